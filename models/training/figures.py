"""The calibration plot: what people said against what was read of them, by networks that never saw them."""
import argparse
from pathlib import Path

import matplotlib
import numpy as np

import calibrate
import metrics
from pool import Pool
from recipe import EDGES

matplotlib.use('Agg')
import matplotlib.pyplot as plt  # noqa: E402

HERE = Path(__file__).parent
INK, LEAF, PALE = '#26352d', '#3f7d5a', '#cfe0d3'


def calibration_plot(reading, truth, tokens, fold, path):
    figure, (left, right) = plt.subplots(1, 2, figsize=(9.5, 4.2), constrained_layout=True)
    cuts = np.quantile(reading, np.linspace(0, 1, 11))
    middle = [reading[(reading >= a) & (reading <= b)].mean() for a, b in zip(cuts, cuts[1:])]
    said = [truth[(reading >= a) & (reading <= b)] for a, b in zip(cuts, cuts[1:])]
    left.plot([-1, 1], [-1, 1], color=PALE, lw=2)
    left.errorbar(middle, [s.mean() for s in said], yerr=[1.96 * s.std() / np.sqrt(len(s)) for s in said], fmt='o', color=LEAF, capsize=3)
    left.set(xlim=(-1, 1), ylim=(-1, 1), xlabel='reading (tenths of the notes)', ylabel='mean self-report, with its 95 % interval',
             title='Do readings mean what they say?')
    levels = np.linspace(.1, .95, 18)
    covered = []
    for level in levels:
        inside = np.zeros(len(reading), bool)
        for k in np.unique(fold):
            half = calibrate.interval_half(np.abs(reading - truth)[fold != k], level)
            inside[fold == k] = np.abs(reading - truth)[fold == k] <= half
        covered.append(inside.mean())
    right.plot([0, 1], [0, 1], color=PALE, lw=2)
    right.plot(levels, covered, 'o-', color=LEAF)
    right.axhspan(.76, .84, xmin=.76, xmax=.84, color=PALE)
    right.set(xlim=(0, 1), ylim=(0, 1), xlabel='interval asked for', ylabel='share of unseen notes inside',
              title='Do intervals hold on unseen people?')
    for axis in (left, right):
        axis.spines[['top', 'right']].set_visible(False)
        axis.title.set_color(INK)
    Path(path).parent.mkdir(exist_ok=True)
    figure.savefig(path, dpi=130)


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument('--work', required=True)
    a = ask.parse_args()
    pool = Pool.load(Path(a.work) / 'pool.pkl')
    at = metrics.checkin_rows(pool)
    reading = np.tanh(np.load(Path(a.work) / 'readings.npy')[:, 0] / 2)
    tokens = np.minimum(pool.length[at], 128) - 2
    calibration_plot(reading, pool.valence[at], tokens, pool.fold[at], HERE / 'figures/calibration.png')
    print(calibrate.spread_figures(reading, pool.valence[at], tokens, pool.person[at], pool.fold[at], EDGES))


if __name__ == '__main__':
    main()
