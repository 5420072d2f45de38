"""Trains the network: python -m extractor.fit --out FOLDER (see README.md). Resumes from FOLDER/last.pt."""
import argparse
import json
import os
import random
import time

import torch
from torch.nn import functional as F

from . import batches, chain, decode, extract
from .corpus import held_out, read
from .network import CUE_TAGS, TAGS, Extractor
from .score import line, score
from .words import vocabulary


DOUBTFUL = 2.0
"""extract.BIAS in training: the head is to see more wrong cues than it will meet."""
CUE_ROWS, TAG_ROWS = torch.from_numpy(decode.CUE_STEPS), torch.from_numpy(decode.TAG_STEPS)
CUE_BEGINS = torch.tensor([CUE_TAGS.index(t.replace("I", "B")) for t in CUE_TAGS])
TAG_BEGINS = torch.tensor([TAGS.index(t.replace("I-", "B-")) for t in TAGS])
MASK = 103
"""Id of [MASK]; smaller ones are special as well."""
WARM = 120
"""Steps in which the rates rise."""


def options():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--corpus", required=True, help="polnear/train.jsonl")
    p.add_argument("--encoder", required=True, help="folder with config.json, model.safetensors, vocab.txt")
    p.add_argument("--out", required=True)
    p.add_argument("--epochs", type=int, default=5)
    p.add_argument("--steps", type=int, default=0, help="end here instead of after all epochs")
    p.add_argument("--room", type=int, default=1152, help="pieces a step")
    p.add_argument("--rate", type=float, default=4e-4, help="of the encoder")
    p.add_argument("--head-rate", type=float, default=1e-3)
    p.add_argument("--cue-weight", type=float, default=5.0, help="of the loss of finding cues; that of tags is 1")
    p.add_argument("--wide", type=int, default=192)
    p.add_argument("--layers", type=int, default=2)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--average", type=float, default=0.997, help="decay of the running mean of the weights")
    p.add_argument("--hidden", type=float, default=0.06, help="share of the pieces hidden behind [MASK]")
    p.add_argument("--threads", type=int, default=1)
    p.add_argument("--start", help="checkpoint whose weights to begin with")
    p.add_argument("--limit", type=int, default=0, help="documents, for a trial")
    p.add_argument("--all", action="store_true", help="train on the held-out tenth as well")
    return p.parse_args()


def groups(model, o):
    """-> AdamW's parameter groups: no decay for vectors, the encoder slower than the rest"""
    slow, fast = {}, {}
    for name, p in model.named_parameters():
        if p.requires_grad:
            fresh = not name.startswith("reader.encoder")
            (fast if fresh else slow).setdefault(p.dim() > 1, []).append(p)
    return [
        {"params": ps, "lr": lr, "initial_lr": lr, "weight_decay": 0.01 if matrix else 0.0}
        for kinds, lr in ((slow, o.rate), (fast, o.head_rate))
        for matrix, ps in kinds.items()
    ]


