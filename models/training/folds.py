"""Who wrote which check-in, and five folds that keep each person whole.

The public file names no persons, but its rows stand person by person, in time. Its development split is whole users, so
each change between the splits is certainly a change of person. Further changes are estimated from the wording. Folds are
cut at the certain places and at the clearest estimated ones; persons (for within-person figures) at all of them.
"""
import re

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer

WINDOW, PERSONS, SHORTEST = 8, 137, 5


def persons(examples):
    """Estimated person of every check-in (in file order) and the strength of each cut."""
    texts = [e.text for e in examples]
    style = [re.sub(r'[A-Za-z]+', lambda m: m.group() if len(m.group()) > 1 else 'x', t) for t in texts]
    matrix = TfidfVectorizer(analyzer='char_wb', ngram_range=(2, 4), min_df=2, sublinear_tf=True).fit_transform(style)
    n, score = len(texts), np.full(len(texts), -np.inf)
    for i in range(SHORTEST, n - SHORTEST):
        a, b = matrix[max(0, i - WINDOW):i], matrix[i:i + WINDOW]
        across = (a @ b.T).mean()
        within = ((a @ a.T).sum() - a.shape[0]) / (a.shape[0] * (a.shape[0] - 1)) / 2 \
            + ((b @ b.T).sum() - b.shape[0]) / (b.shape[0] * (b.shape[0] - 1)) / 2
        same_form = examples[i].essay == examples[i - 1].essay
        # a list of words rarely resembles an essay, so a change of form alone is weak evidence
        score[i] = (within - across) / (within + .02) - (0 if same_form else .35)
    for i in range(1, n):
        if examples[i].sure != examples[i - 1].sure:
            score[i] = 9
    cuts = []
    for i in np.argsort(-score):
        if len(cuts) >= PERSONS - 1 or not np.isfinite(score[i]):
            break
        if score[i] == 9 or all(abs(i - c) >= SHORTEST for c in cuts):
            cuts.append(int(i))
    person = np.zeros(n, int)
    for c in cuts:
        person[c:] += 1
    return person, score


def five_folds(examples, seed=0, count=5):
    """Fold of every check-in, whole persons together, sizes about equal, and the person of each."""
    person, score = persons(examples)
    n = len(examples)
    starts = [0] + [i for i in range(1, n) if score[i] == 9] + [n]
    blocks = []
    for a, b in zip(starts, starts[1:]):
        while b - a > 160:       # split very long blocks at their clearest estimated change
            inner = np.arange(a + 60, min(b - 30, a + 200))
            changes = [i for i in inner if person[i] != person[i - 1]]
            cut = max(changes or inner, key=lambda i: score[i])
            blocks.append((a, int(cut)))
            a = int(cut)
        blocks.append((a, b))
    fold, load = np.zeros(n, int), np.zeros(count)
    for a, b in sorted(blocks, key=lambda x: x[0] - x[1]):
        k = int(np.argmin(load))
        fold[a:b] = k
        load[k] += b - a
    return fold, person
