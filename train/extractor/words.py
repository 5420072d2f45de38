"""Words with offsets, their WordPieces and what the uncased encoder cannot see of them.

The definitions are plain enough to be written again in any language; README.md spells them out for the port.
"""
import re
import unicodedata

SHAPES = {"lower": 0, "title": 1, "upper": 2, "capital": 3, "mixed": 4, "digit": 5, "mark": 6, "other": 7}
QUOTES = {"outside": 0, "inside": 1, "open": 2, "close": 3}
STARTS = {"none": 0, "paragraph": 1, "text": 2}
LONGEST = 100
"""Characters of a word beyond which it is unknown, as in BERT."""
OPENING, CLOSING, STRAIGHT = set("“„«"), set("”»"), set('"')


def words(text):
    """-> [(start, end)]: each mark or Han character by itself, everything else in runs between spaces."""
    out, start = [], None
    for i, c in enumerate(text):
        alone = is_mark(c) or is_han(c)
        if alone or is_space(c):
            if start is not None:
                out.append((start, i))
                start = None
            if alone:
                out.append((i, i + 1))
        elif start is None:
            start = i
    if start is not None:
        out.append((start, len(text)))
    return out


def is_space(c):
    return c.isspace() or unicodedata.category(c) in ("Cc", "Cf", "Cn", "Co", "Cs")


def is_mark(c):
    return c in "$+<=>^`|~" or unicodedata.category(c).startswith("P")


def is_han(c):
    n = ord(c)
    return 0x4E00 <= n < 0xA000 or 0x3400 <= n < 0x4DC0 or 0x20000 <= n < 0x2CEB0 or 0xF900 <= n < 0xFB00


def vocabulary(path):
    with open(path, encoding="utf8") as lines:
        return {line.rstrip("\n"): i for i, line in enumerate(lines)}


def pieces(word, vocab, seen={}):
    """-> ids of the longest known pieces from the left; one [UNK] when any rest is unknown."""
    if word in seen:
        return seen[word]
    plain = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")
    out, at = [], 0
    while at < len(plain) and len(plain) <= LONGEST:
        end = len(plain)
        while end > at and ("##" if at else "") + plain[at:end] not in vocab:
            end -= 1
        if end == at:
            break
        out.append(vocab[("##" if at else "") + plain[at:end]])
        at = end
    seen[word] = out if out and at == len(plain) else [vocab["[UNK]"]]
    return seen[word]


def shape(word):
    if len(word) == 1 and (is_mark(word) or is_han(word)):
        return SHAPES["mark"]
    if unicodedata.category(word[0]) == "Nd":
        return SHAPES["digit"]
    if word.islower():
        return SHAPES["lower"]
    if word.isupper():
        return SHAPES["upper"] if len(word) > 1 else SHAPES["capital"]
    if word[0].isupper() and word[1:].islower():
        return SHAPES["title"]
    return SHAPES["mixed"] if word.lower() != word else SHAPES["other"]


def starts(text, spans):
    """-> for each word whether it begins a paragraph (a line break stands before it) or the text."""
    out, before = [], None
    for s, e in spans:
        fresh = before is None or re.search(r"[\n\r\u2028\u2029]", text[before:s])
        out.append(STARTS["text"] if before is None else STARTS["paragraph"] if fresh else STARTS["none"])
        before = e
    return out


def quotes(text, spans, begin):
    """-> for each word its place in a quotation by double marks; a paragraph's end closes what is open."""
    out, inside = [], False
    for (s, e), b in zip(spans, begin):
        inside = inside and not b
        c = text[s] if e == s + 1 else ""
        if c in OPENING or (c in STRAIGHT and not inside):
            out.append(QUOTES["open"])
            inside = True
        elif c in CLOSING or c in STRAIGHT:
            out.append(QUOTES["close"])
            inside = False
        else:
            out.append(QUOTES["inside"] if inside else QUOTES["outside"])
    return out


def describe(text, vocab):
    """-> {spans, pieces, shape, quote, start, paragraph}: lists with one entry a word."""
    spans = words(text)
    begin = starts(text, spans)
    paragraph, n = [], -1
    for b in begin:
        n += b > 0
        paragraph.append(n)
    return {
        "spans": spans,
        "pieces": [pieces(text[s:e], vocab) for s, e in spans],
        "shape": [shape(text[s:e]) for s, e in spans],
        "quote": quotes(text, spans, begin),
        "start": begin,
        "paragraph": paragraph,
    }
