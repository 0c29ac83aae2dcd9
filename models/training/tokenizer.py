"""WordPiece tokenizer of the reader, and the aliases that let rare spellings share a known token.

Only the Bert normaliser, the Bert pre-tokenizer and WordPiece are used, because the browser's tokenizer implements
exactly these. What they do not cover (traditional characters, emoji inside a run, full-width marks) is solved by extra
vocabulary entries, each of which stands for a canonical token; the network looks the canonical id up in a small table.
"""
import json
import subprocess
import unicodedata
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer, models, normalizers, pre_tokenizers, processors, trainers

SPECIAL = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', '[MASK]']
PAD, UNK, CLS, SEP, MASK = range(5)
HERE = Path(__file__).parent
FULL_WIDTH = {chr(c): chr(c - 0xFEE0) for c in range(0xFF01, 0xFF5F)}
MARKS = {'“': '"', '”': '"', '‘': "'", '’': "'", '、': ',', '～': '~', '—': '-', '–': '-', '…': '.', '。': '.'}


def emoji_table():
    """Emoji to the canonical emoji of its mood, from tables/emoji.tsv (ours)."""
    table = {}
    for line in (HERE / 'tables/emoji.tsv').read_text(encoding='utf-8').splitlines()[1:]:
        base, members = line.split('\t')
        for member in members:
            table.setdefault(member, base)
        table[base] = base
    return table


def traditional_table(characters):
    """Traditional character to simplified one, from ICU's transliterator (`uconv`), for the characters given."""
    source = '\n'.join(chr(c) for c in range(0x4E00, 0xA000))
    answer = subprocess.run(['uconv', '-f', 'utf-8', '-t', 'utf-8', '-x', 'Traditional-Simplified'],
                            input=source.encode(), capture_output=True, check=True).stdout.decode()
    pairs = zip(source.split('\n'), answer.split('\n'), strict=True)
    return {a: b for a, b in pairs if a != b and len(b) == 1 and b in characters}


def aliases_of(vocab):
    """Odd spelling -> canonical token, for the tokens of a vocabulary."""
    aliases = {odd: unicodedata.normalize('NFKC', plain).lower() for odd, plain in {**FULL_WIDTH, **MARKS}.items()}
    for odd, base in emoji_table().items():
        aliases[odd] = base
        aliases['##' + odd] = base
    aliases.update(traditional_table(set(vocab)))
    return {odd: plain for odd, plain in aliases.items() if plain in vocab and odd != plain}


def train_tokenizer(texts, size, path):
    """Train on the texts, add the aliases, save as tokenizer.json."""
    tokenizer = Tokenizer(models.WordPiece(unk_token='[UNK]', max_input_chars_per_word=40))
    tokenizer.normalizer = normalizers.BertNormalizer(clean_text=True, handle_chinese_chars=True,
                                                      strip_accents=True, lowercase=True)
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    emoji = emoji_table()
    trainer = trainers.WordPieceTrainer(vocab_size=size, min_frequency=3, limit_alphabet=5500, show_progress=False,
                                        special_tokens=SPECIAL, initial_alphabet=sorted(set(emoji.values())))
    tokenizer.train_from_iterator(texts, trainer)
    vocab = tokenizer.get_vocab()
    names = [token for token, _ in sorted(vocab.items(), key=lambda pair: pair[1])]
    names += [base for base in sorted(set(emoji.values())) if base not in vocab]
    names += [odd for odd in aliases_of(set(names)) if odd not in vocab]
    save(names, path)
    keep_canon(path)


def keep_canon(path):
    """The canonical id of every token of a tokenizer.json, kept beside it."""
    vocab = json.loads(Path(path).read_text(encoding='utf-8'))['model']['vocab']
    canon = np.arange(len(vocab), dtype=np.int32)
    for odd, plain in aliases_of(vocab).items():
        if odd in vocab:
            canon[vocab[odd]] = vocab[plain]
    np.save(Path(path).with_suffix('.canon.npy'), canon)


def save(names, path):
    tokenizer = Tokenizer(models.WordPiece(vocab={n: i for i, n in enumerate(names)}, unk_token='[UNK]',
                                           max_input_chars_per_word=40))
    tokenizer.normalizer = normalizers.BertNormalizer(clean_text=True, handle_chinese_chars=True,
                                                      strip_accents=True, lowercase=True)
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    tokenizer.add_special_tokens(SPECIAL)
    tokenizer.post_processor = processors.TemplateProcessing(
        single='[CLS] $A [SEP]', pair='[CLS] $A [SEP] $B:1 [SEP]:1', special_tokens=[('[CLS]', CLS), ('[SEP]', SEP)])
    tokenizer.save(str(path))
    raw = json.loads(Path(path).read_text(encoding='utf-8'))
    Path(path).write_text(json.dumps(raw, ensure_ascii=False, separators=(',', ':')), encoding='utf-8')


class Reader:
    """Text to canonical token ids, as the shipped graph sees them."""

    def __init__(self, path):
        self.tokenizer = Tokenizer.from_file(str(path))
        self.canon = np.load(Path(path).with_suffix('.canon.npy'))
        self.size = int(self.canon.max()) + 1

    def ids(self, texts):
        return [self.canon[np.array(e.ids)] for e in self.tokenizer.encode_batch(list(texts))]
