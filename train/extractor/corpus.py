"""Reads attribution corpora in the uniform JSON Lines form and prepares their spans as labels."""
import hashlib
import json

ROLES = ("source", "cue", "content")
EDGE = set(" \t\n\r\u00a0\"'“”‘’,.;:")
"""Characters that do not count at the ends of a span: the scorer leaves them out, so the labels do as well."""
JOINS = {"", "and", "or", "&", "the", "andthe"}
"""Words that may stand between two parts of one source."""


def read(path):
    """-> documents {id, text, attributions}; offsets turned from UTF-16 code units into code points."""
    with open(path, encoding="utf8") as lines:
        return [in_code_points(json.loads(line)) for line in lines]


def in_code_points(document):
    text, to = document["text"], []
    for i, c in enumerate(text):
        to += [i] * (1 if ord(c) < 0x10000 else 2)
    to.append(len(text))
    found = [{r: [(to[s], to[e]) for s, e in a[r]] for r in ROLES} for a in document["attributions"]]
    return {"id": document["id"], "text": text, "attributions": found}


def held_out(document):
    """True for the tenth of the training documents on which choices are made."""
    return int(hashlib.sha256(document["id"].encode()).hexdigest(), 16) % 10 == 0


def trimmed(text, spans, role):
    """-> the parts in order, without EDGE characters at their ends; parts with nothing but EDGE between them become one."""
    out = []
    for s, e in sorted(spans):
        while s < e and text[s] in EDGE:
            s += 1
        while e > s and text[e - 1] in EDGE:
            e -= 1
        if s >= e:
            continue
        gap = "".join(c for c in text[out[-1][1] : s] if c not in EDGE).lower() if out else "x"
        if out and (s <= out[-1][1] or gap == "" or (role == "source" and gap in JOINS)):
            out[-1] = (out[-1][0], max(out[-1][1], e))
        else:
            out.append((s, e))
    return tuple(out)


def labels(document):
    """-> attributions with trimmed spans; a cue that is only a colon or a comma stays as it is."""
    text = document["text"]
    out = []
    for a in document["attributions"]:
        kept = {r: trimmed(text, a[r], r) for r in ROLES}
        kept["cue"] = kept["cue"] or tuple(sorted(a["cue"]))
        if kept["cue"] and kept["content"]:
            out.append(kept)
    return out
