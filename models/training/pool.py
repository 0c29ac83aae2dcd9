"""Examples packed into arrays, and batches drawn from them."""
import pickle

import numpy as np
import torch

from data import CHECKINS, KINDS, LABELS
from tokenizer import MASK, SEP

IDENTITY = {CHECKINS, 'vader_moviereview', 'vader_amazonreview', 'vader_lexicon_words', 'authored', 'templates', 'joined'}


class Pool:
    """Arrays over all examples: token ids (flat), set, kind, targets; and teachers' readings when there are any."""

    def __init__(self, examples, reader):
        ids = reader.ids(e.text for e in examples)
        self.start = np.concatenate([[0], np.cumsum([len(i) for i in ids])]).astype(np.int64)
        self.flat = np.concatenate(ids).astype(np.int32)
        self.length = np.diff(self.start)
        self.names = sorted({e.set for e in examples} | {'joined'})
        place = {n: i for i, n in enumerate(self.names)}
        self.set = np.array([place[e.set] for e in examples], np.int16)
        self.kind = np.array([KINDS[e.kind] for e in examples], np.int8)
        number = lambda v: np.nan if v is None else v
        self.valence = np.array([number(e.valence) for e in examples], np.float32)
        self.arousal = np.array([number(e.arousal) for e in examples], np.float32)
        none = np.full(len(LABELS), -1, np.int8)
        self.labels = np.stack([none if e.labels is None else e.labels for e in examples])
        self.risk = np.array([e.risk for e in examples], np.int8)
        self.row = np.array([e.row for e in examples], np.int32)
        self.essay = np.array([getattr(e, 'essay', False) for e in examples])
        self.category = np.array([getattr(e, 'category', '') for e in examples])
        self.domain = np.array([getattr(e, 'domain', '') for e in examples])     # of a retold text: the set it came from
        self.chinese = np.array([any('\u4e00' <= c <= '\u9fff' for c in e.text) for e in examples])
        self.split = np.array([e.split for e in examples])
        self.breaks = {int(i) for t in (',', '.', '!', '?') for i in reader.ids([t])[0][1:-1]}
        self.comma = int(reader.ids([','])[0][1])
        self.teacher = None

    def where(self, name, split='train'):
        return np.flatnonzero((self.set == self.names.index(name)) & (self.split == split)) if name in self.names else np.zeros(0, int)

    def ids(self, i, limit):
        a = self.flat[self.start[i]:self.start[i + 1]]
        return a if len(a) <= limit else np.concatenate([a[:limit - 1], [SEP]])

    def save(self, path):
        with open(path, 'wb') as file:
            pickle.dump(self, file, 4)

    @staticmethod
    def load(path):
        with open(path, 'rb') as file:
            return pickle.load(file)


def pad(rows):
    out = np.zeros((len(rows), max(map(len, rows))), np.int64)
    for i, row in enumerate(rows):
        out[i, :len(row)] = row
    ids = torch.from_numpy(out)
    return ids, (ids > 0).long()


def epoch(pool, plan, size, rng, allowed=None):
    """Index batches of one epoch. plan: set -> (most examples, times each); batches hold similar lengths."""
    chosen = []
    for name, (most, times) in plan.items():
        at = pool.where(name)
        if allowed is not None:
            at = at[allowed[at]]
        if len(at) > most:
            at = rng.choice(at, most, replace=False)
        chosen += [at] * times
    chosen = np.concatenate(chosen)
    rng.shuffle(chosen)
    batches = []
    for i in range(0, len(chosen), size * 50):
        part = chosen[i:i + size * 50]
        part = part[np.argsort(pool.length[part], kind='stable')]
        batches += [part[j:j + size] for j in range(0, len(part), size)]
    rng.shuffle(batches)
    return batches


def varied(row, breaks, comma, essay, rng):
    """A check-in told a little differently: its feeling words in another order, or an essay without one of its parts."""
    parts, part = [], []
    for token in row[1:-1]:
        part.append(token)
        if token in breaks:
            parts.append(part)
            part = []
    if part:
        parts.append(part)
    if not essay:
        bare = [[t for t in p if t not in breaks] for p in parts]
        order = rng.permutation(len(bare))
        inner = [t for i in order for t in [*bare[i], comma]][:-1]
    elif len(parts) > 3:
        out = int(rng.integers(len(parts)))
        inner = [t for i, p in enumerate(parts) if i != out for t in p]
    else:
        return row
    return np.array([row[0], *inner, row[-1]], row.dtype) if inner else row


def drop_tokens(ids, share, rng):
    hide = torch.from_numpy(rng.random(ids.shape) < share) & (ids > MASK)
    return ids.masked_fill(hide, MASK)
