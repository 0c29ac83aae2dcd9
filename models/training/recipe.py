"""The recipe in numbers: who the teachers are, how long each stage runs, and what it draws from which set.

A plan maps a set to (most examples an epoch, times each).
"""
BAG = dict(convolutions=0, attention=0)
TEACHERS = {   # name -> (shape, runs, weight); a second run goes on from the first with its own, smaller rate
    'first': (dict(width=128, table=65536), [dict(steps=3600, seed=0, limit=96), dict(steps=1300, rate=1.2e-3, seed=5, limit=64)], 1.3),
    'triples': (dict(width=160, table=262144, trigrams=True, **BAG), [dict(steps=3200, seed=1, limit=64)], 1.),
    'thinned': (dict(width=160, table=262144, table_width=24, trigrams=True, dropout=.3, **BAG),
                [dict(steps=3000, seed=3, limit=64, hide=.2, decay=.05)], .8),
}
FIRST_STEPS = {'first': 800, 'triples': 700}      # the teachers that are also adapted to check-ins
STUDENT_STEPS, LAST_STEPS = 1400, 700
ALL = 10 ** 9
STUDENT_PLAN = {'retold': (ALL, 1), 'emobank': (ALL, 2), 'sst5': (ALL, 1), 'vader_moviereview': (ALL, 1), 'vader_amazonreview': (ALL, 1),
                'vader_lexicon_words': (4000, 1), 'cr': (ALL, 1), 'mpqa': (2000, 1), 'brighter_en': (ALL, 2), 'brighter_zh': (ALL, 2),
                'goemotions': (9000, 1), 'semeval17_tweets': (8000, 1), 'xed_en': (5000, 1), 'waimai_10k': (8000, 1),
                'chnsenticorp_htl': (1500, 1), 'online_shopping': (2500, 1), 'smp2020_usual': (8000, 1), 'smp2020_virus': (ALL, 1),
                'clue_emotion': (ALL, 1), 'weibo2018': (2500, 1), 'cped': (3000, 1), 'smile_unlabelled': (4000, 1),
                'authored': (ALL, 4), 'templates': (4000, 1), 'cloze': (4000, 1), 'risk': (ALL, 5)}
LAST_PLAN = {'semeval26_checkins': (ALL, 6), 'retold_checkins': (ALL, 1), 'retold': (30000, 1), 'emobank': (ALL, 1), 'sst5': (ALL, 1),
             'vader_moviereview': (3500, 1), 'vader_amazonreview': (2500, 1), 'vader_lexicon_words': (2000, 1), 'cr': (1200, 1),
             'mpqa': (1200, 1), 'brighter_en': (ALL, 1), 'brighter_zh': (ALL, 2), 'goemotions': (5000, 1), 'semeval17_tweets': (4000, 1),
             'xed_en': (2000, 1), 'waimai_10k': (4000, 1), 'chnsenticorp_htl': (700, 1), 'online_shopping': (1000, 1),
             'smp2020_usual': (4000, 1), 'smp2020_virus': (5000, 1), 'clue_emotion': (2000, 1), 'weibo2018': (1500, 1), 'cped': (1500, 1),
             'smile_unlabelled': (2500, 1), 'authored': (ALL, 3), 'templates': (2500, 1), 'cloze': (3000, 1), 'risk': (ALL, 6)}
EDGES = [12]   # tokens: a few feeling words, or a note
