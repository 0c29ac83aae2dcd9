"""The data pack as one pool of examples with whatever supervision each set has.

Kinds: `reg` human valence on a scale, `bin` two classes, `tri` three classes, `emo` emotion words turned into a valence
anchor, `none` no valence. Feeling-word labels and risk are 1, 0 or -1 (not annotated).
"""
import gzip
import random
import re
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

HERE = Path(__file__).parent
LABELS = ('amazed amused angry annoyed anxious ashamed brave calm confident content disappointed discouraged disgusted '
          'drained embarrassed excited frustrated grateful guilty happy hopeful hopeless indifferent irritated jealous '
          'joyful lonely overwhelmed passionate peaceful proud relieved sad satisfied scared stressed surprised '
          'worried').split()
INDEX = {name: i for i, name in enumerate(LABELS)}
KINDS = {'reg': 0, 'bin': 1, 'tri': 2, 'emo': 3, 'none': 4}
RATED = {'emobank', 'semeval26_checkins', 'vader_moviereview', 'vader_amazonreview', 'vader_lexicon_words', 'sst5',
         'brighter_en', 'brighter_zh'}
POLAR = {'cr', 'mpqa', 'weibo2018', 'waimai_10k', 'chnsenticorp_htl', 'online_shopping'}
FAMILY = {'goemotions': 'goemotions', 'xed_en': 'xed', 'xed_zh': 'xed', 'smp2020_usual': 'smp2020',
          'smp2020_virus': 'smp2020', 'clue_emotion': 'clue', 'cped': 'cped', 'brighter_en': 'brighter',
          'brighter_zh': 'brighter'}
CHECKINS = 'semeval26_checkins'
# despair may or may not be risk: these sentences were not written to tell
UNJUDGED = {'despair': -1, 'hopeless_severe': -1, 'grief': -1, 'numb': -1}


@dataclass
class Example:
    """One text. valence and arousal in −1…1 or None; for `bin` 0/1 and for `tri` 0/1/2 stand in `valence`."""
    text: str
    set: str
    kind: str
    valence: float | None = None
    arousal: float | None = None
    labels: np.ndarray | None = None
    risk: int = -1
    split: str = 'train'
    row: int = -1
    ids: np.ndarray | None = field(default=None, repr=False)


def squeeze(text):
    """As the reader cleans a text before tokenizing: compatibility forms folded, runs of four or more of a letter or mark become three."""
    return re.sub(r'([^\W\d_]|[!-/:-@\[-`{-~\u2010-\u203b\u3001-\u303f])\1{3,}', r'\1\1\1', unicodedata.normalize('NFKC', text))


def key(text):
    return re.sub(r'\W+', '', text.lower())


def rows(folder, name):
    with gzip.open(Path(folder) / f'{name}.tsv.gz', 'rt', encoding='utf-8') as file:
        head = file.readline().rstrip('\n').split('\t')
        return [dict(zip(head, line.rstrip('\n').split('\t'))) for line in file]


def table(name):
    lines = (HERE / 'tables' / name).read_text(encoding='utf-8').splitlines()
    head = lines[0].split('\t')
    return [dict(zip(head, line.split('\t') + [''] * len(head))) for line in lines[1:] if line.strip()]


def anchors():
    out = {}
    for row in table('emotions.tsv'):
        out.setdefault(row['set'], {})[row['emotion']] = (float(row['valence']), [x for x in row['labels'].split(',') if x])
    return out


def label_vector(names, covered):
    vector = np.full(len(LABELS), -1, np.int8)
    for name in covered:
        vector[INDEX[name]] = 0
    for name in names:
        vector[INDEX[name]] = 1
    return vector


def shingles(text):
    words = re.findall(r'\w+', text.lower())
    return {' '.join(words[i:i + 3]) for i in range(max(1, len(words) - 2))}


class TestTwins:
    """Finds texts that are, word for word or nearly, in a test or development split."""

    def __init__(self, texts):
        self.keys = {key(t) for t in texts if len(key(t)) > 6}
        self.index = {}
        self.sets = []
        for text in texts:
            s = shingles(text)
            if len(s) >= 4:
                for x in s:
                    self.index.setdefault(x, []).append(len(self.sets))
                self.sets.append(s)

    def has(self, text, fuzzy):
        if key(text) in self.keys:
            return True
        if not fuzzy:
            return False
        s, hits = shingles(text), {}
        for x in s:
            for i in self.index.get(x, ()):
                hits[i] = hits.get(i, 0) + 1
        return any(n >= .5 * min(len(s), len(self.sets[i])) for i, n in hits.items())


