"""One command from the data folder to the shipped files: `python make.py DATA --work FOLDER --version 3.1.0`.

Stages, each kept in the work folder and skipped when its result is there: prepare (tokenizer, pool, folds); three general
networks as teachers, which never see a check-in; the same, adapted to check-ins without each fold of people; the teachers'
readings of public texts, of retold texts and of retold check-ins; the student, which goes on from the first teacher; its
adaptation to check-ins, once without each fold of people for honest figures and once with all; vector head, calibration,
export. `--until STAGE` stops after a stage, `--until last --fold 0,1` runs some folds of the last stage alone.
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
from recipe import EDGES, FIRST_STEPS, LAST_PLAN, LAST_STEPS, STUDENT_PLAN, STUDENT_STEPS, TEACHERS

def fresh(shape, vectors, seed):
    torch.manual_seed(seed)
    net = Net(len(vectors), **shape)
    net.tokens.weight.data[:] = torch.from_numpy(vectors[:, :shape['width']])
    net.tokens.weight.data[0] = 0
    return net


def kept(path, make):
    """The network kept at the path, or made and kept."""
    if not path.exists():
        torch.save(make(), path)
    return train.restore(path)


def saved(net, links=None):
    return dict(net=net.state_dict(), config=net.config, links=links.state_dict() if links else None)


def general(name, pool, vectors, work, part=1.):
    """(network, links), trained on everything but the check-ins."""
    shape, runs, _ = TEACHERS[name]
    net, links = fresh(shape, vectors, runs[0]['seed']), None
    for i, run in enumerate(runs):
        net, links = train.fit(net, pool, train.Recipe(**{**run, 'steps': int(run['steps'] * part)}), work / f'{name}.run{i}.pt', links=links)
    return net, links


def adapted_teacher(name, net, links, pool, work, k, part):
    """A teacher network fine-tuned to the check-ins of all folds but one; what `pool.teacher` says keeps the rest in place."""
    how = adapt.recipe(steps=int(FIRST_STEPS[name] * part), rate=8e-4, seed=1, teach=1. if name == 'first' else 0.)
    return kept(work / f'{name}.fold{k}.pt', lambda: saved(*adapt.adapted(net, links, pool, how, k)))


def teachers(made, pool, work, part=1.):
    """Readings of public and of retold texts, kept in teachers.npz. made: name -> (network, links)."""
    path = work / 'teachers.npz'
    if not path.exists():
        nets = [net for net, _ in made.values()]
        rows, reading = distil.public_teacher(pool, nets, [TEACHERS[n][2] for n in made])
        pool.teacher = distil.teacher_array(pool, rows, reading)
        near = lambda k: [adapted_teacher(n, *made[n], pool, work, k, part) for n in FIRST_STEPS]
        told, valence = distil.checkin_teachers(pool, nets, near)
        np.savez(path, rows=rows, reading=reading.astype(np.float16), told=told, valence=valence)
    return np.load(path)


def silent(pool):
    """Retold texts that no teacher has read."""
    return np.isin(pool.set, [pool.names.index(n) for n in ('retold', 'retold_checkins')]) & ~np.isfinite(pool.teacher[:, 0])


def student(net, links, pool, read, work, part=1., seed=0):
    """The first teacher goes on to learn from labels, from all teachers of public texts, and from every hand's sentences."""
    pool.teacher = distil.teacher_array(pool, read['rows'], read['reading'])
    how = train.Recipe(steps=int(STUDENT_STEPS * part), rate=1.4e-3, seed=seed, limit=64, teach=2., hide=.08, plan=STUDENT_PLAN)
    return train.fit(net, pool, how, work / f'student{seed or ""}.pt', ~silent(pool), links)


def last(net, links, pool, read, work, k, part=1., seed=0):
    """The student adapted to check-ins, without fold k (None: with all), and its outputs for the notes of fold k."""
    path = work / f'last{seed or ""}.{"all" if k is None else k}.pt'
    pool.teacher = distil.teacher_array(pool, read['rows'], read['reading'], read['told'], read['valence'][5 if k is None else k])
    how = adapt.recipe(steps=int(LAST_STEPS * part), rate=9e-4, seed=seed, teach=1.5, mix=LAST_PLAN)
    return kept(path, lambda: saved(*adapt.adapted(net, links, pool, how, k, silent=silent(pool))))


def readings_of_unseen(nets, pool):
    """Outputs for every check-in by networks that did not see its writer's fold."""
    at = metrics.checkin_rows(pool)
    out = np.zeros((len(at), nets[0].config['outputs']), np.float32)
    for k, net in enumerate(nets):
        mine = pool.fold[at] == k
        out[mine] = train.outputs(net, [pool.ids(i, 128) for i in at[mine]], 128)
    return out


def checkin_figures(pool, z):
    at = metrics.checkin_rows(pool)
    figures = metrics.checkin_figures(np.tanh(z / 2), pool.valence[at], pool.person[at], pool.essay[at])
    return {k: round(v, 4) for k, v in figures.items()} | {'notes': len(at)}


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
            'figures': {'spread': cover, 'spread flat': flat, 'personal': own, 'feeling words micro-F1 (GoEmotions dev)': labels['f1']}}


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument('data')
    ask.add_argument('--work', required=True)
    ask.add_argument('--version', default='3.1.0')
    ask.add_argument('--seed', type=int, default=0, help='of the last two stages')
    ask.add_argument('--tokenizer', help='a tokenizer.json whose vocabulary to keep')
    ask.add_argument('--threads', type=int, default=1)
    ask.add_argument('--share', type=float, default=1., help='share of the steps; .01 tries the whole chain in minutes')
    ask.add_argument('--trial', action='store_true', help='leave the shipped files alone, write into the work folder')
    ask.add_argument('--until', choices=('teachers', 'student', 'last'), help='stop after this stage')
    ask.add_argument('--fold', help='with --until last: 0-4 or all, several with commas')
    a = ask.parse_args()
    torch.set_num_threads(a.threads)
    work = Path(a.work)
    pool = Pool.load(work / 'pool.pkl') if (work / 'pool.pkl').exists() else prepare(a.data, work, keep=a.tokenizer)
    vectors = np.load(work / 'vectors.npy')
    made = {name: general(name, pool, vectors, work, a.share) for name in TEACHERS}
    read = teachers(made, pool, work, a.share)
    if a.until == 'teachers':
        return
    net, links = student(*made['first'], pool, read, work, a.share, a.seed)
    if a.until == 'student':
        return
    folds = [None if k == 'all' else int(k) for k in a.fold.split(',')] if a.fold else [0, 1, 2, 3, 4, None]
    nets = [last(net, links, pool, read, work, k, a.share, a.seed) for k in folds]
    if a.until == 'last':
        return
    out = readings_of_unseen(nets[:5], pool)
    np.save(work / 'readings.npy', out)
    own = calibration(pool, out[:, 0], nets[5])
    figures = {'check-ins of unseen people': checkin_figures(pool, out[:, 0]), **own.pop('figures')}
    own['labels'] = {k: own['labels'][k] for k in ('scale', 'offset', 'threshold')}
    where = dict(models=work, golden=work / 'golden.tsv') if a.trial else {}
    ship.ship(nets[5], vector.vector_head(nets[5], pool, 0), work, ship.facts(a.version, **own), figures, **where)
    print(json.dumps(figures, indent=1))


if __name__ == '__main__':
    main()
