"""Start vectors for the tokens: singular vectors of the positive pointwise mutual information of neighbours."""
import numpy as np
import scipy.sparse as sparse
from sklearn.utils.extmath import randomized_svd

from pool import Pool

REACH, GAP = 8, -1


def start_vectors(pool: Pool, vocab, width, seed=0):
    """vocab x width array, rows of length about .2 * sqrt(width)."""
    skip = {pool.names.index(n) for n in ('templates', 'vader_lexicon_words', 'retold', 'retold_checkins') if n in pool.names}
    parts = []
    for i in range(len(pool.length)):
        if pool.set[i] not in skip and pool.split[i] == 'train':
            parts += [pool.flat[pool.start[i] + 1:pool.start[i + 1] - 1], np.full(REACH, GAP, np.int32)]
    line = np.concatenate(parts)
    counts = sparse.csr_matrix((vocab, vocab), dtype=np.float32)
    for distance in range(1, REACH + 1):
        a, b = line[:-distance], line[distance:]
        both = (a >= 0) & (b >= 0)
        weight = np.full(both.sum(), 1 / distance, np.float32)
        counts = counts + sparse.csr_matrix((weight, (a[both], b[both])), shape=(vocab, vocab))
    counts = (counts + counts.T).tocoo()
    keep = counts.data > .3
    r, c, n = counts.row[keep], counts.col[keep], counts.data[keep]
    total = np.bincount(r, n, vocab)
    context = total ** .75
    context /= context.sum()
    gain = np.log(n / (total[r] * context[c] + 1e-9))
    good = gain > 0
    matrix = sparse.csr_matrix((gain[good].astype(np.float32), (r[good], c[good])), shape=(vocab, vocab))
    u, s, _ = randomized_svd(matrix, n_components=width, n_iter=3, n_oversamples=16, random_state=seed)
    e = u * np.sqrt(s)
    e = e / (np.linalg.norm(e, axis=1, keepdims=True) + 1e-3) * np.sqrt(width) * .2
    return e.astype(np.float32)
