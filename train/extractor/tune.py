"""Chooses how candidates are weighed, on the held-out tenth of the training documents:
python -m extractor.tune --checkpoint FILE,… --encoder FOLDER --corpus FILE"""
import argparse
import copy
import itertools
import json
import os

import torch

from . import batches, extract
from .corpus import held_out, read
from .export import SETTINGS, load
from .score import line, score
from .words import vocabulary

BIASES = (0.0, 0.5)
WEIGHTS = (0.0, 0.15, 0.3, 0.5)
THRESHOLDS = (0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7)
LOST = (0.5,)
METRICS = ("cue", "source", "content", "whole", "relation.content", "relation.full")


class Remembered:
    """A model whose reader runs once for each batch, however often the same batches come in the same order."""

    def __init__(self, model):
        self.model, self.kept, self.calls = model, [], 0
        self.head = model.head

    def again(self):
        self.calls = 0
        return self

    def reader(self, **x):
        if self.calls == len(self.kept):
            self.kept.append(self.model.reader(**x))
        self.calls += 1
        return self.kept[self.calls - 1]


def main():
    p = argparse.ArgumentParser(description=__doc__)
    for name in ("checkpoint", "encoder", "corpus"):
        p.add_argument("--" + name, required=True)
    p.add_argument("--report", action="store_true", help="score all of the corpus with --settings instead of choosing")
    p.add_argument("--settings", default="{}", help="JSON: bias, weight, threshold, lost")
    o = p.parse_args()
    torch.set_num_threads(1)
    vocab = vocabulary(os.path.join(o.encoder, "vocab.txt"))
    documents = [d for d in read(o.corpus) if o.report or held_out(d)]
    described = [batches.prepare(d, vocab) for d in documents]
    model = Remembered(load(o.checkpoint, o.encoder))

    def at(found, **settings):
        kept = [extract.choose(copy.deepcopy(c), **settings) for c in found]
        return score(documents, [extract.in_characters(d, k) for d, k in zip(described, kept)])

    if o.report:
        settings = {**SETTINGS, **json.loads(o.settings)}
        found = extract.logits(model, described, settings.pop("bias"))
        print(line(at(found, **settings)))
        return
    tried = []
    for bias in BIASES:
        found = extract.logits(model.again(), described, bias)
        for w, t, lost in itertools.product(WEIGHTS, THRESHOLDS, LOST):
            scores = at(found, weight=w, threshold=t, lost=lost)
            settings = {"bias": bias, "weight": w, "threshold": t, "lost": lost}
            tried.append((sum(scores[m] for m in METRICS) / len(METRICS), settings, scores))
    for mean, settings, scores in sorted(tried, key=lambda x: -x[0])[:5]:
        print(f"{mean:.2f}", json.dumps(settings), line(scores))


if __name__ == "__main__":
    main()
