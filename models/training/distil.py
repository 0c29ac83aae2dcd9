"""Several teachers, one student: the general networks' mean reading beside the labels of what adaptation replays.

None of the teachers ever saw a check-in, so nothing about held-out people can come back through them.
"""
import numpy as np

from network import RISK
from train import outputs


def mean_reading(nets, pool, at, limit=96, weights=None):
    """Mean of the teachers' outputs for the examples, as arrays for `pool.teacher` (valence z, arousal, labels)."""
    rows = [pool.ids(i, limit) for i in at]
    weights = np.ones(len(nets)) if weights is None else np.array(weights, float)
    total = np.zeros((len(at), RISK), np.float32)
    for net, weight in zip(nets, weights / weights.sum()):
        total += weight * outputs(net, rows, limit)[:, :RISK]
    return total


def taught(pool, nets, at, limit=96, weights=None):
    """A teacher array over the whole pool, NaN where not read."""
    out = np.full((len(pool.length), RISK), np.nan, np.float16)
    out[at] = mean_reading(nets, pool, at, limit, weights)
    return out


def replay_rows(pool, mix, seed=0):
    """The examples that adaptation may replay: read by the adapted teachers once, drawn from afterwards."""
    rng = np.random.default_rng(seed)
    chosen = []
    for name, (most, _) in mix.items():
        at = pool.where(name)
        chosen.append(at if len(at) <= most else rng.choice(at, most, replace=False))
    return np.unique(np.concatenate(chosen))
