"""The network: one pass of the encoder over a window, then one pass of a small head for each cue found in it."""
import torch
from torch import nn
from torch.nn import functional as F

from .encoder import Encoder, Layer

BEFORE, AFTER = 56, 88
"""Words before and from the cue's first word that the head of a cue sees: 99 % of the attributions of PolNeAR fit."""
SEEN = BEFORE + AFTER
CUE_TAGS = ("O", "B", "I")
TAGS = ("O", "B-source", "I-source", "B-content", "I-content")
MOSTLY_OUTSIDE = 3.0
"""First bias of tag O: nearly all words have it, and to learn that first would cost the encoder its balance."""
PARAGRAPHS = 2
"""Paragraphs before or after the cue's beyond which all are the same to the head."""


class Reader(nn.Module):
    """Pieces with their features -> for each word: cue tags, and what the head needs of it."""

    def __init__(self, folder, wide, drop=0.1, layers=None):
        super().__init__()
        self.encoder = Encoder(folder, drop, layers)
        w = self.encoder.wide
        self.shape, self.quote, self.start = nn.Embedding(10, w), nn.Embedding(5, w), nn.Embedding(4, w)
        for e in (self.shape, self.quote, self.start):
            nn.init.normal_(e.weight, std=0.02)
        self.cue = nn.Linear(w, len(CUE_TAGS))
        self.word, self.key = nn.Linear(w, wide), nn.Linear(w, wide)
        self.drop = drop
        with torch.no_grad():
            self.cue.bias[0] = MOSTLY_OUTSIDE

    def forward(self, ids, shape, quote, start, mask, first):
        """ids, shape, quote, start, mask [windows, pieces]; first [words], index into windows * pieces
        -> cue logits [words, 3], words [words, wide], keys [words, wide]"""
        extra = self.shape(shape) + self.quote(quote) + self.start(start)
        x = self.encoder(ids, extra, mask)
        x = x.reshape(-1, x.shape[-1])[first]
        x = F.dropout(x, self.drop, self.training)
        return self.cue(x), self.word(x), self.key(x)


class Head(nn.Module):
    """The words around a cue, read in the light of the cue -> tags of its source and content, and whether it is one."""

    def __init__(self, wide, layers=2, drop=0.1):
        super().__init__()
        self.drop = drop
        self.place = nn.Parameter(torch.randn(SEEN, wide) * 0.02)
        self.paragraph, self.quote = nn.Embedding(2 * PARAGRAPHS + 1, wide), nn.Embedding(5, wide)
        self.inside = nn.Parameter(torch.randn(wide) * 0.02)
        for e in (self.paragraph, self.quote):
            nn.init.normal_(e.weight, std=0.02)
        self.scale, self.shift = nn.Linear(wide, wide), nn.Linear(wide, wide)
        self.norm = nn.LayerNorm(wide)
        self.layers = nn.ModuleList(Layer(wide, wide // 32, 2 * wide, drop) for _ in range(layers))
        self.tag, self.valid = nn.Linear(wide, len(TAGS)), nn.Linear(wide, 1)
        self.near = nn.Linear(2 * wide, len(TAGS), bias=False)
        with torch.no_grad():
            self.tag.bias[0] = MOSTLY_OUTSIDE
            self.near.weight.zero_()

    def forward(self, words, keys, index, mask, cue, paragraph, quote):
        """words, keys [words, wide]; index, mask, cue, paragraph, quote [cues, SEEN]: the word seen at each place, 1 where
        there is one, 1 where it belongs to the cue, its paragraph less the cue's (+ PARAGRAPHS), its quotation state
        -> tag logits [cues, SEEN, 5], logits of being a cue [cues]"""
        own = (cue / cue.sum(1, keepdim=True))[:, None]
        c = (own @ keys[index].to(own.dtype))[:, 0]
        x = words[index] * (1 + self.scale(c)[:, None]) + self.shift(c)[:, None] + self.place
        x = x + self.paragraph(paragraph) + self.quote(quote) + cue[..., None] * self.inside
        x = F.dropout(self.norm(x), self.drop, self.training)
        hidden = ((1 - mask) * -1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, hidden)
        edge = torch.zeros_like(x[:, :1])
        beside = torch.cat([torch.cat([edge, x[:, :-1]], 1), torch.cat([x[:, 1:], edge], 1)], 2)
        return self.tag(x) + self.near(beside), self.valid((own @ x.to(own.dtype))[:, 0])[:, 0]


class Extractor(nn.Module):
    def __init__(self, folder, wide=192, layers=2, drop=0.1, encoder_layers=None):
        super().__init__()
        self.reader = Reader(folder, wide, drop, encoder_layers)
        self.head = Head(wide, layers, drop)
        self.reader.encoder.words.weight.requires_grad_(False)
