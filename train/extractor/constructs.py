"""Scores exported graphs on the held-out tenth by what the attributions look like:
python -m extractor.constructs --graphs FOLDER --encoder FOLDER --corpus FILE

Of a kind: how many annotated ones; then, in %, where there are spans, F1 of exact cue, source, content and whole. Recall is the share of the annotated
attributions of the kind whose span is found by any prediction, precision the share of the predictions of the kind whose span is
annotated anywhere."""
import argparse
import json
import os
import re

import torch

from . import batches, extract
from .corpus import ROLES, held_out, read, trimmed
from .export import Graphs
from .words import QUOTES, vocabulary

SENTENCE_END = re.compile(r"[.!?]['\"”’)]*\s+['\"“‘(]?[A-Z]")
"""Guessed from marks; it also sees one after an abbreviation before a name."""
METRICS = ("cue", "source", "content", "whole")


def manner(described, content):
    """-> direct, mixed, indirect: all, some or none of the content's words stand in quotation marks"""
    inside = [
        q == QUOTES["inside"]
        for (s, e), q, shape in zip(described["spans"], described["quote"], described["shape"])
        if any(a <= s and e <= b for a, b in content) and q in (QUOTES["inside"], QUOTES["outside"]) and shape != 6
    ]
    return "direct" if inside and all(inside) else "mixed" if any(inside) else "indirect"


def place(text, a):
    """-> where the source stands, seen from the cue"""
    if not a["source"]:
        return "no source"
    source, cue = a["source"][0][0], (a["cue"] or a["content"])[0][0]
    apart = SENTENCE_END.search(text[min(source, cue) : max(source, cue)])
    return "source in another sentence" if apart else "source before" if source < cue else "source after"


def spans(a):
    return {**{r: a[r] for r in ROLES}, "whole": tuple(a[r] for r in ROLES)}


def count(table, listed, others, side):
    """listed: [(kinds, spans)] of one document; others: those on the other side"""
    known = {m: {o[m] for _, o in others} for m in METRICS}
    for kinds, own in listed:
        for kind in kinds:
            row = table.setdefault(kind, {})
            row[side] = row.get(side, 0) + 1
            for m in METRICS:
                row["true", side, m] = row.get(("true", side, m), 0) + (own[m] in known[m] and bool(own[m]))
                row["all", side, m] = row.get(("all", side, m), 0) + bool(own[m])


def f1(row, m):
    recall, precision = (row.get(("true", side, m), 0) / max(1, row.get(("all", side, m), 0)) for side in ("gold", "said"))
    return 200 * recall * precision / max(1e-9, recall + precision)


def kinds(text, described, attributions):
    cut = [{r: trimmed(text, a[r], r) for r in ROLES} for a in attributions]
    return [(("all", manner(described, a["content"]), place(text, a)), spans(a)) for a in cut if a["content"]]


def main():
    p = argparse.ArgumentParser(description=__doc__)
    for name in ("graphs", "encoder", "corpus"):
        p.add_argument("--" + name, required=True)
    o = p.parse_args()
    torch.set_num_threads(1)
    vocab = vocabulary(os.path.join(o.encoder, "vocab.txt"))
    with open(os.path.join(o.graphs, "manifest.json"), encoding="utf8") as f:
        manifest = json.load(f)
    settings, window = manifest["decoding"], (manifest["window"]["room"], manifest["window"]["overlap"])
    bias, graphs, table = settings.pop("bias"), Graphs(o.graphs), {}
    for d in filter(held_out, read(o.corpus)):
        described = batches.prepare(d, vocab)
        found = extract.choose(extract.logits(graphs, [described], bias, 1, False, window)[0], **settings)
        gold = kinds(d["text"], described, d["attributions"])
        said = kinds(d["text"], described, extract.in_characters(described, found))
        count(table, gold, said, "gold")
        count(table, said, gold, "said")
    for kind, row in sorted(table.items()):
        print(f"{kind:27s} {row.get('gold', 0):5d}", "  ".join(f"{m} {f1(row, m):.1f}" for m in METRICS if row.get(("all", "gold", m))))


if __name__ == "__main__":
    main()
