"""Chooses how candidates are weighed, on the held-out tenth of the training documents:
python -m extractor.tune --checkpoint FILE --encoder FOLDER --corpus FILE"""
import argparse
import copy
import itertools
import json
import os

import torch

from . import batches, extract
from .corpus import held_out, read
from .export import load
from .score import line, score
from .words import vocabulary

WEIGHTS = (0.0, 0.3, 0.5, 0.7, 1.0)
THRESHOLDS = (0.2, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7)
LOST = (0.3, 0.5, 0.8)
METRICS = ("cue", "source", "content", "whole", "relation.content", "relation.full")


def main():
    p = argparse.ArgumentParser(description=__doc__)
    for name in ("checkpoint", "encoder", "corpus"):
        p.add_argument("--" + name, required=True)
    p.add_argument("--report", action="store_true", help="score all of the corpus with --settings instead of choosing")
    p.add_argument("--settings", default="{}", help="JSON: weight, threshold, lost")
    o = p.parse_args()
    torch.set_num_threads(1)
    vocab = vocabulary(os.path.join(o.encoder, "vocab.txt"))
    documents = [d for d in read(o.corpus) if o.report or held_out(d)]
    described = [batches.prepare(d, vocab) for d in documents]
    found = extract.logits(load(o.checkpoint, o.encoder), described)

    def at(settings):
        kept = [extract.choose(copy.deepcopy(c), **settings) for c in found]
        return score(documents, [extract.in_characters(d, k) for d, k in zip(described, kept)])

    if o.report:
        print(line(at(json.loads(o.settings))))
        return
    tried = []
    for w, t, lost in itertools.product(WEIGHTS, THRESHOLDS, LOST):
        settings = {"weight": w, "threshold": t, "lost": lost}
        scores = at(settings)
        tried.append((sum(scores[m] for m in METRICS) / len(METRICS), settings, scores))
    for mean, settings, scores in sorted(tried, key=lambda x: -x[0])[:5]:
        print(f"{mean:.2f}", json.dumps(settings), line(scores))


if __name__ == "__main__":
    main()
