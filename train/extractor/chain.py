"""The likelihood of whole sequences of tags (a linear chain with forbidden transitions; Lafferty, McCallum and Pereira 2001).

Word by word, a network learns how likely each word is to be inside a content, and the words that are likelier in than out end
where half of the likely ends lie before: at the median. This learns how likely each end is, and Viterbi then finds the likeliest."""
import torch
from torch.nn import functional as F

NEVER = -1e4


def legal(tags, begins, rows):
    """[sequences, length] -> with a B where an I follows nothing that it could go on from; `begins`[tag] is its B,
    `rows`[from, to] 0 where allowed (decode.steps)"""
    before = torch.cat([torch.zeros_like(tags[:, :1]), tags[:, :-1]], 1)
    return torch.where(rows[before, tags] < 0, begins[tags], tags)


def surprise(logits, tags, mask, rows):
    """logits [sequences, length, tags] of which only differences at one place count; tags: a legal sequence; mask: 1 at places
    that count, a run in each sequence; rows [from, to]: 0 where a transition is allowed -> sum of -log likelihood"""
    outside = F.one_hot(torch.zeros_like(tags), logits.shape[-1]).float().sub(1) * -NEVER
    logits = torch.where(mask[..., None] > 0, logits.float().log_softmax(-1), outside)
    rows = rows.float().clamp(min=NEVER)
    total = logits[:, 0] + rows[0]
    for t in range(1, logits.shape[1]):
        total = (total[:, :, None] + rows).logsumexp(1) + logits[:, t]
    own = logits.gather(2, tags[..., None])[..., 0].sum()
    return total.logsumexp(1).sum() - own
