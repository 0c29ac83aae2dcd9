"""Short sentences made from the feeling-word table by pattern: negation, degree, decline, contrast, in both languages.

They teach how a feeling word's valence turns in company; the values are ours. Real meaning comes from real text.
"""
import random

from data import LABELS, Example, label_vector, table

DEGREE = {'en': [('', 1), ('really ', 1.15), ('so ', 1.15), ('very ', 1.15), ('a bit ', .6), ('a little ', .6),
                 ('kind of ', .65), ('pretty ', 1), ('extremely ', 1.3)],
          'zh': [('', 1), ('很', 1.1), ('非常', 1.25), ('好', 1.1), ('有点', .6), ('特别', 1.25), ('挺', .9), ('有些', .6), ('太', 1.2)]}
PLAIN = {'en': ['feeling {x}', 'i feel {x}', 'I am {x} today', '{x} today', "i've been {x} all day", 'felt {x} after work',
                'just {x}', 'woke up {x}', 'feeling {x} this morning', '{x}, that is all', 'still {x}', 'honestly {x}'],
         'zh': ['今天{x}', '我觉得{x}', '现在{x}', '一整天都{x}', '心里{x}', '最近{x}', '早上起来就{x}', '下班后{x}', '感觉{x}']}
# pattern, share of the word's own valence that remains for pleasant and for unpleasant words
TURNED = {'en': [('not {x} at all', -.7, -.45), ('i am not {x}', -.6, -.35), ("i don't feel {x} today", -.6, -.4),
                 ('not {x} anymore', -.65, -.6), ('no longer {x}', -.65, -.6), ('not very {x}', -.4, -.15),
                 ('not that {x}', -.4, -.15), ('less {x} than yesterday', -.3, -.45), ('hardly {x} today', -.45, -.45),
                 ('barely {x} these days', -.45, -.4), ('used to be {x}', -.5, -.25), ('wish i was {x}', -.6, 0),
                 ('trying to be {x}', -.1, .2), ("can't remember the last time i was {x}", -.8, -.5),
                 ("couldn't be more {x}", 1.2, 1.2), ('never felt so {x}', 1.2, 1.2), ("i'm supposed to be {x}", -.5, .2)],
          'zh': [('一点也不{x}', -.7, -.5), ('不{x}', -.55, -.4), ('不怎么{x}', -.45, -.3), ('没那么{x}了', -.4, -.5),
                 ('不再{x}', -.6, -.6), ('以前很{x}，现在不了', -.6, -.45), ('要是能{x}就好了', -.5, 0), ('没有不{x}', .3, .6),
                 ('好久没有{x}过了', -.7, -.5), ('怎么也{x}不起来', -.75, -.1), ('从来没这么{x}过', 1.2, 1.2),
                 ('比昨天{x}多了', .9, .9), ('说不上{x}', -.25, -.05)]}
NOUNS = {'en': [('hardly any {n} today', -.4, -.5), ('barely any {n} left', -.5, -.4), ('no {n} at all', -.6, -.6),
                ('the {n} is gone', -.65, -.7), ('the {n} has faded', -.5, -.55), ('so much {n}', 1.15, 1.1),
                ('full of {n}', 1.15, 1.1), ('less {n} than last week', -.35, -.5), ('not a trace of {n}', -.6, -.6),
                ('the {n} finally let go of me', -.3, -.75), ('drowning in {n}', .5, 1.3), ('a wave of {n}', 1, 1),
                ('the {n} came back', .9, 1), ('without the usual {n}', -.5, -.55), ('{n} everywhere', 1, 1.1)],
         'zh': [('几乎没有{n}了', -.5, -.5), ('{n}少了很多', -.45, -.5), ('{n}都没了', -.65, -.6), ('没什么{n}', -.5, -.35),
                ('满满的{n}', 1.15, 1.1), ('{n}终于散了', -.3, -.65), ('又是一阵{n}', .9, 1.05), ('{n}越来越重', .6, 1.2),
                ('{n}慢慢淡了', -.35, -.5), ('被{n}淹没', .7, 1.25), ('{n}又回来了', .9, 1.05)]}
CONTRAST = {'en': [('{a} but {b}', .35, .65), ('{a} yesterday, {b} today', .15, .85), ('used to be {a}, now {b}', .1, .9),
                   ('{a} and {b} at the same time', .5, .5), ('everyone thinks i am {a} but i am {b}', .1, .95),
                   ('{a} at first, then {b}', .2, .8), ('{b} even though i was {a} before', .2, .8),
                   ('went from {a} to {b}', .1, .9), ('more {b} than {a}', .3, .7), ('{a}, {b}', .5, .5)],
            'zh': [('虽然{a}，但是{b}', .3, .7), ('昨天{a}，今天{b}', .15, .85), ('以前{a}，现在{b}', .1, .9), ('又{a}又{b}', .5, .5),
                   ('别人觉得我{a}，其实我{b}', .1, .95), ('一开始{a}，后来{b}', .2, .8), ('从{a}变成{b}', .1, .9), ('{a}、{b}', .5, .5)]}


def clip(value):
    return max(-.97, min(.97, value))


def make(seed, contrasts=60):
    """Examples of set `templates`, about ten thousand."""
    rng, out = random.Random(seed), []

    def add(text, value, labels=None):
        out.append(Example(text, 'templates', 'reg', clip(value), None, labels, 0))

    for lang in ('en', 'zh'):
        words = [(f, r['label'], float(r['valence'])) for r in table('feeling_words.tsv') if r['lang'] == lang
                 for f in r['forms'].split(',')]
        nouns = [(n, float(r['valence'])) for r in table('feeling_words.tsv') if r['lang'] == lang and r['nouns']
                 for n in r['nouns'].split(',')]
        for form, label, value in words:
            for degree, times in DEGREE[lang]:
                for pattern in rng.sample(PLAIN[lang], 2):
                    add(pattern.format(x=degree + form), value * times, label_vector([label], LABELS))
            for pattern, pleasant, unpleasant in TURNED[lang]:
                add(pattern.format(x=form), value * (pleasant if value > 0 else unpleasant))
        for noun, value in nouns:
            for pattern, pleasant, unpleasant in NOUNS[lang]:
                add(pattern.format(n=noun), value * (pleasant if value > 0 else unpleasant))
        for pattern, first, second in CONTRAST[lang]:
            for _ in range(contrasts):
                (a, la, va), (b, lb, vb) = rng.choice(words), rng.choice(words)
                if la != lb:
                    add(pattern.format(a=a, b=b), first * va + second * vb)
    return out
