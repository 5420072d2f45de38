"""Text -> attributions, with the network in torch; export.py checks the ONNX graphs against it."""
import numpy as np
import torch

from . import decode, windows
from .batches import around, pack, tensors
from .corpus import ROLES

BIAS = 0.0
"""Taken off the log probability of "no cue". More finds more cues, for the head to decide about, but it also makes them longer."""


@torch.no_grad()
def logits(model, described, bias=BIAS, room=4096, half=True, window=(windows.ROOM, windows.OVERLAP)):
    """window: pieces, and words that two share -> for each document its candidate attributions, each with the scores of its cue and of its being one"""
    cut = [(d, *w) for d in described for w in windows.overlapping(d, *window)]
    at = {id(d): i for i, d in enumerate(described)}
    out = [[] for _ in described]
    for group in pack([2 + sum(map(len, d["pieces"][f:e])) for d, f, e, _, _ in cut], room):
        batch = [cut[i] for i in group]
        with torch.autocast("cpu", torch.bfloat16, enabled=half):
            for d, found in zip(batch, read(model, batch, bias)):
                out[at[id(d[0])]] += found
    return out


def read(model, batch, bias=BIAS):
    """[(described, first, end, own, owned)] -> candidates of each window"""
    plain = [b[:3] for b in batch]
    x, base = tensors(plain)
    cue, word, key = model.reader(**x)
    cue = cue.float().numpy()
    out = []
    for w, (d, f, e, own, owned) in enumerate(batch):
        found = [(s + f, t + f, p) for s, t, p in decode.cues(cue[base[w] : base[w + 1]], bias)]
        found = [c for c in found if own <= c[0] < owned]
        if not found:
            out.append([])
            continue
        tag, valid = model.head(word, key, **around([(w, s, t) for s, t, _ in found], plain, base))
        got = decode.candidates(found, tag.float().numpy(), f, e)
        for a, v in zip(got, torch.sigmoid(valid.float()).numpy()):
            a["valid"] = float(v)
        out.append(got)
    return out


def choose(candidates, weight=0.5, threshold=0.5, lost=0.5):
    """one document's candidates -> its attributions; the score is a weighted mean of the two scores"""
    for a in candidates:
        a.setdefault("seen", a["score"])
        a["score"] = weight * a["seen"] + (1 - weight) * a["valid"]
    return decode.settle(candidates, threshold, lost)


def in_characters(described, attributions):
    at = described["spans"]
    return [{r: [(at[s][0], at[e - 1][1]) for s, e in a[r]] for r in ROLES} for a in attributions]
