"""Many teachers, one student: what several readers think of public texts, of texts told differently and of check-ins.

Teachers of public texts are general networks (which never saw a check-in) and, mixed in, the linear readers of each set.
Teachers of check-ins are made five times, each time without one fold of people; a student that leaves a fold out learns
only from teachers that left it out too, so nothing about held-out people can come back through them.
"""
import numpy as np

import kernel
import linear
import metrics
from network import RISK
from train import outputs

# most examples of a set that the teachers read; others: all
MOST = {'smile_unlabelled': 6000, 'online_shopping': 4000, 'goemotions': 14000, 'semeval17_tweets': 12000,
        'smp2020_usual': 12000, 'cped': 4000, 'chnsenticorp_htl': 2500, 'xed_en': 6000, 'weibo2018': 3000, 'mpqa': 2000,
        'vader_lexicon_words': 4000}
# most retold texts, by the set they came from
RETOLD = {'emobank': 26000, 'sst5': 24000, 'vader_moviereview': 10000, 'vader_amazonreview': 6000, 'cr': 3000,
          'brighter_en': 8000, 'brighter_zh': 10000, 'goemotions': 7000, 'semeval17_tweets': 7000, 'xed_en': 3000,
          'waimai_10k': 10000, 'chnsenticorp_htl': 1500, 'online_shopping': 3000, 'smp2020_usual': 8000,
          'smp2020_virus': 9000, 'clue_emotion': 3000, 'weibo2018': 2000, 'cped': 2000}
UNTAUGHT = ('semeval26_checkins', 'retold_checkins', 'authored', 'risk', 'cloze', 'templates', 'retold', 'joined')
LIMIT = 64
KERNEL_SHARE = 1.4    # of the kernel reader beside each adapted network's 1


def public_rows(pool, seed=0):
    """Training and retold texts for the teachers to read."""
    rng, rows = np.random.default_rng(seed), []
    some = lambda at, most: at if len(at) <= most else rng.choice(at, most, replace=False)
    for name in pool.names:
        if name not in UNTAUGHT:
            rows.append(some(pool.where(name), MOST.get(name, 10 ** 9)))
    told = pool.where('retold')
    for name, most in RETOLD.items():
        rows.append(some(told[pool.domain[told] == name], most))
    return np.sort(np.concatenate(rows))


def mean_reading(nets, weights, pool, at):
    """Weighted mean of the networks' outputs (valence z, arousal, labels)."""
    total = np.zeros((len(at), RISK), np.float32)
    for net, weight in zip(nets, np.array(weights) / sum(weights)):
        total += weight * outputs(net, [pool.ids(i, LIMIT) for i in at], LIMIT)[:, :RISK]
    return total


def public_teacher(pool, nets, weights, log=print):
    """(rows, readings): the networks' mean, its valence blended with the linear readers."""
    rows, held = public_rows(pool), metrics.held_out(pool)
    both = np.concatenate([rows, held[~np.isin(pool.set[held], [pool.names.index(n) for n in UNTAUGHT if n in pool.names])]])
    reading = mean_reading(nets, weights, pool, both)
    valence = np.full(len(pool.length), np.nan)
    valence[both] = np.tanh(reading[:, 0] / 2)
    mixed = linear.blended(pool, pool.texts, valence, log)
    log('teachers on the public splits', metrics.public_figures(mixed, pool), flush=True)
    reading[:, 0] = to_z(mixed[both])
    return rows, reading[:len(rows)]


def to_z(valence):
    return 2 * np.arctanh(np.clip(valence, -.97, .97))


def checkin_teachers(pool, nets, adapted, log=print):
    """Valence of every retold check-in by teachers without each fold (lines 0-4) and by all of them (line 5).

    nets: general networks for the kernel; adapted(k): networks fine-tuned without fold k.
    """
    at, told = metrics.checkin_rows(pool), pool.where('retold_checkins')
    y, fold, essay = pool.valence[at].astype(float), pool.fold[at], pool.essay[at]
    rows = lambda part: [pool.ids(i, 128) for i in part]
    texts = lambda part: [pool.texts[i] for i in part]
    notes = kernel.Notes(nets, rows(at), texts(at), essay)
    own = notes.between()
    beside = np.concatenate([notes.between(rows(told[i:i + 4000]), texts(told[i:i + 4000]), pool.essay[told[i:i + 4000]])
                             for i in range(0, len(told), 4000)])
    out, unseen = np.full((6, len(told)), np.nan, np.float32), np.zeros(len(at))
    for k in range(5):
        train, test, use = np.flatnonzero(fold != k), np.flatnonzero(fold == k), pool.fold[told] != k
        weight, middle = kernel.solved(own[np.ix_(train, train)], y[train])
        parts = [(KERNEL_SHARE, middle + beside[use][:, train] @ weight, middle + own[np.ix_(test, train)] @ weight)]
        for net in adapted(k):
            both = np.tanh(outputs(net, rows(np.concatenate([told[use], at[test]])), 96)[:, 0] / 2)
            parts.append((1., both[:use.sum()], both[use.sum():]))
        total = sum(w for w, _, _ in parts)
        out[k, use] = sum(w * a for w, a, _ in parts) / total
        unseen[test] = sum(w * b for w, _, b in parts) / total
    out[5] = np.nanmean(out[:5], 0)
    log('teachers on check-ins of unseen people', metrics.checkin_figures(unseen, y, pool.person[at], essay), flush=True)
    return told, out


def teacher_array(pool, rows, reading, told=None, valence=None):
    """One array over the pool, NaN where no teacher spoke; of check-ins the teachers give valence only."""
    out = np.full((len(pool.length), RISK), np.nan, np.float16)
    out[rows] = reading
    if told is not None:
        out[told, 0] = to_z(valence)
    return out
