"""The sentence vector for meaning search: what a note is about, of length one.

A mean of token vectors in which common tokens count little (weight a / (a + share)), then the mean of all texts removed
and the main directions brought to equal size. It needs no training, only counts and one singular decomposition. A head
trained by contrast on halves of texts found the other half a little more often, but left every text within one narrow
cone (unrelated notes at .5 to .9), which is of no use to a search that must also be able to find nothing.
"""
import numpy as np
import torch
from torch import nn

from pool import pad

WIDTH, COMMON = 64, 1e-3
SOURCES = ('smile_unlabelled', 'semeval26_checkins', 'weibo2018', 'goemotions', 'brighter_en', 'brighter_zh', 'xed_en',
           'online_shopping', 'chnsenticorp_htl', 'smp2020_usual', 'semeval17_tweets', 'authored')


class VectorHead(nn.Module):
    def __init__(self, vocab, width, size=WIDTH):
        super().__init__()
        self.register_buffer('weight', torch.ones(vocab, 1))
        self.project = nn.Linear(width, size)

    def mean(self, states, ids, mask):
        share = self.weight[ids] * mask.unsqueeze(-1)
        return (states * share).sum(1) / (share.sum(1) + 1e-6)

    def forward(self, states, ids, mask):
        """states: token vectors before the bigrams; mask: float. Returns unit vectors."""
        v = self.project(self.mean(states, ids, mask))
        return v / (v.pow(2).sum(-1, keepdim=True) + 1e-9).sqrt()


@torch.no_grad()
def vector_head(net, pool, seed=0, count=12000):
    """The head for a trained network, from the texts of the pool."""
    rng = np.random.default_rng(seed)
    vocab = net.tokens.num_embeddings
    head = VectorHead(vocab, net.width)
    seen = np.bincount(pool.flat, minlength=vocab)[:vocab]
    head.weight.copy_(torch.from_numpy(COMMON / (COMMON + seen / seen.sum())).float().unsqueeze(-1))
    at = np.concatenate([pool.where(n) for n in SOURCES])
    at = np.sort(rng.choice(at[pool.length[at] >= 16], count, replace=False))
    means = []
    for i in range(0, len(at), 512):
        ids, mask = pad([pool.ids(j, 64) for j in at[i:i + 512]])
        means.append(head.mean(net.tokens(ids), ids, mask.float()))
    means = torch.cat(means)
    middle = means.mean(0)
    _, scale, directions = torch.linalg.svd(means - middle, full_matrices=False)
    turn = directions[:WIDTH] / (scale[:WIDTH, None] / len(means) ** .5)
    head.project.weight.copy_(turn)
    head.project.bias.copy_(-turn @ middle)
    return head.eval()
