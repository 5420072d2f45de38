"""Writes an encoder of sentences as one ONNX graph with int8 weights, and measures what that costs; nothing is trained:
python -m extractor.sentences --encoder FOLDER --corpus gum/attribution.jsonl --out FOLDER

encoder.onnx: ids int64 [1, pieces] with [CLS] and [SEP] -> vector float [1, WIDE]: the mean of the pieces' last states, turned to
the directions in which sentences differ most, so that the angle between two vectors is nearly what it was with all 384 numbers."""
import argparse
import hashlib
import json
import os
import re
import shutil

import numpy as np
import onnxruntime
import torch
from torch import nn

from .encoder import Encoder
from .export import Bytes, quantise_graph, write, write_manifest
from .smooth import fold, fold_smooth, smooth
from .words import describe, vocabulary

WIDE = 128
"""Of 384 directions: the cosines of 11,160 sentences of ECB+ and others hold to 0.98 (correlation), grouping by them to the tenth."""
CLS, SEP = 101, 102
LONGEST = 126
"""Pieces read of a sentence, without the two marks: the encoder was trained on 128 and less."""
FREE = re.compile(r"CC-BY(?:-SA)? ")
"""Licences of the documents whose sentences are looked at."""
SHOWN, KEPT_OUT = 4000, 1000
TRAINING = [
    {"name": "sentence-transformers/all-MiniLM-L6-v2", "licence": "Apache-2.0"},
    {"name": "GUM (directions alone)", "licence": "CC-BY, CC-BY-SA"},
]


class Sentence(nn.Module):
    """The mean of the states of all pieces, in `turn`'s directions."""

    def __init__(self, folder):
        super().__init__()
        self.encoder = Encoder(folder, 0.0)
        self.turn = nn.Linear(self.encoder.wide, self.encoder.wide, bias=False)
        nn.init.eye_(self.turn.weight)

    def forward(self, ids):
        return self.turn(self.encoder(ids, 0, None).mean(1))


def sentences(path):
    """-> what stands between the marks that end sentences, of 5 to 60 words"""
    with open(path, encoding="utf8") as lines:
        documents = [d for d in map(json.loads, lines) if FREE.match(d["licence"])]
    found = [s for d in documents for s in re.split(r"(?<=[.?!])\s+|\n+", d["text"]) if 5 <= len(s.split()) <= 60]
    return sorted(found, key=lambda s: hashlib.sha256(s.encode()).digest())


def pieces(text, vocab):
    return torch.tensor([[CLS, *[p for word in describe(text, vocab)["pieces"] for p in word][:LONGEST], SEP]])


@torch.no_grad()
def vectors(run, ids):
    found = np.stack([np.asarray(run(i))[0] for i in ids])
    return found / np.linalg.norm(found, axis=1, keepdims=True)


def narrow(model, found, wide):
    """Turns to the directions along which the vectors of `found` are longest (singular value decomposition)."""
    directions = np.linalg.svd(found, full_matrices=False)[2][:wide]
    model.turn = nn.Linear(model.encoder.wide, wide, bias=False)
    model.turn.weight.data = torch.tensor(directions.copy())
    model.turn.weight.requires_grad_(False)


def main():
    p = argparse.ArgumentParser(description=__doc__)
    for name in ("encoder", "corpus", "out"):
        p.add_argument("--" + name, required=True)
    p.add_argument("--name", default="minilm-sentences")
    p.add_argument("--version", default="1.0")
    o = p.parse_args()
    torch.set_num_threads(1)
    vocab = vocabulary(os.path.join(o.encoder, "vocab.txt"))
    ids = [pieces(s, vocab) for s in sentences(o.corpus)[: SHOWN + KEPT_OUT]]
    seen, kept_out = ids[:-KEPT_OUT], ids[-KEPT_OUT:]
    model = Sentence(o.encoder).eval()
    whole = vectors(model, kept_out)
    narrow(model, vectors(model, seen), WIDE)
    print("directions  ", agreement(whole, vectors(model, kept_out)))
    for layer in model.encoder.layers:
        fold(layer)
    smooth(model, lambda: vectors(model, seen[:300]), {"turn"})
    for layer in model.encoder.layers:
        fold_smooth(layer)
    os.makedirs(o.out, exist_ok=True)
    graph, small = os.path.join(o.out, "whole.onnx"), os.path.join(o.out, "encoder.onnx")
    write_graph(model, kept_out[0], graph)
    quantise_graph(graph, small, {"turn"})
    os.remove(graph)
    print("and int8    ", agreement(whole, vectors(graph_of(small), kept_out)))
    shutil.copy(os.path.join(o.encoder, "vocab.txt"), o.out)
    manifest(o.out, o.name, o.version, TRAINING, WIDE)


def write_graph(model, ids, path):
    model.encoder.words = Bytes(model.encoder.words.weight.detach())
    write(model, (ids,), (("ids",), ("vector",)), {"ids": {1: "pieces"}}, path)


def graph_of(path):
    session = onnxruntime.InferenceSession(path)
    return lambda ids: session.run(None, {"ids": ids.numpy()})[0]


def agreement(a, b):
    """Of the cosines of all pairs: their correlation, and how far they are from each other on average."""
    upper = np.triu_indices(len(a), 1)
    one, other = (a @ a.T)[upper], (b @ b.T)[upper]
    return f"correlation {np.corrcoef(one, other)[0, 1]:.4f}, distance {np.abs(one - other).mean():.4f}"


def manifest(folder, name, version, training, wide):
    roles = {"encoder": "encoder.onnx", "vocabulary": "vocab.txt"}
    write_manifest(folder, name, version, roles, {"sentence": {"longest": LONGEST, "wide": wide}}, training)


if __name__ == "__main__":
    main()
