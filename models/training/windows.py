"""How to read a long note: whole, in windows, or sentence by sentence, measured on essays of people the network never saw."""
import re

import numpy as np

import metrics
from data import CHECKINS, rows, squeeze
from train import outputs


def pooled(net, pieces, weigh):
    """Mean valence over the pieces of each text. weigh: tokens -> weight."""
    flat = [p for text in pieces for p in text]
    value = np.tanh(outputs(net, flat, 512)[:, 0] / 2)
    out, i = [], 0
    for text in pieces:
        w = np.array([weigh(len(p) - 2) for p in text], float)
        out.append((value[i:i + len(text)] * w).sum() / w.sum())
        i += len(text)
    return np.array(out)


def windowed(row, size, stride):
    inner = row[1:-1]
    starts = [0] if len(inner) <= size else [*range(0, len(inner) - size, stride), len(inner) - size]
    return [np.concatenate([row[:1], inner[a:a + size], row[-1:]]) for a in starts]


def compare(nets, pool, reader, folder):
    """Pearson r on essays for each way of reading. nets: one a fold (or the same five times)."""
    at = metrics.checkin_rows(pool)
    texts = [squeeze(r['text']) for r in rows(folder, CHECKINS)]
    ways = {'first 62 tokens': lambda t, i: [i[:63].tolist() + [3]] if len(i) > 64 else [i],
            'windows 62/31': lambda t, i: windowed(i, 62, 31), 'windows 94/47': lambda t, i: windowed(i, 94, 47),
            'windows 126/96': lambda t, i: windowed(i, 126, 96), 'windows 254/192': lambda t, i: windowed(i, 254, 192),
            'sentences': lambda t, i: reader.ids([s for s in re.split(r'(?<=[.!?])\s+', t) if s.strip()] or [t])}
    out = {}
    for name, way in ways.items():
        reading = np.zeros(len(at))
        for k, net in enumerate(nets):
            mine = np.flatnonzero((pool.fold[at] == k) & pool.essay[at])
            pieces = [[np.asarray(p) for p in way(texts[m], reader.ids([texts[m]])[0])] for m in mine]
            reading[mine] = pooled(net, pieces, lambda n: n)
        essay = pool.essay[at]
        long = essay & (pool.length[at] > 64)
        out[name] = {'essays r': round(metrics.r(reading[essay], pool.valence[at][essay]), 4),
                     'over 62 tokens r': round(metrics.r(reading[long], pool.valence[at][long]), 4), 'long': int(long.sum())}
    return out
