"""Calibration on readings of unseen people: the 80 % interval, the label threshold, the person's own correction."""
import numpy as np

LEVEL = .8


def interval_half(gap, level=LEVEL):
    """Conformal half width: the level's quantile of |reading − rating|, with the finite-sample correction."""
    n = len(gap)
    return float(np.sort(gap)[min(n - 1, int(np.ceil(level * (n + 1))) - 1)])


def spread_table(reading, truth, tokens, edges):
    """Half width by token count: below edges[0], below edges[1], ..., above."""
    bins = np.searchsorted(edges, tokens, side='right')
    return [round(interval_half(np.abs(reading - truth)[bins == b]), 3) for b in range(len(edges) + 1)]


def spread_figures(reading, truth, tokens, person, fold, edges):
    """Coverage and mean half width on people who were not used for the table (the table of each fold comes from the others)."""
    inside, half = np.zeros(len(reading), bool), np.zeros(len(reading))
    for k in np.unique(fold):
        table = np.array(spread_table(reading[fold != k], truth[fold != k], tokens[fold != k], edges))
        at = fold == k
        half[at] = table[np.searchsorted(edges, tokens[at], side='right')]
        inside[at] = np.abs(reading[at] - truth[at]) <= half[at]
    per = [inside[person == p].mean() for p in np.unique(person) if (person == p).sum() >= 8]
    return dict(coverage=round(float(inside.mean()), 3), half=round(float(half.mean()), 3),
                people_covered_60_to_100=round(float(np.mean(np.array(per) >= .6)), 3))


def corrected(reading, truth, pairs, start, offset_ridge, slope_ridge):
    """Each rating foretold from the person's earlier pairs: reading + a + b (reading − mean reading), ridge on a and b."""
    out = reading.copy()
    for i in range(start, len(reading)):
        x, y = reading[max(0, i - pairs):i], truth[max(0, i - pairs):i]
        middle = x.mean()
        gap = y - x
        design = np.stack([np.ones(len(x)), x - middle], 1)
        a, b = np.linalg.solve(design.T @ design + np.diag([offset_ridge, slope_ridge]), design.T @ gap)
        out[i] = np.clip(reading[i] + a + b * (reading[i] - middle), -1, 1)
    return out


def personal_figures(reading, truth, person, offset_ridge, slope_ridge, pairs=200, start=15):
    """Median over people of their mean absolute error, before and after, on the notes from the sixteenth on."""
    before, after = [], []
    for p in np.unique(person):
        at = np.flatnonzero(person == p)
        if len(at) < start + 5:
            continue
        better = corrected(reading[at], truth[at], pairs, start, offset_ridge, slope_ridge)
        before.append(np.abs(reading[at] - truth[at])[start:].mean())
        after.append(np.abs(better - truth[at])[start:].mean())
    before, after = np.median(before), np.median(after)
    return dict(people=int(sum((person == p).sum() >= start + 5 for p in np.unique(person))), before=round(float(before), 4),
                after=round(float(after), 4), fall=round(float(1 - after / before), 4))


def best_ridge(reading, truth, person):
    """Ridge constants with the greatest fall, from a coarse grid."""
    grid = [(personal_figures(reading, truth, person, a, b)['fall'], a, b) for a in (1, 2, 3, 5, 8, 12) for b in (2, 5, 10, 20, 50, 200)]
    return max(grid)


def label_threshold(logits, truth, least=.02):
    """One scale, offset (Platt) and threshold (best micro-F1) for all feeling words. truth: 1, 0 or −1."""
    known = truth >= 0
    z, y = logits[known], truth[known].astype(float)
    scale, offset = 1., 0.
    for _ in range(60):
        p = 1 / (1 + np.exp(-(scale * z + offset)))
        w = p * (1 - p) + 1e-6
        h = np.array([[np.sum(w * z * z), np.sum(w * z)], [np.sum(w * z), np.sum(w)]]) + 1e-3 * np.eye(2)
        step = np.linalg.solve(h, [np.sum((y - p) * z), np.sum(y - p)])
        scale, offset = scale + step[0], offset + step[1]
    p = 1 / (1 + np.exp(-(scale * z + offset)))
    best = max((2 * ((p >= t) & (y == 1)).sum() / ((p >= t).sum() + y.sum()), t) for t in np.arange(.08, .6, .02))
    return dict(scale=round(float(scale), 4), offset=round(float(offset), 4), threshold=round(float(best[1]), 2), f1=round(float(best[0]), 3))
