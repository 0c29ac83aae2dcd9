"""Data folder -> tokenizer, packed pool, start vectors, folds; all kept in the work folder."""
import random
import shutil
from collections import defaultdict
from pathlib import Path

import numpy as np

import data
import folds
import retold
import templates
import vectors
from pool import Pool
from tokenizer import Reader, keep_canon, train_tokenizer

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
    found = []
    for path in sorted((HERE / 'authored').glob('hand-*.tsv')):
        part = data.authored([path])
        for e in part:
            e.domain = path.stem
        found += part
    return found


def first_hands(own):
    """The vocabulary was settled on these; hands that wrote later add sentences, not tokens."""
    return [e for e in own if e.domain in ('hand-a', 'hand-b', 'hand-c')]


def risk_sentences():
    found = data.authored(sorted((HERE / 'authored').glob('risk-*.tsv')))
    for e in found:
        e.set = 'risk'
    return found


def examples_of(folder, seed=0):
    """All supervised and unlabelled examples but the hands', in a fixed order."""
    read = data.load(folder)
    return read + risk_sentences() + templates.make(seed) + data.cloze(read, seed)


def prepare(folder, work, vocab=20000, width=160, seed=0, keep=None):
    """keep: a tokenizer.json to go on with (a new version speaks the old one's vocabulary), or None to train one."""
    work = Path(work)
    work.mkdir(parents=True, exist_ok=True)
    examples = examples_of(folder, seed)
    path = work / 'tokenizer.json'
    if keep:
        shutil.copy(keep, path)
        keep_canon(path)
    elif not path.exists():
        own = first_hands(own_sentences())
        train_tokenizer(tokenizer_texts([e for e in examples if e.set not in ('templates', 'cloze')] + own, own, seed), vocab, path)
    reader = Reader(path)
    checkins = [e for e in examples if e.set == data.CHECKINS]
    fold, person = folds.five_folds(checkins, seed)
    examples = examples + retold.general(examples, seed) + retold.checkins(checkins, fold, seed) + own_sentences()
    pool = Pool(examples, reader)
    pool.fold = np.array([getattr(e, 'fold', -1) for e in examples])
    pool.person = np.full(len(examples), -1)
    at = pool.where(data.CHECKINS)
    pool.fold[at], pool.person[at] = fold, person
    pool.texts = [e.text for e in examples]
    pool.save(work / 'pool.pkl')
    if not (work / 'vectors.npy').exists():
        np.save(work / 'vectors.npy', vectors.start_vectors(pool, reader.size, width, seed))
    return pool
