"""Network -> the shipped folder: int8 ONNX, tokenizer, configuration, and MODELS.json with hashes."""
import hashlib
import json
import shutil
import tempfile
from pathlib import Path

import numpy as np
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import nn

from data import squeeze
from network import OUTPUTS
from tokenizer import Reader

FILES = ['config.json', 'tokenizer.json', 'tokenizer_config.json', 'special_tokens_map.json', 'onnx/model_quantized.onnx']
MARKS = {'pad_token': '[PAD]', 'unk_token': '[UNK]', 'cls_token': '[CLS]', 'sep_token': '[SEP]', 'mask_token': '[MASK]'}
INPUTS = ['input_ids', 'attention_mask', 'token_type_ids']


class Shipped(nn.Module):
    """The network as the browser calls it: alias ids become canonical, a third (unused) input is kept in the graph."""

    def __init__(self, net, head, canon):
        super().__init__()
        self.net, self.head = net, head
        self.register_buffer('canon', torch.from_numpy(canon.astype(np.int64)))

    def forward(self, input_ids, attention_mask, token_type_ids):
        ids = self.canon[input_ids]
        logits = self.net(ids, attention_mask) + 0. * token_type_ids[:, :1].to(torch.float32)
        return logits, self.head(self.net.tokens(ids), ids, attention_mask.to(torch.float32))


def write_onnx(net, head, canon, path):
    """int8 file at path."""
    with tempfile.TemporaryDirectory() as scratch:
        full, ready = f'{scratch}/model.onnx', f'{scratch}/ready.onnx'
        ids = torch.randint(5, 1000, (2, 7))
        axes = {n: {0: 'batch', 1: 'length'} for n in INPUTS} | {'logits': {0: 'batch'}, 'vector': {0: 'batch'}}
        torch.onnx.export(Shipped(net, head, canon).eval(), (ids, torch.ones_like(ids), torch.zeros_like(ids)), full,
                          input_names=INPUTS, output_names=['logits', 'vector'], dynamic_axes=axes, opset_version=17,
                          dynamo=False)
        quant_pre_process(full, ready, skip_symbolic_shape=True)
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        quantize_dynamic(ready, path, weight_type=QuantType.QUInt8, per_channel=False,
                         op_types_to_quantize=['MatMul', 'Gather'], extra_options={'MatMulConstBOnly': True})


def write_folder(net, head, work, folder, facts):
    """All shipped files. facts: the `understory` part of the configuration."""
    folder, work = Path(folder), Path(work)
    reader = Reader(work / 'tokenizer.json')
    write_onnx(net, head, reader.canon, folder / 'onnx/model_quantized.onnx')
    config = {'model_type': 'bert', 'architectures': ['BertForSequenceClassification'],
              'problem_type': 'multi_label_classification', 'vocab_size': int(len(reader.canon)),
              'hidden_size': net.width, 'num_hidden_layers': 2, 'num_attention_heads': 4, 'intermediate_size': 2 * net.width,
              'max_position_embeddings': 512, 'type_vocab_size': 2, 'pad_token_id': 0,
              'id2label': {str(i): n for i, n in enumerate(OUTPUTS)}, 'label2id': {n: i for i, n in enumerate(OUTPUTS)},
              'understory': facts}
    dump = lambda value, name: (folder / name).write_text(json.dumps(value, indent=1, ensure_ascii=False) + '\n', encoding='utf-8')
    dump(config, 'config.json')
    shutil.copy(work / 'tokenizer.json', folder / 'tokenizer.json')
    dump({'tokenizer_class': 'BertTokenizer', 'do_lower_case': True, 'tokenize_chinese_chars': True, 'strip_accents': None,
          'model_max_length': 512, **MARKS}, 'tokenizer_config.json')
    dump(MARKS, 'special_tokens_map.json')


def write_list(folder, path, version, figures):
    """MODELS.json: what lies in the folder, to the byte."""
    files = []
    for name in FILES:
        data = (Path(folder) / name).read_bytes()
        files.append({'path': f'{Path(folder).name}/{name}', 'sha256': hashlib.sha256(data).hexdigest(), 'bytes': len(data)})
    entry = {'id': Path(folder).name, 'version': version, 'files': files, 'bytes': sum(f['bytes'] for f in files),
             'figures': figures}
    Path(path).write_text(json.dumps([entry], indent=1, ensure_ascii=False) + '\n', encoding='utf-8')


class ShippedReader:
    """The shipped files, read as the browser does: one text at a time, windows over long texts."""

    def __init__(self, folder):
        folder = Path(folder)
        from tokenizers import Tokenizer
        self.tokenizer = Tokenizer.from_file(str(folder / 'tokenizer.json'))
        self.facts = json.loads((folder / 'config.json').read_text(encoding='utf-8'))['understory']
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        self.session = onnxruntime.InferenceSession(str(folder / 'onnx/model_quantized.onnx'), options)

    def tokens(self, text):
        return self.tokenizer.encode(squeeze(text), add_special_tokens=False).ids

    def look(self, tokens):
        ids = np.array([[2, *tokens, 3]], np.int64)
        feed = {'input_ids': ids, 'attention_mask': np.ones_like(ids), 'token_type_ids': np.zeros_like(ids)}
        return [o[0] for o in self.session.run(None, feed)]

    def read(self, text, size=None, stride=None):
        """Outputs with valence and arousal already in −1…1, pooled over windows; and the vector when there is one."""
        size, stride = size or self.facts['windows']['tokens'], stride or self.facts['windows']['stride']
        tokens = self.tokens(text)
        starts = [0] if len(tokens) <= size else [*range(0, len(tokens) - size, stride), len(tokens) - size]
        parts = [tokens[a:a + size] for a in starts]
        looks = [self.look(p) for p in parts]
        weight = np.array([len(p) for p in parts], float) if self.facts['windows']['pool'] == 'length' else np.ones(len(parts))
        weight = weight / (weight.sum() or 1)
        logits = np.stack([l[0] for l in looks])
        out = (logits * weight[:, None]).sum(0)
        out[:2] = (np.tanh(logits[:, :2] / 2) * weight[:, None]).sum(0)
        return out, (np.stack([l[1] for l in looks]) * weight[:, None]).sum(0) if len(looks[0]) > 1 else None

    def valence(self, texts):
        return np.array([self.read(t)[0][0] for t in texts])
