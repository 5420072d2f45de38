"""Logits -> attributions that are always valid: spans of whole words, in order, no word in two contents."""
import numpy as np

from .network import AFTER, BEFORE, CUE_TAGS, TAGS

NEVER = -1e9


def steps(tags):
    """-> [from, to] 0 where tag `to` may follow tag `from`, else NEVER: I-x only after B-x or I-x."""
    out = np.zeros((len(tags), len(tags)))
    for i, a in enumerate(tags):
        for j, b in enumerate(tags):
            if b[0] == "I" and not (a[0] in "BI" and a[1:] == b[1:]):
                out[i, j] = NEVER
    return out


CUE_STEPS, TAG_STEPS = steps(CUE_TAGS), steps(TAGS)


def best(logp, allowed):
    """[length, tags] log probabilities -> the best allowed sequence of tags (Viterbi)"""
    n, k = logp.shape
    first = np.array([NEVER if t else 0 for t in allowed[0] < 0])
    score, back = logp[0] + first, np.zeros((n, k), int)
    for t in range(1, n):
        each = score[:, None] + allowed
        back[t] = each.argmax(0)
        score = each.max(0) + logp[t]
    out = [int(score.argmax())]
    for t in range(n - 1, 0, -1):
        out.append(int(back[t, out[-1]]))
    return out[::-1]


def log_softmax(x):
    x = x - x.max(-1, keepdims=True)
    return x - np.log(np.exp(x).sum(-1, keepdims=True))


def runs(tags, names, role=""):
    """-> [(first, end)] of the runs of B and I tags of a role"""
    out = []
    for i, t in enumerate(tags):
        name = names[t]
        if name[0] == "B" and name[2:] == role:
            out.append([i, i + 1])
        elif name[0] == "I" and name[2:] == role:
            out[-1][1] = i + 1
    return [tuple(x) for x in out]


def cues(logits, bias=1.0):
    """[words, 3] -> [(first, end, score)]; `bias` is added in favour of cues, so that the head decides about doubtful ones"""
    p = log_softmax(logits)
    lifted = p + np.array([-bias, 0, 0])
    out = []
    for s, e in runs(best(lifted, CUE_STEPS), CUE_TAGS):
        out.append((s, e, float(1 - np.exp(p[s, 0]))))
    return out


def parts(logits, lo, hi):
    """[SEEN, 5], of which the places [lo, hi) hold words -> ({source, content}: runs of places, log probabilities)"""
    p = log_softmax(logits[lo:hi])
    tags = best(p, TAG_STEPS)
    return {r: [(s + lo, e + lo) for s, e in runs(tags, TAGS, r)] for r in ("source", "content")}


def candidates(found, tag_logits, first, end):
    """[(cue's first, end, score)], [cues, SEEN, 5], the window's words -> attributions as ranges of words"""
    out = []
    for (s, e, score), logits in zip(found, tag_logits):
        lo, hi = max(first, s - BEFORE), min(end, s + AFTER)
        got = parts(logits, lo - s + BEFORE, hi - s + BEFORE)
        shift = s - BEFORE
        moved = {r: [(a + shift, b + shift) for a, b in got[r]] for r in got}
        out.append({"cue": [(s, e)], **moved, "score": score})
    return out


def settle(found, threshold, lost=0.5):
    """Attributions by falling score: each keeps the content that no better one has; dropped when it loses more than the share
    `lost` of it, or when its cue lies in one already taken."""
    taken, cue_taken, out = set(), set(), []
    for a in sorted(found, key=lambda a: -a["score"]):
        own = [i for s, e in a["content"] for i in range(s, e)]
        cue = [i for s, e in a["cue"] for i in range(s, e)]
        free = [i for i in own if i not in taken]
        if a["score"] < threshold or not own or len(free) < len(own) * (1 - lost) or any(i in cue_taken for i in cue):
            continue
        taken |= set(free)
        cue_taken |= set(cue)
        out.append({**a, "content": ranges(free)})
    return sorted(out, key=lambda a: a["content"])


def ranges(places):
    out = []
    for i in sorted(places):
        if out and out[-1][1] == i:
            out[-1][1] = i + 1
        else:
            out.append([i, i + 1])
    return [tuple(x) for x in out]
