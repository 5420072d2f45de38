"""Writes the network as two ONNX graphs with int8 weights and measures what that costs:
python -m extractor.export --checkpoint FILE,… --encoder FOLDER --corpus FILE --out FOLDER

reader.onnx and head.onnx take and give what network.py says of Reader and Head, with one window at a time and no mask."""
import argparse
import hashlib
import json
import os
import shutil

import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from . import batches, extract, windows
from .corpus import held_out, read
from .network import AFTER, BEFORE, CUE_TAGS, PARAGRAPHS, TAGS, Extractor
from .score import line, score
from .smooth import fold, fold_smooth, smooth
from .words import vocabulary

OPSET = 17
SETTINGS = {"bias": 0.0, "weight": 0.3, "threshold": 0.65, "lost": 0.5}
TRAINING = [
    {"name": "PolNeAR", "licence": "none stated: research use"},
    {"name": "sentence-transformers/all-MiniLM-L6-v2", "licence": "Apache-2.0"},
]
SHOWN = 12
"""Documents of the training part that show what the inputs of the layers look like."""
LEFT = {"cue", "tag", "near", "valid"}
"""Layers that stay in float32."""
READER = (("ids", "shape", "quote", "start", "first"), ("cues", "words", "keys"))
HEAD = (("words", "keys", "index", "mask", "cue", "paragraph", "quote"), ("tags", "valid"))


class Bytes(nn.Module):
    """An embedding in int8 with one scale a row: gather and multiply, no operator beyond the standard."""

    def __init__(self, weight):
        super().__init__()
        scale = weight.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("scale", scale)
        self.register_buffer("rows", (weight / scale).round().to(torch.int8))

    @property
    def weight(self):
        return self.rows.float() * self.scale

    def forward(self, ids):
        return self.rows[ids].float() * self.scale[ids]


class One(nn.Module):
    """The reader of one unpadded window."""

    def __init__(self, reader):
        super().__init__()
        self.reader = reader

    def forward(self, ids, shape, quote, start, first):
        return self.reader(ids, shape, quote, start, None, first)


class Graphs:
    """The two graphs behind the interface of the torch network; windows are run one by one, as the program runs them."""

    def __init__(self, folder):
        o = onnxruntime.SessionOptions()
        o.intra_op_num_threads = 1
        self.sessions = [onnxruntime.InferenceSession(os.path.join(folder, f"{n}.onnx"), o) for n in ("reader", "head")]

    def reader(self, ids, shape, quote, start, mask, first):
        named = {"ids": ids, "shape": shape, "quote": quote, "start": start, "first": first}
        return self.run(0, named)

    def head(self, words, keys, **around):
        return self.run(1, {"words": words, "keys": keys, **around})

    def run(self, i, named):
        out = self.sessions[i].run(None, {k: v.numpy() for k, v in named.items()})
        return tuple(torch.from_numpy(x) for x in out)


def load(checkpoints, encoder):
    """checkpoints: paths with commas between them -> the network whose weights are the mean of theirs"""
    kept = [torch.load(path, weights_only=False) for path in checkpoints.split(",")]
    model = Extractor(encoder, kept[0]["wide"], kept[0]["layers"])
    model.load_state_dict({k: torch.stack([c["model"][k].double() for c in kept]).mean(0) for k in kept[0]["model"]})
    return model.eval()


def write(module, inputs, names, axes, path):
    torch.onnx.export(
        module, inputs, path, opset_version=OPSET, input_names=names[0], output_names=names[1], dynamic_axes=axes, dynamo=False
    )
    split_sums(path)


def graphs(model, example, folder):
    """example: one window (described, first, end) with a cue or more"""
    os.makedirs(folder, exist_ok=True)
    x, base = batches.tensors([example])
    x.pop("mask")
    axes = {k: {1: "pieces"} for k in ("ids", "shape", "quote", "start")}
    axes |= {k: {0: "wordsInWindow"} for k in ("first", "cues", "words", "keys")}
    write(One(model.reader), tuple(x.values()), READER, axes, os.path.join(folder, "reader.onnx"))
    d, f, _ = example
    around = batches.around([(0, f, f + 1), (0, f + 1, f + 2)], [example], base)
    words = torch.randn(base[-1], model.reader.word.out_features)
    axes = {k: {0: "cuesInWindow"} for k in HEAD[0][2:] + HEAD[1]} | {k: {0: "wordsInWindow"} for k in ("words", "keys")}
    write(model.head, (words, words, *around.values()), HEAD, axes, os.path.join(folder, "head.onnx"))


