"""The scores of predicted attributions against annotated ones: exact spans and relations, F1 in %."""
from .corpus import ROLES, labels, trimmed


def iou(a, b):
    a, b = units(a), units(b)
    return len(a & b) / len(a | b) if a | b else 1.0


def units(spans):
    return {i for s, e in spans for i in range(s, e)}


def score(documents, predictions):
    """predictions: for each document its [{source, cue, content}], lists of (start, end) -> {metric: F1}"""
    hits, said, true = {}, {}, {}

    def add(metric, t, p, g):
        hits[metric] = hits.get(metric, 0) + t
        said[metric] = said.get(metric, 0) + p
        true[metric] = true.get(metric, 0) + g

    for document, found in zip(documents, predictions):
        text = document["text"]
        gold = [{r: trimmed(text, a[r], r) for r in ROLES} for a in document["attributions"]]
        pred = [{r: trimmed(text, a[r], r) for r in ROLES} for a in found if a["content"]]
        for r in ROLES:
            g, p = {a[r] for a in gold if a[r]}, {a[r] for a in pred if a[r]}
            add(r, len(g & p), len(p), len(g))
        g, p = ({tuple(a[r] for r in ROLES) for a in x} for x in (gold, pred))
        add("whole", len(g & p), len(p), len(g))
        content, full = relations(gold, pred)
        add("relation.content", content, len(pred), len(gold))
        add("relation.full", full, len(pred), len(gold))
    return {m: 200 * hits[m] / max(1, said[m] + true[m]) for m in hits}


def touch(a, b):
    return bool(a and b) and a[0][0] < b[-1][1] and b[0][0] < a[-1][1]


def relations(gold, pred):
    """-> pairs whose contents share half of their characters, best first; those of them whose sources do so as well."""
    pairs = []
    for i, g in enumerate(gold):
        for j, p in enumerate(pred):
            if touch(g["content"], p["content"]):
                pairs.append((iou(g["content"], p["content"]), i, j))
    used_g, used_p, content, full = set(), set(), 0, 0
    for s, i, j in sorted(pairs, reverse=True):
        if s < 0.5:
            break
        if i in used_g or j in used_p:
            continue
        used_g.add(i)
        used_p.add(j)
        content += 1
        full += iou(gold[i]["source"], pred[j]["source"]) >= 0.5
    return content, full


def line(scores):
    return "  ".join(f"{m} {v:.1f}" for m, v in scores.items())
