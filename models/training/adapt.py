"""From a general network to the product's own domain: short fine-tuning on self-reported check-ins, with replay.

The general network never saw a check-in, so five short runs, each without one fold of people, give honest readings of
every check-in; the shipped network is the same run with all of them.
"""
import copy

import numpy as np

from data import CHECKINS
from train import Recipe, fit

MIX = {CHECKINS: (10**9, 6), 'emobank': (4000, 1), 'goemotions': (5000, 1), 'vader_moviereview': (2000, 1),
       'vader_amazonreview': (2000, 1), 'vader_lexicon_words': (2000, 1), 'xed_en': (1500, 1), 'brighter_en': (10**9, 1),
       'brighter_zh': (10**9, 2), 'sst5': (5000, 1), 'semeval17_tweets': (3000, 1), 'smp2020_usual': (4000, 1),
       'smp2020_virus': (4000, 1), 'clue_emotion': (2000, 1), 'weibo2018': (2000, 1), 'cped': (2000, 1),
       'waimai_10k': (2000, 1), 'cr': (1000, 1), 'mpqa': (1500, 1), 'chnsenticorp_htl': (1000, 1),
       'authored': (10**9, 3), 'templates': (4000, 1), 'cloze': (5000, 1), 'risk': (10**9, 6)}


def recipe(steps=300, rate=8e-4, seed=0, teach=0., mix=None, **more):
    return Recipe(steps=steps, rate=rate, seed=seed, teach=teach, plan=mix or MIX, **more)


def adapted(net, links, pool, how, without=None, teacher=None, checkpoint=None, log=print, silent=None):
    """A copy of the network, fine-tuned. without: fold of check-ins to leave out; silent: examples nobody can say anything about."""
    net, links = copy.deepcopy(net), copy.deepcopy(links)
    allowed = np.ones(len(pool.length), bool) if without is None else pool.fold != without
    if silent is not None:
        allowed &= ~silent
    before = pool.teacher
    pool.teacher = teacher if teacher is not None else before
    fit(net, pool, how, checkpoint, allowed, links, log)
    pool.teacher = before
    return net, links