def chosen(cut, base, logits, rng):
    """The cues to train the head on: the annotated ones, and those that the network now sees itself.
    -> [(window, first, end)], their attributions (None: not a cue)"""
    cues, truths = [], []
    for w, (d, f, e) in enumerate(cut):
        inside = [a for a in d["attributions"] if a["cue"][0] < e and f < a["cue"][1]]
        whole = [a for a in inside if f <= batches.hull(a)[0] and batches.hull(a)[1] <= e]
        cues += [(w, *a["cue"]) for a in whole]
        truths += whole
        known, extra = {a["cue"] for a in inside}, []
        for s, t, _ in decode.cues(logits[base[w] : base[w + 1]], DOUBTFUL):
            s, t = s + f, t + f
            same = [a for a in inside if a["cue"][0] < t and s < a["cue"][1]]
            if (s, t) not in known and all(a in whole for a in same):
                extra.append(((w, s, t), same[0] if same else None))
        for c, a in rng.sample(extra, min(len(extra), 2 + len(whole) // 2)):
            cues.append(c)
            truths.append(a)
    return cues, truths


def cue_surprise(logits, gold, base):
    """logits [words, 3] and tags [words] of all windows, of which window w has the words base[w] to base[w + 1]"""
    sizes = [b - a for a, b in zip(base, base[1:])]
    pad = torch.nn.utils.rnn.pad_sequence
    mask = pad([torch.ones(n) for n in sizes], batch_first=True)
    tags = chain.legal(pad(gold.split(sizes), batch_first=True), CUE_BEGINS, CUE_ROWS)
    return chain.surprise(pad(logits.split(sizes), batch_first=True), tags, mask, CUE_ROWS)


def losses(model, cut, rng, cue_weight, hidden=0.0):
    x, base = batches.tensors(cut)
    x["ids"] = x["ids"].masked_fill((torch.rand(x["ids"].shape) < hidden) & (x["ids"] > MASK), MASK)
    cue, word, key = model.reader(**x)
    gold = batches.cue_labels(cut, base)
    total = cue_surprise(cue, gold, base)
    cues, truths = chosen(cut, base, cue.detach().float().numpy(), rng)
    parts = [total.item(), 0.0, 0.0]
    if cues:
        tag, valid = model.head(word, key, **batches.around(cues, cut, base))
        tags = batches.tag_labels(cues, truths, cut)
        inside = tags != batches.IGNORED
        tags = chain.legal(tags.where(inside, 0), TAG_BEGINS, TAG_ROWS)
        spans = chain.surprise(tag, tags, inside, TAG_ROWS)
        real = torch.tensor([float(a is not None) for a in truths])
        is_cue = F.binary_cross_entropy_with_logits(valid.float(), real, reduction="sum")
        parts[1:] = [spans.item(), is_cue.item()]
        total = cue_weight * total + spans + is_cue
    n = max(1, int((gold == 1).sum()))
    return total / n, [p / n for p in parts]


def evaluate(model, documents, described):
    model.eval()
    found = extract.logits(model, described)
    kept = [extract.in_characters(d, extract.choose(c)) for d, c in zip(described, found)]
    return score(documents, kept)


def main():
    o = options()
    os.makedirs(o.out, exist_ok=True)
    torch.set_num_threads(o.threads)
    torch.manual_seed(o.seed)
    vocab = vocabulary(os.path.join(o.encoder, "vocab.txt"))
    documents = read(o.corpus)
    own = [d for d in documents if held_out(d)]
    train = [d for d in documents if o.all or not held_out(d)][: o.limit or None]
    train, own = [batches.prepare(d, vocab) for d in train], own[: o.limit or None]
    described = [batches.prepare(d, vocab) for d in own]
    model = Extractor(o.encoder, o.wide, o.layers)
    if o.start:
        model.load_state_dict(torch.load(o.start, weights_only=False)["model"], strict=False)
    run(o, model, train, own, described)


def run(o, model, train, own, described):
    log = open(os.path.join(o.out, "log.txt"), "a", buffering=1, encoding="utf8")

    def say(text):
        print(text, file=log)

    optimizer = torch.optim.AdamW(groups(model, o), betas=(0.9, 0.98), fused=True)
    mean = {k: v.clone() for k, v in model.state_dict().items()}
    a_epoch = len(batches.epoch(train, 0, o.room))
    steps, done, last = o.steps or a_epoch * o.epochs, 0, os.path.join(o.out, "last.pt")
    if os.path.exists(last):  # resume
        kept = torch.load(last, weights_only=False)
        model.load_state_dict(kept["model"])
        optimizer.load_state_dict(kept["optimizer"])
        mean, done = kept["mean"], kept["done"]
    say(json.dumps(vars(o)) + f" steps {steps} resumed at {done}")
    began, saved, sums, pieces = time.time(), time.time(), [0.0] * 3, 0
    for number in range(done // a_epoch, -(-steps // a_epoch)):
        order = batches.epoch(train, o.seed * 1000 + number, o.room)
        for i in range(done % a_epoch, min(a_epoch, steps - number * a_epoch)):
            model.train()
            rng = random.Random(o.seed * 10**6 + done)
            torch.manual_seed(o.seed * 10**6 + done)
            warm = max(1, min(WARM, steps // 10))
            factor = min((done + 1) / warm, max(0.0, (steps - done) / (steps - warm)))
            for g in optimizer.param_groups:
                g["lr"] = g["initial_lr"] * factor
            with torch.autocast("cpu", torch.bfloat16):
                loss, parts = losses(model, order[i % len(order)], rng, o.cue_weight, o.hidden)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_([p for p in model.parameters() if p.requires_grad], 5.0)
            optimizer.step()
            done += 1
            decay = min(o.average, done / (done + 10))
            with torch.no_grad():
                for k, v in model.state_dict().items():
                    if not k.endswith("encoder.words.weight"):
                        mean[k].lerp_(v, 1 - decay)
            sums = [a + b for a, b in zip(sums, parts)]
            pieces += sum(sum(map(len, d["pieces"][f:e])) for d, f, e in order[i % len(order)])
            if done % 25 == 0:
                rate = pieces / (time.time() - began)
                say(f"{done}/{steps} cue {sums[0] / 25:.3f} tags {sums[1] / 25:.3f} valid {sums[2] / 25:.3f}  {rate:.0f} pieces/s")
                sums = [0.0] * 3
            if time.time() - saved > 180 or done % a_epoch == 0 or done == steps:
                torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict(), "mean": mean, "done": done}, last + ".new")
                os.replace(last + ".new", last)
                saved = time.time()
        judge(o, model, mean, own, described, number, say)


def judge(o, model, mean, own, described, number, say):
    """Scores the running mean on the held-out tenth and keeps it."""
    fresh = {k: v.clone() for k, v in model.state_dict().items()}
    model.load_state_dict(mean)
    say(f"epoch {number + 1}: {line(evaluate(model, own, described))}")
    torch.save({"model": mean, "wide": o.wide, "layers": o.layers}, os.path.join(o.out, f"epoch{number + 1}.pt"))
    model.load_state_dict(fresh)


if __name__ == "__main__":
    main()
