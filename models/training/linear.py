"""Linear readers of words, word pairs and letter groups, one a family of public sets: ridge on TF-IDF, five folds each.

Small, quick and very unlike the network. A training text is read by the fold that did not see it, all others by the mean
of the five. They take part only as teachers; none is shipped.
"""
import numpy as np
import scipy.sparse as sparse
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import Ridge

# family -> (its sets, ridge, share in the teachers' mean, whether its zero is a real zero)
FAMILIES = {
    'emobank': (['emobank'], 2, .5, False),
    'films': (['sst5', 'vader_moviereview'], 1.5, .6, True),
    'goods': (['vader_amazonreview', 'cr'], 1.5, .4, True),
    'tweets': (['semeval17_tweets'], 2, .3, False),
    'forum': (['goemotions'], 2, .25, False),
    'lines': (['xed_en'], 2, .25, False),
    'brighter_en': (['brighter_en'], 2, .15, False),
    'brighter_zh': (['brighter_zh'], 1, .4, False),
    'takeaway': (['waimai_10k'], 1, .5, True),
    'hotels': (['chnsenticorp_htl'], 1, .5, True),
    'shopping': (['online_shopping'], 1, .4, True),
    'posts': (['smp2020_usual', 'smp2020_virus', 'clue_emotion'], 1, .35, False),
    'weibo': (['weibo2018'], 1, .3, True),
    'dialogue': (['cped'], 2, .3, False),
}
COUNT = 5


def features(texts, chinese):
    """Fitted TF-IDF matrix of the texts, and the function for others."""
    if chinese:
        kinds = [TfidfVectorizer(analyzer='char', ngram_range=(1, 3), min_df=3, sublinear_tf=True, max_features=200000, dtype=np.float32)]
    else:
        kinds = [TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True, token_pattern=r"[\w']+|[!?]", dtype=np.float32),
                 TfidfVectorizer(analyzer='char_wb', ngram_range=(2, 5), min_df=3, sublinear_tf=True, max_features=200000, dtype=np.float32)]
    matrix = sparse.hstack([k.fit_transform(texts) for k in kinds]).tocsr()
    return matrix, lambda more: sparse.hstack([k.transform(more) for k in kinds]).tocsr()


def aim(pool, at):
    """Training target of one family in −1…1: classes as ±1 (halved for goods beside ratings), ratings as they are."""
    y = pool.valence[at].astype(float)
    y = np.where(pool.kind[at] == 1, 2 * y - 1, np.where(pool.kind[at] == 2, y - 1, y))
    return np.where((pool.kind[at] == 1) & (pool.set[at] == (pool.names.index('cr') if 'cr' in pool.names else -1)), .4 * y, y)


def read_family(pool, texts, family, wanted, log=print):
    """(rows, linear reading of each): the family's training texts, and of its other and retold texts those wanted."""
    sets, ridge, _, _ = FAMILIES[family]
    own = np.isin(pool.set, [pool.names.index(s) for s in sets if s in pool.names]) & np.isfinite(pool.valence)
    train = np.flatnonzero(own & (pool.split == 'train'))
    others = np.flatnonzero(((own & (pool.split != 'train')) | np.isin(pool.domain, sets)) & wanted)
    matrix, more = features([texts[i] for i in train], bool(pool.chinese[train].mean() > .5))
    y, fold = aim(pool, train), np.random.default_rng(0).integers(COUNT, size=len(train))
    seen, rest, beside = np.zeros(len(train)), np.zeros(len(others)), more([texts[i] for i in others])
    for k in range(COUNT):
        model = Ridge(alpha=ridge, solver='sparse_cg', tol=1e-3).fit(matrix[fold != k], y[fold != k])
        seen[fold == k] = model.predict(matrix[fold == k])
        rest += model.predict(beside) / COUNT
    log(f'{family}: {len(train)} texts, r on its own unseen {np.corrcoef(seen, y)[0, 1]:.3f}', flush=True)
    return np.concatenate([train, others]), np.concatenate([seen, rest])


def in_step(linear, nets, judge, real_zero):
    """Linear readings brought to the spread (and, without a real zero, the middle) of the networks' readings. judge: rows to compare on."""
    size = nets[judge].std() / (linear[judge].std() + 1e-6)
    return linear * size if real_zero else nets[judge].mean() + (linear - linear[judge].mean()) * size


def blended(pool, texts, valence, log=print):
    """The networks' mean valence (−1…1, NaN where not read) with each family's linear reader mixed in by its share."""
    out = valence.copy()
    for family, (_, _, share, real_zero) in FAMILIES.items():
        at, linear = read_family(pool, texts, family, np.isfinite(valence), log)
        read = np.isfinite(valence[at])
        at, linear = at[read], linear[read]
        judge = pool.split[at] != 'train'
        if judge.sum() < 400:
            judge = pool.domain[at] != ''
        out[at] = (1 - share) * valence[at] + share * in_step(linear, valence[at], judge, real_zero)
    return out
