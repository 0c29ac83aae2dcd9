"""One command from the data folder to the shipped files: `python make.py DATA --work FOLDER --version 3.0.0`.

Stages, each kept in the work folder and skipped when its result is there: prepare (tokenizer, pool, folds); general
networks that never see a check-in (two bags and the body); adaptation of the body to check-ins, once without each fold
of people for honest figures and once with all; vector head, calibration, export.
"""
import argparse
import json
from pathlib import Path

import numpy as np
import torch

import adapt
import calibrate
import data
import distil
import metrics
import ship
import train
import vector
from network import Net
from pool import Pool
from prepare import prepare

BAG = dict(convolutions=0, attention=0)
GENERAL = {   # name -> shape and runs; a second run goes on from the first with its own, smaller rate
    'pairs': (dict(width=128, table=65536, **BAG), [dict(steps=3000, seed=0, limit=96)]),
    'triples': (dict(width=160, table=262144, trigrams=True, **BAG), [dict(steps=3200, seed=1, limit=64)]),
    'body': (dict(width=128, table=65536), [dict(steps=3600, seed=0, limit=96), dict(steps=1300, rate=1.2e-3, seed=5, limit=64)]),
}
WEIGHTS = {'pairs': 1., 'triples': 1., 'body': 1.3}
MIX = {**adapt.MIX, 'authored': (10**9, 5), 'smile_unlabelled': (5000, 1), 'goemotions': (8000, 1), 'emobank': (10**9, 1),
       'sst5': (10**9, 1), 'semeval17_tweets': (6000, 1), 'smp2020_usual': (7000, 1), 'smp2020_virus': (7000, 1),
       'waimai_10k': (4000, 1), 'vader_moviereview': (5000, 1)}
EDGES = [12]   # tokens: a few feeling words, or a note


def fresh(shape, vectors, seed):
    torch.manual_seed(seed)
    net = Net(len(vectors), **shape)
    net.tokens.weight.data[:] = torch.from_numpy(vectors[:, :shape['width']])
    net.tokens.weight.data[0] = 0
    return net


def general(name, pool, vectors, work, part=1.):
    """A network trained on everything but the check-ins, and its links."""
    shape, runs = GENERAL[name]
    net, links = fresh(shape, vectors, runs[0]['seed']), None
    for i, run in enumerate(runs):
        net, links = train.fit(net, pool, train.Recipe(**{**run, 'steps': int(run['steps'] * part)}), work / f'{name}{i}.pt', links=links)
    return net, links


def teachers_mean(nets, pool, path):
    """The general networks' mean reading of what adaptation replays, check-ins and our own sentences left out."""
    if not path.exists():
        rows = distil.replay_rows(pool, MIX)
        own = [pool.names.index(n) for n in (data.CHECKINS, 'authored', 'risk')]
        rows = rows[~np.isin(pool.set[rows], own)]
        np.save(path, distil.taught(pool, list(nets.values()), rows, 64, [WEIGHTS[n] for n in nets]))
    return np.load(path)


def readings_of_unseen(net, links, pool, work, how, teacher):
    """Outputs for every check-in by networks that did not see its writer's fold."""
    at = metrics.checkin_rows(pool)
    out = np.zeros((len(at), net.config['outputs']), np.float32)
    for k in range(5):
        path, mine = work / f'readings{k}.npy', pool.fold[at] == k
        if not path.exists():
            one, _ = adapt.adapted(net, links, pool, how, k, teacher, work / f'fold{k}.pt')
            np.save(path, train.outputs(one, [pool.ids(i, 128) for i in at[mine]], 128))
        out[mine] = np.load(path)
    np.save(work / 'readings.npy', out)
    return out


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
    ask.add_argument('--share', type=float, default=1., help='share of the steps; .01 tries the whole chain in minutes')
    ask.add_argument('--trial', action='store_true', help='leave the shipped files alone, write into the work folder')
    a = ask.parse_args()
    torch.set_num_threads(a.threads)
    work = Path(a.work)
    pool = Pool.load(work / 'pool.pkl') if (work / 'pool.pkl').exists() else prepare(a.data, work, seed=a.seed)
    vectors = np.load(work / 'vectors.npy')
    nets, links = {}, None
    for name in GENERAL:
        nets[name], links = general(name, pool, vectors, work, a.share)      # the body comes last: its links go on
    teacher = teachers_mean(nets, pool, work / 'teacher.npy')
    how = adapt.recipe(steps=int(800 * a.share), rate=8e-4, teach=1., mix=MIX)
    z = readings_of_unseen(nets['body'], links, pool, work, how, teacher)
    net, _ = adapt.adapted(nets['body'], links, pool, how, None, teacher, work / 'shipped.pt')
    own = calibration(pool, z[:, 0], net)
    figures = {'check-ins of unseen people': checkin_figures(pool, z[:, 0]), **own.pop('figures')}
    own['labels'] = {k: own['labels'][k] for k in ('scale', 'offset', 'threshold')}
    where = dict(models=work, golden=work / 'golden.tsv') if a.trial else {}
    ship.ship(net, vector.vector_head(net, pool, a.seed), work, ship.facts(a.version, **own), figures, **where)
    print(json.dumps(figures, indent=1))


if __name__ == '__main__':
    main()
