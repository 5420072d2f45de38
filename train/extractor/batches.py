"""Documents -> labelled windows -> batches of tensors."""
import bisect
import random

import numpy as np
import torch

from . import windows, words
from .corpus import labels
from .network import AFTER, BEFORE, PARAGRAPHS, SEEN, TAGS

CLS, SEP = 101, 102
NO_SHAPE, MORE, NO_QUOTE, NO_START = 8, 9, 4, 3
"""Feature values of [CLS] and [SEP], and the shape of a piece that continues a word."""
IGNORED = -100


def prepare(document, vocab):
    """-> the described text with its attributions as ranges of words: {cue: (first, end), source: [...], content: [...]}"""
    d = words.describe(document["text"], vocab)
    starts, ends = [s for s, _ in d["spans"]], [e for _, e in d["spans"]]
    d["attributions"] = []
    for a in labels(document):
        r = {k: [(bisect.bisect_right(ends, s), bisect.bisect_left(starts, e)) for s, e in a[k]] for k in a}
        cue = (r["cue"][0][0], r["cue"][-1][1])
        d["attributions"].append({"cue": cue, "source": r["source"], "content": r["content"]})
    return d


def hull(a):
    ends = [a["cue"], *a["source"], *a["content"]]
    return min(s for s, _ in ends), max(e for _, e in ends)


def pack(sizes, room, shuffle=None):
    """-> groups of indices of windows of like size, of at most `room` pieces after padding."""
    order, out, group = sorted(range(len(sizes)), key=lambda i: -sizes[i]), [], []
    for i in order:
        if group and (len(group) + 1) * sizes[group[0]] > room:
            out.append(group)
            group = []
        group.append(i)
    out += [group] if group else []
    if shuffle:
        shuffle.shuffle(out)
    return out


def epoch(documents, seed, room):
    """-> batches of labelled windows, cut and ordered by the seed"""
    rng = random.Random(seed)
    cut = [(d, f, e) for d in documents for f, e in windows.scattered(d, rng)]
    rng.shuffle(cut)
    sizes = [2 + sum(map(len, d["pieces"][f:e])) for d, f, e in cut]
    return [[cut[i] for i in g] for g in pack(sizes, room, rng)]


def tensors(cut):
    """[(described, first, end)] -> the inputs of the reader, and for each window where its words begin in `first`"""
    rows, first, base = [], [], [0]
    length = max(2 + sum(map(len, d["pieces"][f:e])) for d, f, e in cut)
    for row, (d, f, e) in enumerate(cut):
        ids, shape, quote, start = [CLS], [NO_SHAPE], [NO_QUOTE], [NO_START]
        for i in range(f, e):
            p = d["pieces"][i]
            first.append(row * length + len(ids))
            ids += p
            shape += [d["shape"][i]] + [MORE] * (len(p) - 1)
            quote += [d["quote"][i]] * len(p)
            start += [d["start"][i]] + [0] * (len(p) - 1)
        ids.append(SEP), shape.append(NO_SHAPE), quote.append(NO_QUOTE), start.append(NO_START)
        pad = length - len(ids)
        rows.append([x + [0] * pad for x in (ids, shape, quote, start, [1] * len(ids))])
        base.append(len(first))
    ids, shape, quote, start, mask = (torch.tensor(x) for x in zip(*rows))
    return {"ids": ids, "shape": shape, "quote": quote, "start": start, "mask": mask.float(), "first": torch.tensor(first)}, base


def cue_labels(cut, base):
    """-> CUE_TAGS of every word of the batch"""
    out = np.zeros(base[-1], dtype=np.int64)
    for (d, f, e), b in zip(cut, base):
        for a in d["attributions"]:
            s, t = max(a["cue"][0], f), min(a["cue"][1], e)
            if s < t:
                out[b + s - f : b + t - f] = 2
                out[b + s - f] = 1 if s == a["cue"][0] else 2
    return torch.from_numpy(out)


def around(cues, cut, base):
    """[(window, first, end)] of words of the document -> the inputs of the head"""
    n = len(cues)
    index, mask, own = np.zeros((n, SEEN), np.int64), np.zeros((n, SEEN), np.float32), np.zeros((n, SEEN), np.float32)
    paragraph, quote = np.full((n, SEEN), PARAGRAPHS, np.int64), np.full((n, SEEN), NO_QUOTE, np.int64)
    for i, (w, s, t) in enumerate(cues):
        d, f, e = cut[w]
        lo, hi = max(f, s - BEFORE), min(e, s + AFTER)
        a, b = lo - s + BEFORE, hi - s + BEFORE
        index[i, a:b] = np.arange(lo, hi) - f + base[w]
        mask[i, a:b] = 1
        own[i, BEFORE : min(b, BEFORE + t - s)] = 1
        apart = np.asarray(d["paragraph"][lo:hi]) - d["paragraph"][s]
        paragraph[i, a:b] = apart.clip(-PARAGRAPHS, PARAGRAPHS) + PARAGRAPHS
        quote[i, a:b] = d["quote"][lo:hi]
    names = ("index", "mask", "cue", "paragraph", "quote")
    return dict(zip(names, map(torch.from_numpy, (index, mask, own, paragraph, quote))))


def tag_labels(cues, attributions, cut):
    """the attribution of each cue, or None -> TAGS at each place that it sees"""
    out = np.full((len(cues), SEEN), IGNORED, np.int64)
    for i, ((w, s, _), a) in enumerate(zip(cues, attributions)):
        _, f, e = cut[w]
        lo, hi = max(f, s - BEFORE), min(e, s + AFTER)
        out[i, lo - s + BEFORE : hi - s + BEFORE] = 0
        for role in ("content", "source") if a else ():
            for x, y in a[role]:
                x0, y0 = max(x, lo), min(y, hi)
                if x0 < y0:
                    at = x0 - s + BEFORE
                    out[i, at : y0 - s + BEFORE] = TAGS.index("I-" + role)
                    out[i, at] = TAGS.index(("B-" if x0 == x else "I-") + role)
    return torch.from_numpy(out)
