"""One command from the data folder to the shipped files: `python make.py DATA --work FOLDER --version 3.0.0`.

Stages, each kept in the work folder and skipped when its result is there: prepare (tokenizer, pool, folds), teachers
(general, then adapted without each fold), student (taught, then adapted), vector head, calibration, export.
"""
import argparse
import json
from pathlib import Path

import numpy as np
import torch

import adapt
import calibrate
import distil
import metrics
import ship
import train
import vector
from network import Net
from pool import Pool
from prepare import prepare

BAG = dict(convolutions=0, attention=0)
TEACHERS = {
    'wide': dict(width=160, table=262144, table_width=32, trigrams=True, **BAG),
    'pairs': dict(width=128, table=131072, table_width=48, **BAG),
    'damped': dict(width=160, table=262144, table_width=24, dropout=.3, **BAG),
    'deep': dict(width=128, table=65536, table_width=32, convolutions=2, attention=1),
}
STUDENT = dict(width=128, table=65536, table_width=32, convolutions=2, attention=1)
STEPS = dict(bag=3200, deep=3600, student=3000, adapt_bag=700, adapt_deep=500)
EDGES = [9, 14, 40]   # tokens: a few words, a line, a short note, a long one


def fresh(shape, vectors, seed):
    torch.manual_seed(seed)
    net = Net(len(vectors), **shape)
    net.tokens.weight.data[:] = torch.from_numpy(vectors[:, :shape['width']])
    net.tokens.weight.data[0] = 0
    return net


def general(name, shape, pool, vectors, work, recipe):
    """A network trained on everything but the check-ins, and its links."""
    net = fresh(shape, vectors, recipe.seed)
    return train.fit(net, pool, recipe, work / f'{name}.pt')


def folds_of(name, net, links, pool, work, recipe, teachers=None):
    """Readings of every check-in by networks that did not see its writer; the networks are kept."""
    kept = [work / f'{name}_fold{k}.pt' for k in range(5)]
    if not all(path.exists() for path in kept):
        _, out, nets = adapt.cross_fitted(net, links, pool, recipe, teachers)
        for path, one in zip(kept, nets):
            torch.save(dict(net=one.state_dict(), config=one.config), path)
        np.save(work / f'{name}_folds.npy', out)
    return np.load(work / f'{name}_folds.npy'), [train.restore(path) for path in kept]


def checkin_figures(pool, z):
    at = metrics.checkin_rows(pool)
    figures = metrics.checkin_figures(np.tanh(z / 2), pool.valence[at], pool.person[at], pool.essay[at])
    return {k: round(v, 4) for k, v in figures.items()}


def calibration(pool, z, net):
    """Spread, personal constants and label scale, from readings of people the readers did not see."""
    at = metrics.checkin_rows(pool)
    reading, truth, person, fold = np.tanh(z / 2), pool.valence[at], pool.person[at], pool.fold[at]
    tokens = np.minimum(pool.length[at], 128) - 2
    table = calibrate.spread_table(reading, truth, tokens, EDGES)
    cover = calibrate.spread_figures(reading, truth, tokens, person, fold, EDGES)
    flat = calibrate.spread_figures(reading, truth, tokens, person, fold, [])
    fall, offset, slope = calibrate.best_ridge(reading, truth, person)
    own = calibrate.personal_figures(reading, truth, person, offset, slope)
    rows = pool.where('goemotions', 'dev')
    labels = calibrate.label_threshold(train.outputs(net, [pool.ids(i, 96) for i in rows])[:, 2:2 + pool.labels.shape[1]], pool.labels[rows])
    return {'spread': {'level': .8, 'feature': 'tokens', 'edges': EDGES, 'half': table}, 'labels': labels,
            'personal': {'pairs': 200, 'from': 15, 'ridgeOffset': offset, 'ridgeSlope': slope},
            'figures': {'spread': cover, 'flat': flat, 'personal': own, 'label micro-F1': labels['f1']}}


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument('data')
    ask.add_argument('--work', required=True)
    ask.add_argument('--version', default='3.0.0')
    ask.add_argument('--seed', type=int, default=0)
    ask.add_argument('--threads', type=int, default=1)
    a = ask.parse_args()
    torch.set_num_threads(a.threads)
    work = Path(a.work)
    pool = Pool.load(work / 'pool.pkl') if (work / 'pool.pkl').exists() else prepare(a.data, work, seed=a.seed)
    vectors = np.load(work / 'vectors.npy')
    teachers, adapted, together = [], [[] for _ in range(5)], 0
    for i, (name, shape) in enumerate(TEACHERS.items()):
        deep = shape['convolutions'] > 0
        steps = STEPS['deep' if deep else 'bag']
        net, links = general(name, shape, pool, vectors, work, train.Recipe(steps=steps, seed=a.seed + i, limit=64))
        z, nets = folds_of(name, net, links, pool, work, adapt.recipe(STEPS['adapt_deep' if deep else 'adapt_bag'], seed=a.seed + i))
        print(name, checkin_figures(pool, z[:, 0]), flush=True)
        teachers.append(net)
        together = together + z
        for k in range(5):
            adapted[k].append(nets[k])
    print('teachers together', checkin_figures(pool, together[:, 0] / len(TEACHERS)), flush=True)
    everything = np.flatnonzero(pool.split == 'train')
    pool.teacher = distil.taught(pool, teachers, everything, 64)
    plan = {**train.GENERAL, 'smile_unlabelled': (12000, 1)}
    net, links = general('student', STUDENT, pool, vectors, work, train.Recipe(steps=STEPS['student'], seed=a.seed, limit=64, teach=1., plan=plan))
    rows = distil.replay_rows(pool, adapt.MIX, a.seed)
    taught = [distil.taught(pool, nets, rows) for nets in adapted]
    how = adapt.recipe(STEPS['adapt_deep'], seed=a.seed, teach=1.)
    z, _ = folds_of('student', net, links, pool, work, how, taught)
    print('student', checkin_figures(pool, z[:, 0]), flush=True)
    final = np.nanmean(np.stack([t.astype(np.float32) for t in taught]), 0).astype(np.float16)
    at = metrics.checkin_rows(pool)
    final[at] = (together / len(TEACHERS))[:, :final.shape[1]]       # each check-in by teachers that did not see its writer
    net, links = adapt.adapted(net, links, pool, how, teacher=final, checkpoint=work / 'shipped.pt')
    head = vector.train_vector(net, pool, seed=a.seed)
    own = calibration(pool, z[:, 0], net)
    figures = {'check-ins, unseen people': checkin_figures(pool, z[:, 0]), **own.pop('figures')}
    own['labels'] = {k: own['labels'][k] for k in ('scale', 'offset', 'threshold')}
    ship.ship(net, head, work, ship.facts(a.version, **own), figures)
    print(json.dumps(figures, indent=1))


if __name__ == '__main__':
    main()
