"""Texts told differently, for teachers to read: parts, splices and thinned copies of a set's own texts. They carry no label.

A linear reader of word pairs generalises better than the network on small sets; the network learns its ways by hearing
its opinion of many such texts, phrases above all.
"""
import random
import re
from collections import defaultdict

from data import CHECKINS, Example

# times each training text is retold
TIMES = {'emobank': 5, 'sst5': 5, 'vader_moviereview': 3, 'vader_amazonreview': 3, 'cr': 2, 'semeval17_tweets': .5,
         'goemotions': .6, 'xed_en': .5, 'brighter_en': 5, 'brighter_zh': 6, 'waimai_10k': 2, 'chnsenticorp_htl': 1,
         'online_shopping': .25, 'smp2020_usual': 1, 'smp2020_virus': 2, 'clue_emotion': 2, 'weibo2018': 1, 'cped': .4}
CHECKIN_TIMES = 8
UNIT = re.compile(r"[A-Za-z0-9'<>@_]+|\s+|.", re.S)


def part(units, rng):
    size = max(2, int(len(units) * rng.uniform(.25, .85)))
    at = rng.randrange(max(1, len(units) - size + 1))
    return units[at:at + size]


def splice(a, b, rng):
    return a[:max(1, int(len(a) * rng.uniform(.3, .7)))] + [' '] + b[int(len(b) * rng.uniform(.3, .7)):]


def thinned(units, rng):
    share = rng.uniform(.1, .3)
    return [u for u in units if u.isspace() or rng.random() > share]


def retold(text, other, rng):
    units = UNIT.findall(text)
    way = rng.random()
    told = part(units, rng) if way < .5 else splice(units, UNIT.findall(other), rng) if way < .8 else thinned(units, rng)
    return re.sub(r'\s+', ' ', ''.join(told)).strip()


def recombined(notes, essay, rng):
    """A check-in made of other check-ins of the same fold: their words, or their sentences."""
    if not essay:
        words = [w.strip() for t in rng.sample(notes, 3) for w in t.split(',') if w.strip()]
        return ', '.join(rng.sample(words, min(len(words), rng.randint(2, 6))))
    sentences = [s for t in rng.sample(notes, 2) for s in re.split(r'(?<=[.!?])\s+', t) if s.strip()]
    start = rng.randrange(len(sentences))
    few = sentences[start:start + rng.randint(1, 5)]
    return ' '.join(few if rng.random() < .5 else rng.sample(sentences, min(len(sentences), rng.randint(1, 5))))


def general(examples, seed):
    """Set `retold`, with the set it came from in `domain`."""
    rng, groups, out = random.Random(seed), defaultdict(list), []
    for e in examples:
        if e.split == 'train' and e.set in TIMES and e.set != 'cloze':
            groups[e.set].append(e.text)
    for name, texts in sorted(groups.items()):
        for _ in range(int(len(texts) * TIMES[name])):
            text = retold(rng.choice(texts), rng.choice(texts), rng)
            if len(text) > 1:
                one = Example(text, 'retold', 'none')
                one.domain = name
                out.append(one)
    return out


def checkins(examples, folds, seed):
    """Set `retold_checkins`: each made within one fold, so that leaving the fold out leaves these out too."""
    rng, groups, out = random.Random(seed + 1), defaultdict(list), []
    for e, fold in zip(examples, folds):
        groups[int(fold), bool(e.essay)].append(e.text)
    for (fold, essay), notes in sorted(groups.items()):
        for _ in range(len(notes) * CHECKIN_TIMES):
            text = recombined(notes, essay, rng)
            if text:
                one = Example(text, 'retold_checkins', 'none')
                one.fold, one.essay, one.domain = fold, essay, CHECKINS
                out.append(one)
    return out