def split_sums(path):
    """Writes the sum before each LayerNormalization as Sum instead of Add: the fused kernel that onnxruntime would make of the
    two is several times slower on a processor than both of them."""
    graph = onnx.load(path)
    for node in graph.graph.node:
        readers = [n.op_type for n in graph.graph.node if node.output[0] in n.input]
        if node.op_type == "Add" and readers == ["LayerNormalization"]:
            node.op_type = "Sum"
    onnx.save(graph, path)


def quantise(whole, small):
    os.makedirs(small, exist_ok=True)
    for name in ("reader.onnx", "head.onnx"):
        quantise_graph(os.path.join(whole, name), os.path.join(small, name), LEFT)


def quantise_graph(whole, small, left):
    """All but the layers in `left`: the last ones, tiny, and they decide."""
    kept = [n.name for n in onnx.load(whole).graph.node if n.name.strip("/").split("/")[-2:][0] in left]
    quantize_dynamic(
        whole, small, per_channel=True, reduce_range=True,
        weight_type=QuantType.QInt8, op_types_to_quantize=["MatMul", "Gemm"], nodes_to_exclude=kept,
    )


def measure(run, documents, described, settings):
    found = extract.logits(run, described, settings["bias"], room=1, half=False)
    chosen = {k: v for k, v in settings.items() if k != "bias"}
    return score(documents, [extract.in_characters(d, extract.choose(c, **chosen)) for d, c in zip(described, found)])


def manifest(folder, settings, name, version, training=TRAINING):
    """What a program needs to know to run the graphs; it checks the hashes when it loads them."""
    roles = {"reader": "reader.onnx", "head": "head.onnx", "vocabulary": "vocab.txt"}
    rest = {
        "labels": {"cue": CUE_TAGS, "span": TAGS},
        "window": {"room": windows.ROOM, "overlap": windows.OVERLAP},
        "seen": {"before": BEFORE, "after": AFTER, "paragraphs": PARAGRAPHS},
        "decoding": settings,
    }
    write_manifest(folder, name, version, roles, rest, training)


def write_manifest(folder, name, version, roles, rest, training):
    """rest: what only this kind of model has to say of itself"""
    files = {r: described_file(os.path.join(folder, n)) for r, n in roles.items()}
    kept = {"format": 1, "name": name, "version": version, "files": files, **rest, "training": training}
    with open(os.path.join(folder, "manifest.json"), "w", encoding="utf8") as f:
        json.dump(kept, f, indent=2)
        f.write("\n")


def described_file(path):
    return {"path": os.path.basename(path), "bytes": os.path.getsize(path), "sha256": digest(path)}


def digest(path):
    with open(path, "rb") as f:
        return hashlib.file_digest(f, "sha256").hexdigest()


def main():
    p = argparse.ArgumentParser(description=__doc__)
    for name in ("checkpoint", "encoder", "corpus", "out"):
        p.add_argument("--" + name, required=True)
    p.add_argument("--settings", default=json.dumps(SETTINGS), help="JSON: bias, and weight, threshold, lost of extract.choose")
    p.add_argument("--name", default="minilm-polnear")
    p.add_argument("--version", default="1")
    p.add_argument("--limit", type=int, default=0, help="documents to measure on")
    o = p.parse_args()
    torch.set_num_threads(1)
    settings = json.loads(o.settings)
    vocab = vocabulary(os.path.join(o.encoder, "vocab.txt"))
    everything = read(o.corpus)
    documents = [d for d in everything if held_out(d)][: o.limit or None]
    described = [batches.prepare(d, vocab) for d in documents]
    shown = [batches.prepare(d, vocab) for d in everything if not held_out(d)][:SHOWN]
    model = load(o.checkpoint, o.encoder)
    print("torch      ", line(measure(model, documents, described, settings)))
    layers = [*model.reader.encoder.layers, *model.head.layers]
    for layer in layers:
        fold(layer)
    smooth(model, lambda: extract.logits(model, shown, half=False), LEFT)
    for layer in layers:
        fold_smooth(layer)
    model.reader.encoder.words = Bytes(model.reader.encoder.words.weight.detach())
    d = described[0]
    whole, small = os.path.join(o.out, "whole"), os.path.join(o.out, "int8")
    graphs(model, (d, *windows.overlapping(d)[0][:2]), whole)
    quantise(whole, small)
    shutil.copy(os.path.join(o.encoder, "vocab.txt"), small)
    for folder in (whole, small):
        size = sum(os.path.getsize(os.path.join(folder, n)) for n in ("reader.onnx", "head.onnx")) / 1e6
        print(f"{os.path.basename(folder):6s} {size:.1f} MB", line(measure(Graphs(folder), documents, described, settings)))
    manifest(small, settings, o.name, o.version)


if __name__ == "__main__":
    main()
