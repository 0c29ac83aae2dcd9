"""The sentence vector for meaning search: a weighed mean of token states, projected, of length one.

Trained by contrast with the rest of the network frozen: two separate parts of one text should lie closer than parts of
other texts of the same batch, so that what a note is about counts, and its mood alone does not.
"""
import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from pool import pad
from tokenizer import CLS, SEP

WIDTH = 64
SOURCES = ('smile_unlabelled', 'semeval26_checkins', 'weibo2018', 'goemotions', 'brighter_en', 'brighter_zh', 'xed_en',
           'online_shopping', 'chnsenticorp_htl', 'smp2020_usual', 'semeval17_tweets', 'authored')


class VectorHead(nn.Module):
    def __init__(self, width, size=WIDTH):
        super().__init__()
        self.weight = nn.Linear(width, 1)
        self.project = nn.Linear(width, size, bias=False)

    def forward(self, x, mask):
        """x: token states of the embedding, mask: float. Returns unit vectors."""
        off = (1 - mask) * -1e4
        share = (self.weight(x).squeeze(-1) + off).softmax(1).unsqueeze(-1)
        v = self.project((x * share).sum(1))
        return v / (v.pow(2).sum(-1, keepdim=True) + 1e-9).sqrt()


def halves(row, rng):
    """Two parts of the tokens of one text, each with its own start and end marks."""
    inner = row[1:-1]
    cut = int(rng.integers(len(inner) * 2 // 5, len(inner) * 3 // 5 + 1))
    wrap = lambda part: np.concatenate([[CLS], part[:48], [SEP]])
    return wrap(inner[:cut]), wrap(inner[cut:])


def train_vector(net, pool, steps=1200, size=256, seed=0, log=print):
    torch.manual_seed(seed)
    rng = np.random.default_rng(seed)
    head = VectorHead(net.width)
    optimiser = torch.optim.AdamW(head.parameters(), lr=3e-3, weight_decay=.01)
    at = [pool.where(n, s) for n in SOURCES for s in ('train',)]
    at = [a[pool.length[a] >= 16] for a in at if len(a)]
    net.eval()
    for step in range(steps):
        group = at[int(rng.integers(len(at)))] if step % 2 else np.concatenate(at)   # half the batches within one set
        rows = [halves(pool.ids(i, 128), rng) for i in rng.choice(group, min(size, len(group)), replace=False)]
        both = []
        for side in (0, 1):
            ids, mask = pad([r[side] for r in rows])
            with torch.no_grad():
                x = net.embed(ids)
            both.append(head(x, mask.float()))
        like = both[0] @ both[1].T / .07
        same = torch.arange(len(rows))
        loss = (F.cross_entropy(like, same) + F.cross_entropy(like.T, same)) / 2
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        if (step + 1) % 300 == 0:
            hit = (like.argmax(1) == same).float().mean().item()
            log(f'vector step {step + 1} loss {loss.item():.3f} found {hit:.2f}', flush=True)
    return head.eval()
