"""Writes the test fixture of src/neural: a network of the real shape, but tiny and of random weights, and what Python makes of
some texts with it: python tiny.py (in train/, with the packages of requirements.txt). Deterministic; no training data are in it."""
import json
import os
import shutil
import tempfile

import torch
from safetensors.torch import save_file

from extractor import batches, export, extract, sentences, windows, words
from extractor.network import Extractor

OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "test", "fixtures", "neural")
SEED, WIDE, INNER, SENTENCE_WIDE = 7, 32, 64, 8
TRAINING = [{"name": "none: random weights", "licence": "Apache-2.0"}]
DECODING = {"bias": 2.0, "weight": 0.5, "threshold": 0.3, "lost": 0.9}
LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"
WORDS = """the of and to in said that he she it was for on with as at by from has have told reporters according not will be is
are his her they denied confirmed minister ministry harbour pumps bridge monday tuesday norvale corvel tide council army news
##s ##ed ##ing ##er ##es ##ly 中 é""".split()
MARKS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~“”‘’„«»–—…"


def vocab_file(path):
    pieces = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", *MARKS, *LETTERS, *("##" + c for c in LETTERS), *WORDS]
    with open(path, "w", encoding="utf8") as f:
        f.write("".join(f"{p}\n" for p in dict.fromkeys(pieces)))


def encoder(folder, size):
    """A folder as Encoder reads it, of random weights."""
    w = {f"embeddings.{k}_embeddings.weight": torch.randn(n, WIDE) for k, n in (("word", size), ("position", 512), ("token_type", 2))}
    sizes = {f"attention.self.{k}": (WIDE, WIDE) for k in ("query", "key", "value")}
    sizes |= {"attention.output.dense": (WIDE, WIDE), "intermediate.dense": (INNER, WIDE), "output.dense": (WIDE, INNER)}
    for name, (o, i) in sizes.items():
        w[f"encoder.layer.0.{name}.weight"], w[f"encoder.layer.0.{name}.bias"] = torch.randn(o, i) * 0.3, torch.zeros(o)
    for name in ("embeddings.LayerNorm", "encoder.layer.0.attention.output.LayerNorm", "encoder.layer.0.output.LayerNorm"):
        w[f"{name}.weight"], w[f"{name}.bias"] = torch.ones(WIDE), torch.zeros(WIDE)
    save_file(w, os.path.join(folder, "model.safetensors"))
    config = {"hidden_size": WIDE, "vocab_size": size, "max_position_embeddings": 512, "num_hidden_layers": 1}
    with open(os.path.join(folder, "config.json"), "w", encoding="utf8") as f:
        json.dump({**config, "num_attention_heads": 1, "intermediate_size": INNER}, f)


def network(folder, size):
    torch.manual_seed(SEED)
    encoder(folder, size)
    model = Extractor(folder, wide=WIDE, layers=1).eval()
    with torch.no_grad():  # far enough from zero that the best tags are not decided by rounding
        for weight in (model.reader.cue.weight, model.head.tag.weight, model.head.valid.weight):
            weight.mul_(6)
    model.reader.encoder.words = export.Bytes(model.reader.encoder.words.weight.detach())
    return model


def expected(graphs, text, vocab):
    """What the program must find in the text: offsets in UTF-16 units."""
    d = words.describe(text, vocab)
    out = extract.choose(extract.logits(graphs, [d], DECODING["bias"], room=1, half=False)[0], *list(DECODING.values())[1:])
    to = [0]
    for c in text:
        to.append(to[-1] + (1 if ord(c) < 0x10000 else 2))
    spans = lambda pairs: [[to[s], to[e]] for s, e in pairs]
    found = zip(extract.in_characters(d, out), out)
    listed = [{**{r: spans(a[r]) for r in a}, "score": round(o["score"], 3)} for a, o in found]
    described = {k: d[k] for k in ("pieces", "shape", "quote", "start", "paragraph")}
    return {"text": text, "spans": spans(d["spans"]), **described, "windows": windows.overlapping(d), "found": listed}


def sentence_encoder(vocab, texts):
    """Into OUT/sentences: the graph, and the vectors that it gives of the texts."""
    out = os.path.join(OUT, "sentences")
    os.makedirs(out, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        torch.manual_seed(SEED)
        encoder(folder, len(vocab))
        model = sentences.Sentence(folder).eval()
    sentences.CLS, sentences.SEP = vocab["[CLS]"], vocab["[SEP]"]
    ids = [sentences.pieces(t, vocab) for t in texts]
    sentences.narrow(model, sentences.vectors(model, ids), SENTENCE_WIDE)
    path = os.path.join(out, "encoder.onnx")
    sentences.write_graph(model, ids[0], path)
    shutil.copy(os.path.join(OUT, "vocab.txt"), out)
    sentences.manifest(out, "tiny-sentences", "0", TRAINING, SENTENCE_WIDE)
    found = [{"text": t, "vector": [round(float(x), 4) for x in v]} for t, v in zip(texts, sentences.vectors(sentences.graph_of(path), ids))]
    with open(os.path.join(out, "expected.json"), "w", encoding="utf8") as f:
        json.dump(found, f, ensure_ascii=False, separators=(",", ":"))
        f.write("\n")


def main():
    os.makedirs(OUT, exist_ok=True)
    vocab_file(os.path.join(OUT, "vocab.txt"))
    vocab = words.vocabulary(os.path.join(OUT, "vocab.txt"))
    batches.CLS, batches.SEP = vocab["[CLS]"], vocab["[SEP]"]
    with open(os.path.join(OUT, "texts.json"), encoding="utf8") as f:
        texts = json.load(f)
    with tempfile.TemporaryDirectory() as folder:
        model = network(folder, len(vocab))
        d = words.describe(texts[0], vocab)
        export.graphs(model, (d, 0, len(d["spans"])), folder)
        for name in ("reader.onnx", "head.onnx"):  # not in int8, which lets the last bits of a processor decide
            shutil.copy(os.path.join(folder, name), OUT)
    graphs = export.Graphs(OUT)
    with open(os.path.join(OUT, "expected.json"), "w", encoding="utf8") as f:
        json.dump([expected(graphs, t, vocab) for t in texts], f, ensure_ascii=False, separators=(",", ":"))
        f.write("\n")
    export.manifest(OUT, DECODING, "tiny", "0", TRAINING)
    sentence_encoder(vocab, texts)


if __name__ == "__main__":
    main()