def example(row, name, emotions, split):
    text = squeeze(row['text'].encode().decode('unicode_escape', 'ignore') if '\\u' in row['text'] and row['text'].isascii() else row['text'])
    if name in RATED:
        labels = None
        if name.startswith('brighter'):
            marks = dict(part.split(':') for part in row['label'].split(',') if ':' in part)
            names = [l for e in marks if e in emotions for l in emotions[e][1]]
            labels = label_vector(names, covered(emotions))
        arousal = float(row['arousal']) if row['arousal'] else None
        return Example(text, name, 'reg', float(row['valence']), arousal, labels, split=split)
    if name == 'semeval17_tweets':
        return Example(text, name, 'tri', {'neg': 0, 'neu': 1, 'pos': 2}[row['label']], split=split)
    if name in POLAR:
        return Example(text, name, 'bin', float(row['label'] == 'pos'), split=split)
    marks = [e for e in row['label'].split(',') if e in emotions]
    if not marks:
        return None
    names = [l for e in marks for l in emotions[e][1]]
    return Example(text, name, 'emo', float(np.mean([emotions[e][0] for e in marks])), None,
                   label_vector(names, covered(emotions)), split=split)


def covered(emotions):
    return {l for _, labels in emotions.values() for l in labels}


def feeling_forms():
    """Every surface form of a feeling word, longest first: [(form, label, lang, valence)]."""
    out = []
    for row in table('feeling_words.tsv'):
        for form in row['forms'].split(','):
            out.append((form, row['label'], row['lang'], float(row['valence'])))
    return sorted(out, key=lambda x: -len(x[0]))


def words_labels(text, forms):
    """Labels of a check-in that is a list of feeling words."""
    found = []
    for part in text.lower().split(','):
        part = part.strip()
        found += [label for form, label, lang, _ in forms if lang == 'en' and (part == form or part.endswith(' ' + form))]
    return label_vector(sorted(set(found)), LABELS) if found else None


def load(folder):
    """Everything in the pack: list of examples, train texts cleaned of twins of test and development texts."""
    names = sorted(p.name[:-7] for p in Path(folder).glob('*.tsv.gz'))
    emotions, forms, raw = anchors(), feeling_forms(), {n: rows(folder, n) for n in names}
    held = [r['text'] for n in names for r in raw[n] if r['split'] in ('test', 'dev') and n != CHECKINS]
    films = [r['text'] for r in raw['sst5'] if r['split'] in ('test', 'dev')]
    twins, film_twins = TestTwins(held), TestTwins(films)
    out, seen = [], set()
    for name in names:
        for i, row in enumerate(raw[name]):
            split = row['split']
            if name == CHECKINS:
                one = example(row, name, {}, 'train')
                one.row = i
                if row['label'] == 'words':
                    one.labels = words_labels(one.text, forms)
                one.essay = row['label'] == 'essay'
                one.sure = split
                out.append(one)
                continue
            if split in ('train', 'unlabelled'):
                k = key(row['text'])
                if len(k) > 6 and ((name, k) in seen or twins.has(row['text'], False)):
                    continue
                if name in ('sst5', 'vader_moviereview') and film_twins.has(row['text'], True):
                    continue
                seen.add((name, k))
            if split == 'unlabelled':
                out.append(Example(squeeze(row['text']), name, 'none'))
                continue
            one = example(row, name, emotions.get(FAMILY.get(name, ''), {}), split)
            if one:
                out.append(one)
    return out


def authored(paths):
    """Our own sentences: text, valence, category, lang, arousal, labels; and risk in files named risk-*.tsv."""
    out = []
    for path in paths:
        lines = Path(path).read_text(encoding='utf-8').splitlines()
        head = lines[0].split('\t')
        for line in lines[1:]:
            if not line.strip():
                continue
            row = dict(zip(head, line.split('\t') + [''] * len(head)))
            names = [n for n in re.split(r'[,; ]+', row.get('labels', '')) if n in INDEX]
            one = Example(squeeze(row['text']), 'authored', 'reg' if row.get('valence') else 'none',
                          float(row['valence']) if row.get('valence') else None,
                          float(row['arousal']) if row.get('arousal') else None,
                          label_vector(names, LABELS) if names else None,
                          int(row['risk']) if row.get('risk') else UNJUDGED.get(row['category'], 0))
            one.category, one.lang = row['category'], row['lang']
            out.append(one)
    return out


def cloze(examples, seed, cap=40000):
    """Texts with one feeling word hidden behind [MASK]: which word fits? Teaches the labels from context."""
    rng, out = random.Random(seed), []
    forms = [f for f in feeling_forms() if len(f[0]) > 1]
    english = re.compile(r"\b(" + '|'.join(re.escape(f) for f, _, lang, _ in forms if lang == 'en') + r")\b", re.I)
    chinese = re.compile('|'.join(re.escape(f) for f, _, lang, _ in forms if lang == 'zh'))
    owner = {f: label for f, label, _, _ in forms}
    shuffled = [e for e in examples if e.split == 'train' and e.set not in (CHECKINS, 'vader_lexicon_words', 'sst5')]
    rng.shuffle(shuffled)
    counts = {}
    for e in shuffled:
        hits = list(english.finditer(e.text)) or list(chinese.finditer(e.text))
        if not hits or len(e.text) < 12:
            continue
        hit = rng.choice(hits)
        label = owner[hit.group().lower()]
        if counts.get(label, 0) >= 2500:
            continue
        counts[label] = counts.get(label, 0) + 1
        text = e.text[:hit.start()] + ' [MASK] ' + e.text[hit.end():]
        out.append(Example(text, 'cloze', 'none', labels=label_vector([label], LABELS)))
        if len(out) >= cap:
            break
    return out
