"""Cuts a described text into windows that the encoder reads in one pass."""
ROOM = 382
"""Pieces of a window, without [CLS] and [SEP]."""
OVERLAP = 96
"""Words that two neighbouring windows share at most, so that a cue near an edge still has what it governs."""


def fit(described, first, room=ROOM):
    """-> the end of the longest run of words from `first` that fits; at the beginning of a paragraph where one is near."""
    sizes, begin, used, end = described["pieces"], described["start"], 0, first
    while end < len(sizes) and used + len(sizes[end]) <= room:
        used += len(sizes[end])
        end += 1
    end = max(end, first + 1)
    if end == len(sizes):
        return end
    near = [i for i in range(end, first + (end - first) * 2 // 3, -1) if begin[i]]
    return near[0] if near else end


def overlapping(described, room=ROOM, overlap=OVERLAP):
    """-> [(first, end, own, owned)]: the words of each window, and those whose cues it decides about."""
    n, out, first = len(described["spans"]), [], 0
    while first < n:
        end = fit(described, first, room)
        out.append((first, end))
        if end == n:
            break
        back = max(first + 1, end - overlap)
        near = [i for i in range(back, end - overlap // 4) if described["start"][i]]
        first = near[0] if near else back
    cuts = [0] + [(b[0] + a[1]) // 2 for a, b in zip(out, out[1:])] + [n]
    return [(f, e, cuts[i], cuts[i + 1]) for i, (f, e) in enumerate(out)]


def scattered(described, random, room=ROOM):
    """-> [(first, end)] without overlap, of which the first has a random length: other cuts in every epoch."""
    n, out, first = len(described["spans"]), [], 0
    while first < n:
        end = fit(described, first, random.randrange(room // 3, room) if first == 0 else room)
        out.append((first, end))
        first = end
    return out
