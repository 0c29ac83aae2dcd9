"""A trained network, its vector head and its calibration -> models/valence, MODELS.json and the golden sentences."""
from pathlib import Path

from data import LABELS
from export import ShippedReader, write_folder, write_list
from network import OUTPUTS

HERE = Path(__file__).parent
MODELS = HERE.parent
GOLDEN = MODELS.parent / 'tests/fixtures/golden.tsv'
WINDOWS = {'tokens': 126, 'stride': 96, 'pool': 'length'}


def facts(version, spread, labels, personal, risk=.7, unknown=.5, windows=None):
    """The `understory` part of config.json: all that the reader must know of this model beside its files."""
    return {
        'version': version,
        'outputs': OUTPUTS,
        'vector': {'output': 'vector', 'width': 64},
        'links': {'valence': 'tanh(z/2)', 'arousal': 'tanh(z/2)', 'label': 'sigmoid(scale*z+offset)', 'risk': 'sigmoid(z)'},
        'labels': {'names': list(LABELS), **labels},
        'risk': {'threshold': risk},
        'spread': spread,
        'windows': windows or WINDOWS,
        'personal': personal,
        'unknown': {'share': unknown},
    }


def golden_sentences(count=40):
    """Forty sentences a language: the failure kinds first, then the test hand's, evenly over its categories."""
    from evaluate import FAILURES
    from data import authored
    rows = authored([HERE / 'authored/test.tsv'])
    out = {}
    for lang in ('en', 'zh'):
        first = [t for t, _ in FAILURES if t.isascii() == (lang == 'en')]
        mine = [e.text for e in rows if e.lang == lang]
        step = len(mine) / (count - len(first))
        out[lang] = first + [mine[int(i * step)] for i in range(count - len(first))]
    return out


def write_golden(folder, path):
    reader = ShippedReader(folder)
    lines = ['text\tlang\tvalence']
    for lang, texts in golden_sentences().items():
        lines += [f'{t}\t{lang}\t{reader.valence([t])[0]:.3f}' for t in texts]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text('\n'.join(lines) + '\n', encoding='utf-8')


def ship(net, head, work, own_facts, figures, models=MODELS, golden=GOLDEN):
    folder = Path(models) / 'valence'
    write_folder(net, head, work, folder, own_facts)
    write_list(folder, Path(models) / 'MODELS.json', own_facts['version'], figures)
    write_golden(folder, Path(golden))
