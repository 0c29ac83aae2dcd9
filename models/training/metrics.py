"""Figures: correlations, accuracies, and the check-in figures per note, per person and per five notes."""
import numpy as np
from sklearn.metrics import f1_score

from data import CHECKINS


def r(a, b):
    a, b = np.asarray(a, float), np.asarray(b, float)
    return float(np.corrcoef(a, b)[0, 1]) if len(a) > 2 and a.std() > 1e-6 and b.std() > 1e-6 else float('nan')


def checkin_figures(reading, truth, person, essay, least=8):
    """Pooled r, essays r, median within-person r, r of means of five consecutive notes of one person, all readings of unseen people."""
    inside, five_a, five_b = [], [], []
    for p in np.unique(person):
        at = np.flatnonzero(person == p)
        if len(at) >= least and truth[at].std() > 0:
            inside.append(r(reading[at], truth[at]))
        for i in range(0, len(at) - 4, 5):
            five_a.append(reading[at[i:i + 5]].mean())
            five_b.append(truth[at[i:i + 5]].mean())
    return dict(pooled=r(reading, truth), essays=r(reading[essay], truth[essay]), words=r(reading[~essay], truth[~essay]),
                within=float(np.nanmedian(inside)), five=r(five_a, five_b))


def three_way(score, low, high):
    return np.where(score < low, 0, np.where(score > high, 2, 1))


def best_thresholds(score, truth):
    """Cut points of macro-F1 three-way classes, found on a training or development part."""
    grid = np.quantile(score, np.linspace(.05, .95, 37))
    best = max(((f1_score(truth, three_way(score, a, b), average='macro'), a, b) for a in grid for b in grid if a < b))
    return best[1], best[2]


def public_figures(reading, pool):
    """Figures on the public development and test splits. reading: valence of every example, NaN where not read."""
    out = {}
    for name, split in (('emobank', 'test'), ('emobank', 'dev'), ('brighter_zh', 'dev'), ('brighter_en', 'dev'),
                        ('vader_amazonreview', 'dev'), ('vader_moviereview', 'dev')):
        at = pool.where(name, split)
        out[f'{name}_{split}_r'] = r(reading[at], pool.valence[at])
    at = pool.where('sst5', 'test')
    sided = at[pool.valence[at] != 0]
    out['sst2_test_accuracy'] = float(((reading[sided] > 0) == (pool.valence[sided] > 0)).mean())
    for name in ('waimai_10k', 'chnsenticorp_htl'):
        at = pool.where(name, 'dev')
        out[f'{name}_dev_accuracy'] = float(((reading[at] > 0) == (pool.valence[at] > .5)).mean())
    at = pool.where('smp2020_virus', 'dev')
    classes = np.where(pool.valence[at] > .3, 2, np.where(pool.valence[at] < -.3, 0, 1))
    half = np.arange(len(at)) % 2 == 0
    score = reading[at]
    a, b = best_thresholds(score[half], classes[half])
    c, d = best_thresholds(score[~half], classes[~half])
    guess = np.where(half, three_way(score, c, d), three_way(score, a, b))   # each half cut by the other's thresholds
    out['smp_dev_macro_f1'] = float(f1_score(classes, guess, average='macro'))
    at = pool.where('semeval17_tweets', 'dev')
    out['tweets_dev_r'] = r(reading[at], pool.valence[at])
    return {k: round(v, 4) for k, v in out.items()}


def held_out(pool):
    return np.flatnonzero(np.isin(pool.split, ('dev', 'test')))


def checkin_rows(pool):
    return pool.where(CHECKINS)
