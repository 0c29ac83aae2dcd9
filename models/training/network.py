"""The network: token vectors plus hashed-bigram vectors, read by a bag path beside a convolution-and-attention path.

Everything is written so that the exported graph holds plain Gather, MatMul and arithmetic, for any length, and so that
dynamic int8 quantisation covers all large tables. Bigrams are hashed inside the graph from the token ids alone.
"""
import math

import torch
import torch.nn.functional as F
from torch import nn

from data import LABELS

OUTPUTS = ['valence', 'arousal', *LABELS, 'risk', 'doubt']
RISK, DOUBT = 2 + len(LABELS), 3 + len(LABELS)


class Dropout(nn.Module):
    """Dropout whose mask is shared along the text: as good here, and far cheaper than a mask for each token."""

    def __init__(self, share):
        super().__init__()
        self.share = share

    def forward(self, x):
        if not self.training or not self.share:
            return x
        shape = (x.shape[0], 1, x.shape[2]) if x.dim() == 3 else x.shape
        return x * ((torch.rand(shape) > self.share).to(x.dtype) / (1 - self.share))


class GatedConvolution(nn.Module):
    """Width-three gated convolution as one linear map over three shifted copies."""

    def __init__(self, width, hidden, step, dropout):
        super().__init__()
        self.step = step
        self.into = nn.Linear(3 * width, 2 * hidden)
        self.out = nn.Linear(hidden, width)
        self.norm = nn.LayerNorm(width)
        self.drop = Dropout(dropout)

    def forward(self, x, mask):
        y, k, length = x * mask, self.step, x.shape[1]
        edge = torch.zeros_like(y[:, :1]).expand(-1, k, -1)
        padded = torch.cat([edge, y, edge], 1)
        value, gate = self.into(torch.cat([padded[:, :length], y, padded[:, 2 * k:2 * k + length]], -1)).chunk(2, -1)
        return self.norm(x + self.drop(self.out(value * torch.sigmoid(gate))))


class Attention(nn.Module):
    def __init__(self, width, heads, dropout):
        super().__init__()
        self.heads = heads
        self.qkv, self.join = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.up, self.down = nn.Linear(width, 2 * width), nn.Linear(2 * width, width)
        self.norm1, self.norm2 = nn.LayerNorm(width), nn.LayerNorm(width)
        self.drop = Dropout(dropout)

    def forward(self, x, off):
        batch, length, width = x.shape
        shape = (batch, length, self.heads, width // self.heads)
        q, k, v = (part.reshape(shape).transpose(1, 2) for part in self.qkv(x).chunk(3, -1))
        weight = (q @ k.transpose(-1, -2) / math.sqrt(width // self.heads) + off[:, None, None, :]).softmax(-1)
        x = self.norm1(x + self.drop(self.join((weight @ v).transpose(1, 2).reshape(batch, length, width))))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x), approximate='tanh'))))


class Net(nn.Module):
    """Shapes come from keyword arguments, kept in `config` so a checkpoint can rebuild its own network."""

    def __init__(self, vocab, width=128, hidden=192, convolutions=2, attention=1, bag=True, table=0, table_width=32,
                 trigrams=False, dropout=.15, outputs=len(OUTPUTS)):
        super().__init__()
        self.config = dict(vocab=vocab, width=width, hidden=hidden, convolutions=convolutions, attention=attention,
                           bag=bag, table=table, table_width=table_width, trigrams=trigrams, dropout=dropout,
                           outputs=outputs)
        self.table, self.trigrams, self.width = table, trigrams, width
        self.tokens = nn.Embedding(vocab, width, padding_idx=0)
        nn.init.normal_(self.tokens.weight, std=.1)
        if table:
            self.grams = nn.Embedding(table, table_width)
            nn.init.normal_(self.grams.weight, std=.02)
            self.lift = nn.Linear(table_width, width, bias=False)
            nn.init.normal_(self.lift.weight, std=.1)
        self.norm, self.drop = nn.LayerNorm(width), Dropout(dropout)
        self.bag = bag
        if bag:
            self.bag_score, self.bag_mix = nn.Linear(width, 4), nn.Linear(3 * width, width)
            self.bag_out = nn.Linear(width, outputs)
        self.deep = convolutions + attention > 0
        if self.deep:
            self.layers = nn.ModuleList([GatedConvolution(width, hidden, (1, 2, 4)[i % 3], dropout)
                                         for i in range(convolutions)])
            self.attend = nn.ModuleList([Attention(width, 4, dropout) for _ in range(attention)])
            self.score, self.mix = nn.Linear(width, 4), nn.Linear(2 * width, width)
            self.out = nn.Linear(width, outputs)

    def embed(self, ids):
        e = self.tokens(ids)
        if self.table:
            before = torch.cat([ids[:, :1] * 0, ids[:, :-1]], 1)
            g = (self.grams((before * 7919 + ids * 104729 + 13) % self.table)
                 + self.grams((before * 15485863 + ids * 32452843 + 7) % self.table))
            if self.trigrams:
                second = torch.cat([before[:, :1] * 0, before[:, :-1]], 1)
                g = g + self.grams((second * 49979687 + before * 86028121 + ids * 15487469 + 3) % self.table)
            e = e + self.lift(g)
        return self.norm(e)

    def pool(self, x, off, score):
        batch, length, width = x.shape
        weight = (score(x) + off.unsqueeze(-1)).softmax(1)
        return (weight.unsqueeze(-1) * x.reshape(batch, length, 4, width // 4)).sum(1).reshape(batch, width)

    def body(self, x, mask, off):
        """Token states after the deep path."""
        for layer in self.layers:
            x = layer(x, mask.unsqueeze(-1))
        for layer in self.attend:
            x = layer(x, off)
        return x

    def forward(self, ids, mask):
        return self.described(ids, mask)[1]

    def described(self, ids, mask):
        """The pooled state of each path, and the outputs."""
        mask = mask.to(torch.float32)
        off = (1 - mask) * -1e4
        x, out, states = self.drop(self.embed(ids)), 0, []
        if self.bag:
            mean = (x * mask.unsqueeze(-1)).sum(1) / mask.sum(1, keepdim=True)
            top = (x + off.unsqueeze(-1)).max(1).values
            h = F.gelu(self.bag_mix(torch.cat([self.pool(x, off, self.bag_score), top, mean], -1)), approximate='tanh')
            out = out + self.bag_out(self.drop(h))
            states.append(h)
        if self.deep:
            x = self.body(x, mask, off)
            top = (x + off.unsqueeze(-1)).max(1).values
            h = F.gelu(self.mix(torch.cat([self.pool(x, off, self.score), top], -1)), approximate='tanh')
            out = out + self.out(self.drop(h))
            states.append(h)
        return states, out
