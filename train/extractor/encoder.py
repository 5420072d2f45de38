"""A BERT encoder in plain operators, filled from a local folder (config.json, model.safetensors, vocab.txt)."""
import json
import os

import torch
from safetensors.torch import load_file
from torch import nn
from torch.nn import functional as F


class Layer(nn.Module):
    def __init__(self, wide, heads, inner, drop):
        super().__init__()
        self.heads, self.drop, self.scale = heads, drop, (wide // heads) ** -0.5
        self.qkv = nn.Linear(wide, 3 * wide)
        self.out = nn.Linear(wide, wide)
        self.norm1 = nn.LayerNorm(wide, eps=1e-12)
        self.up = nn.Linear(wide, inner)
        self.down = nn.Linear(inner, wide)
        self.norm2 = nn.LayerNorm(wide, eps=1e-12)

    def forward(self, x, mask):
        """x [batch, length, wide]; mask [batch, 1, 1, length], 0 or very negative, or None."""
        b, n, w = x.shape
        qkv = self.qkv(x).view(b, n, 3, self.heads, w // self.heads).permute(2, 0, 3, 1, 4)
        q, k, v = qkv[0], qkv[1], qkv[2]
        scores = q @ k.transpose(-1, -2)
        scores = scores if self.scale == 1 else scores * self.scale
        scores = scores if mask is None else scores + mask
        mixed = scores.softmax(-1).to(v.dtype) @ v
        mixed = self.out(mixed.transpose(1, 2).reshape(b, n, w))
        x = self.norm1(x + F.dropout(mixed, self.drop, self.training))
        inner = self.down(F.gelu(self.up(x)))
        return self.norm2(x + F.dropout(inner, self.drop, self.training))


class Encoder(nn.Module):
    def __init__(self, folder, drop=0.1, layers=None):
        super().__init__()
        with open(os.path.join(folder, "config.json"), encoding="utf8") as f:
            c = json.load(f)
        self.wide, self.drop = c["hidden_size"], drop
        self.words = nn.Embedding(c["vocab_size"], self.wide)
        self.places = nn.Embedding(c["max_position_embeddings"], self.wide)
        self.kind = nn.Parameter(torch.zeros(self.wide))
        self.norm = nn.LayerNorm(self.wide, eps=1e-12)
        n = layers or c["num_hidden_layers"]
        self.layers = nn.ModuleList(
            Layer(self.wide, c["num_attention_heads"], c["intermediate_size"], drop) for _ in range(n)
        )
        self.fill(load_file(os.path.join(folder, "model.safetensors")))

    def fill(self, w):
        w = {k.removeprefix("bert."): v for k, v in w.items()}
        own = {
            "words.weight": w["embeddings.word_embeddings.weight"],
            "places.weight": w["embeddings.position_embeddings.weight"],
            "kind": w["embeddings.token_type_embeddings.weight"][0],
            "norm.weight": w["embeddings.LayerNorm.weight"],
            "norm.bias": w["embeddings.LayerNorm.bias"],
        }
        names = {"attention.output.dense": "out", "attention.output.LayerNorm": "norm1"}
        names |= {"intermediate.dense": "up", "output.dense": "down", "output.LayerNorm": "norm2"}
        for i in range(len(self.layers)):
            at = f"encoder.layer.{i}."
            for p in ("weight", "bias"):
                parts = [w[f"{at}attention.self.{k}.{p}"] for k in ("query", "key", "value")]
                own[f"layers.{i}.qkv.{p}"] = torch.cat(parts)
                for theirs, ours in names.items():
                    own[f"layers.{i}.{ours}.{p}"] = w[f"{at}{theirs}.{p}"]
        self.load_state_dict(own)

    def forward(self, ids, extra, mask):
        """ids [batch, length]; extra [batch, length, wide], added to the embeddings; mask [batch, length], 1 = a piece; None: all are.
        -> [batch, length, wide]"""
        x = self.words(ids) + self.places.weight[: ids.shape[1]] + self.kind + extra
        x = F.dropout(self.norm(x), self.drop, self.training)
        hidden = None if mask is None else ((1 - mask) * -1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, hidden)
        return x
