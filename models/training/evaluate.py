"""Every figure of the model card, read with the shipped files: `python evaluate.py DATA [--folder models/valence]`."""
import argparse
import json
from pathlib import Path

import numpy as np

import data
from export import ShippedReader
from metrics import best_thresholds, r, three_way

HERE = Path(__file__).parent
FAILURES = [("can't stop smiling", 1), ('crying happy tears', 1), ('hardly any anxiety today', 1),
            ('so done with everything', -1), ('检查结果没事，松了一口气', 1), ('笑不出来', -1), ('不想活了', -1)]


def split_rows(folder, name, split):
    return [x for x in data.rows(folder, name) if x['split'] == split]


def public_table(reader, folder):
    """Pearson r, accuracy and F1 on public development and test splits."""
    out = {}
    for name, split in (('emobank', 'test'), ('brighter_zh', 'dev'), ('brighter_en', 'dev')):
        part = split_rows(folder, name, split)
        out[f'{name} {split} r'] = r(reader.valence([x['text'] for x in part]), [float(x['valence']) for x in part])
    part = [x for x in split_rows(folder, 'sst5', 'test') if float(x['valence'])]
    out['SST-2 test accuracy'] = np.mean((reader.valence([x['text'] for x in part]) > 0) == [float(x['valence']) > 0 for x in part])
    part = split_rows(folder, 'waimai_10k', 'dev')
    out['waimai dev accuracy'] = np.mean((reader.valence([x['text'] for x in part]) > 0) == [x['label'] == 'pos' for x in part])
    part = split_rows(folder, 'smp2020_virus', 'dev')
    kind = {'happy': 2, 'neutral': 1, 'surprise': 1}
    truth, score = np.array([kind.get(x['label'], 0) for x in part]), reader.valence([x['text'] for x in part])
    half, guess = np.arange(len(part)) % 2 == 0, np.zeros(len(part), int)
    for a, b in ((half, ~half), (~half, half)):    # thresholds from one half, figures on the other
        guess[b] = three_way(score[b], *best_thresholds(score[a], truth[a]))
    out['SMP-2020 dev macro-F1'] = data_f1(truth, guess)
    return {k: round(float(v), 4) for k, v in out.items()}


def data_f1(truth, guess):
    from sklearn.metrics import f1_score
    return f1_score(truth, guess, average='macro')


def authored_table(reader, path):
    """The test sentences of another hand: r, and the right side of zero where the label is beyond ±.25."""
    rows = data.authored([path])
    score, truth = reader.valence([e.text for e in rows]), np.array([e.valence for e in rows])
    out = {}
    for lang in ('en', 'zh'):
        at = np.array([e.lang == lang for e in rows])
        clear = at & (np.abs(truth) > .25)
        out[lang] = {'sentences': int(at.sum()), 'r': round(r(score[at], truth[at]), 4),
                     'side': round(float(np.mean((score[clear] > 0) == (truth[clear] > 0))), 4)}
    by = {}
    for e, s in zip(rows, score):
        if abs(e.valence) > .25:
            by.setdefault(f'{e.category} {e.lang}', []).append((s > 0) == (e.valence > 0))
    out['side by category'] = {k: round(float(np.mean(v)), 2) for k, v in sorted(by.items())}
    return out


def failure_table(reader):
    return {text: {'reading': round(float(v), 3), 'right': bool(np.sign(v) == sign)}
            for (text, sign), v in zip(FAILURES, reader.valence([t for t, _ in FAILURES]))}


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument('data')
    ask.add_argument('--folder', default=str(HERE.parent / 'valence'))
    ask.add_argument('--test', default=str(HERE / 'authored/test.tsv'))
    ask.add_argument('--out')
    a = ask.parse_args()
    reader = ShippedReader(a.folder)
    figures = {'public': public_table(reader, a.data), 'authored': authored_table(reader, a.test), 'failures': failure_table(reader)}
    text = json.dumps(figures, indent=1, ensure_ascii=False)
    print(text)
    if a.out:
        Path(a.out).write_text(text + '\n', encoding='utf-8')


if __name__ == '__main__':
    main()
