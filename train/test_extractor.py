"""python -m unittest, in this folder. Needs no corpus and no encoder."""
import itertools
import random
import unittest

import numpy as np
import torch

from extractor import batches, chain, decode, windows, words
from extractor.corpus import in_code_points, trimmed
from extractor.encoder import Layer
from extractor.network import SEEN, TAGS
from extractor.score import score
from extractor.smooth import Smooth, fold, fold_smooth

VOCAB = {w: i for i, w in enumerate(["[PAD]", "[UNK]", "re", "##port", "##ers", "said", "“", "”", ",", ".", "o", "'", "neil"])}
TEXT = "“Rain,” said O'Neil.\n\nReporters said so."


class Words(unittest.TestCase):
    def test_marks_stand_alone_and_offsets_hold(self):
        got = [TEXT[s:e] for s, e in words.words(TEXT)]
        self.assertEqual(got, ["“", "Rain", ",", "”", "said", "O", "'", "Neil", ".", "Reporters", "said", "so", "."])

    def test_pieces_are_the_longest_known(self):
        self.assertEqual(words.pieces("Réporters", VOCAB, {}), [2, 3, 4])
        self.assertEqual(words.pieces("reportage", VOCAB, {}), [1])

    def test_features(self):
        d = words.describe(TEXT, VOCAB)
        self.assertEqual(d["quote"][:5], [2, 1, 1, 3, 0])
        self.assertEqual([i for i, b in enumerate(d["start"]) if b], [0, 9])
        self.assertEqual(d["paragraph"][8:10], [0, 1])
        shapes = [words.shape(w) for w in ("said", "Rain", "NATO", "A", "McLeod", "7th", "%", "½x")]
        self.assertEqual(shapes, [0, 1, 2, 3, 4, 5, 6, 0])

    def test_a_paragraph_closes_a_quotation(self):
        d = words.describe('"open\n\nnext "again"', VOCAB)
        self.assertEqual(d["quote"], [2, 1, 0, 2, 1, 3])


class Spans(unittest.TestCase):
    def test_ends_without_marks_and_parts_joined(self):
        text = "“Rain,” he said. “Much.” Ada and the Bo"
        self.assertEqual(trimmed(text, [(0, 7)], "content"), ((1, 5),))
        self.assertEqual(trimmed(text, [(25, 28), (37, 39)], "source"), ((25, 39),))
        self.assertEqual(trimmed(text, [(25, 28), (37, 39)], "content"), ((25, 28), (37, 39)))

    def test_code_points(self):
        d = {"id": "x", "text": "😀 he said so", "attributions": [{"source": [[3, 5]], "cue": [[6, 10]], "content": [[11, 13]]}]}
        self.assertEqual(in_code_points(d)["attributions"][0]["source"], [(2, 4)])

    def test_score_of_equal_and_of_nothing(self):
        a = {"source": [(2, 4)], "cue": [(5, 9)], "content": [(10, 12)]}
        d = {"id": "x", "text": "😀 he said so", "attributions": [a]}
        self.assertEqual(set(score([d], [[a]]).values()), {100.0})
        self.assertEqual(set(score([d], [[]]).values()), {0.0})


class Windows(unittest.TestCase):
    def test_every_word_is_owned_once_and_windows_fit(self):
        rng = random.Random(4)
        for _ in range(200):
            n = rng.randrange(1, 400)
            d = {
                "spans": [(i, i + 1) for i in range(n)],
                "pieces": [[0] * rng.choice([1, 1, 1, 2, 60]) for _ in range(n)],
                "start": [2] + [int(rng.random() < 0.05) for _ in range(n - 1)],
            }
            cut = windows.overlapping(d, 60, 20)
            self.assertEqual([i for _, _, s, e in cut for i in range(s, e)], list(range(n)))
            for f, e, s, t in cut:
                self.assertTrue(f <= s <= t <= e)
                self.assertLessEqual(sum(map(len, d["pieces"][f:e])), 60)


class Decoding(unittest.TestCase):
    def test_any_logits_give_valid_attributions(self):
        rng = np.random.default_rng(7)
        for _ in range(50):
            n = int(rng.integers(1, 120))
            found = [(s + 5, e + 5, p) for s, e, p in decode.cues(rng.normal(size=(n, 3)) * 3)]
            got = decode.candidates(found, rng.normal(size=(len(found), SEEN, 5)) * 3, 5, n + 5)
            kept = decode.settle(got, 0.3)
            seen = [i for a in kept for s, e in a["content"] for i in range(s, e)]
            self.assertEqual(len(seen), len(set(seen)))
            for a in kept:
                for role in ("cue", "source", "content"):
                    for s, e in a[role]:
                        self.assertTrue(5 <= s < e <= n + 5)

    def test_labels_come_back(self):
        d = words.describe("Ada said that it rained", VOCAB)
        d["attributions"] = [{"cue": (1, 2), "source": [(0, 1)], "content": [(2, 5)]}]
        cut = [(d, 0, 5)]
        tags = batches.tag_labels([(0, 1, 2)], d["attributions"], cut)
        logits = np.eye(len(TAGS))[np.maximum(tags.numpy(), 0)] * 9
        got = decode.candidates([(1, 2, 0.9)], logits, 0, 5)[0]
        self.assertEqual((got["source"], got["cue"], got["content"]), ([(0, 1)], [(1, 2)], [(2, 5)]))


class Chain(unittest.TestCase):
    def allowed(self, sequence):
        return not any(decode.TAG_STEPS[a, b] < 0 for a, b in zip((0, *sequence), sequence))

    def test_likelihood_is_that_of_all_allowed_sequences_counted_out(self):
        torch.manual_seed(3)
        logits, own = torch.randn(1, 5, len(TAGS)), (1, 2, 3)
        scores = {
            tags: sum(logits[0, 1 + t, k] for t, k in enumerate(tags))
            for tags in itertools.product(range(len(TAGS)), repeat=3)
            if self.allowed(tags)
        }
        expected = torch.logsumexp(torch.stack(list(scores.values())), 0) - scores[own]
        got = chain.surprise(logits, torch.tensor([[0, *own, 0]]), torch.tensor([[0, 1, 1, 1, 0]]), torch.from_numpy(decode.TAG_STEPS))
        self.assertAlmostEqual(got.item(), expected.item(), places=4)

    def test_legal_sequences(self):
        begins, rows = torch.tensor([0, 1, 1, 3, 3]), torch.from_numpy(decode.TAG_STEPS)
        got = chain.legal(torch.tensor([[2, 2, 4, 0, 4, 4]]), begins, rows)[0].tolist()
        self.assertEqual(got, [1, 2, 3, 0, 3, 4])
        self.assertTrue(self.allowed(got))


class Folding(unittest.TestCase):
    def test_a_folded_layer_gives_the_same(self):
        torch.manual_seed(5)
        layer, x = Layer(16, 4, 32, 0.0).eval(), torch.randn(1, 7, 16)
        before = layer(x, torch.zeros(1, 1, 1, 7))
        fold(layer)
        for name in ("qkv", "out"):
            setattr(layer, name, Smooth(getattr(layer, name), torch.rand(16) * 9))
        fold_smooth(layer)
        self.assertEqual(layer.scale, 1)
        self.assertIsInstance(layer.out, torch.nn.Linear)
        torch.testing.assert_close(layer(x, None), before, atol=1e-5, rtol=1e-4)


if __name__ == "__main__":
    unittest.main()
