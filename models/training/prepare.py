"""Data folder -> tokenizer, packed pool, start vectors, folds; all kept in the work folder."""
import random
from collections import defaultdict
from pathlib import Path

import numpy as np

import data
import folds
import templates
import vectors
from pool import Pool
from tokenizer import Reader, train_tokenizer

HERE = Path(__file__).parent
CAPS = {'online_shopping': 15000, 'smile_unlabelled': 15000}


def tokenizer_texts(examples, own, seed):
    groups = defaultdict(list)
    for e in examples:
        if e.split != 'test':
            groups[e.set].append(e.text)
    texts = []
    for name, part in sorted(groups.items()):
        random.Random(seed).shuffle(part)
        texts += part[:CAPS.get(name, 10 ** 9)]
    return texts + [e.text for e in own] * 3


def own_sentences():
    return data.authored(sorted((HERE / 'authored').glob('hand-*.tsv')))


def risk_sentences():
    found = data.authored(sorted((HERE / 'authored').glob('risk-*.tsv')))
    for e in found:
        e.set = 'risk'
    return found


def examples_of(folder, seed=0):
    """All supervised and unlabelled examples, in a fixed order."""
    read = data.load(folder)
    return read + own_sentences() + risk_sentences() + templates.make(seed) + data.cloze(read, seed)


def prepare(folder, work, vocab=20000, width=160, seed=0, fresh_tokenizer=True):
    work = Path(work)
    work.mkdir(parents=True, exist_ok=True)
    examples = examples_of(folder, seed)
    path = work / 'tokenizer.json'
    if fresh_tokenizer or not path.exists():
        train_tokenizer(tokenizer_texts([e for e in examples if e.set not in ('templates', 'cloze')], own_sentences(), seed), vocab, path)
    reader = Reader(path)
    pool = Pool(examples, reader)
    checkins = [e for e in examples if e.set == data.CHECKINS]
    pool.fold = np.full(len(examples), -1)
    pool.person = np.full(len(examples), -1)
    at = pool.where(data.CHECKINS)
    pool.fold[at], pool.person[at] = folds.five_folds(checkins, seed)
    pool.save(work / 'pool.pkl')
    if not (work / 'vectors.npy').exists() or fresh_tokenizer:
        np.save(work / 'vectors.npy', vectors.start_vectors(pool, reader.size, width, seed))
    return pool


if __name__ == '__main__':
    import sys
    p = prepare(sys.argv[1], sys.argv[2], fresh_tokenizer='--keep-tokenizer' not in sys.argv)
    print(len(p.length), 'examples', int(p.length.sum()), 'tokens')
