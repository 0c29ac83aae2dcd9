"""Masked-token pre-training of the body on every text of the pool, labelled or not.

Only the candidates of a batch (its own tokens and some random ones) compete in the softmax: a quarter of the cost of the
whole vocabulary, and enough to learn which word fits.
"""
import math
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from pool import epoch, pad
from tokenizer import MASK, SEP


def hide(ids, share, vocab, rng):
    """Hidden ids and the places hidden: eight in ten behind [MASK], one replaced, one left."""
    chosen = torch.from_numpy(rng.random(ids.shape) < share) & (ids > MASK)
    dice = torch.from_numpy(rng.random(ids.shape))
    hidden = ids.masked_fill(chosen & (dice < .8), MASK)
    other = torch.from_numpy(rng.integers(MASK + 1, vocab, ids.shape))
    return torch.where(chosen & (dice > .9), other, hidden), chosen


def candidates(ids, vocab, extra, rng):
    return torch.unique(torch.cat([ids[ids > MASK], torch.from_numpy(rng.integers(MASK + 1, vocab, extra))]))


def pretrain(net, pool, steps, checkpoint, seed=0, size=256, rate=1.5e-3, limit=64, share=.18, extra=3000, log=print):
    """Train embeddings, convolutions and attention in place; resumes from the checkpoint."""
    torch.manual_seed(seed)
    rng = np.random.default_rng(seed)
    vocab, width = net.tokens.num_embeddings, net.width
    head = nn.Sequential(nn.Linear(width, width), nn.GELU(), nn.LayerNorm(width))
    bias = nn.Parameter(torch.zeros(vocab))
    parameters = [*net.parameters(), *head.parameters(), bias]
    optimiser = torch.optim.AdamW(parameters, lr=rate, betas=(.9, .98), weight_decay=.01, fused=True)
    step, began, running = 0, time.time(), None
    if Path(checkpoint).exists():
        state = torch.load(checkpoint, weights_only=False)
        net.load_state_dict(state['net'])
        head.load_state_dict(state['head'])
        bias.data.copy_(state['bias'])
        step = state['step']
        rng = np.random.default_rng(seed + step)
    skip = ('cloze', 'templates', 'joined', 'vader_lexicon_words', 'risk')
    plan = {n: (30000 if n == 'online_shopping' else 10**9, 1) for n in pool.names if n not in skip}
    net.train()
    while step < steps:
        for at in epoch(pool, plan, size, rng):
            if step >= steps:
                break
            for group in optimiser.param_groups:
                group['lr'] = rate * min(1, (step + 1) / 200) * (.5 * (1 + math.cos(math.pi * step / steps)) * .95 + .05)
            rows = []
            for i in at:      # long texts: a random window, so that their ends are learnt too
                row = pool.flat[pool.start[i]:pool.start[i + 1]]
                if len(row) > limit:
                    a = int(rng.integers(0, len(row) - limit + 1))
                    row = np.concatenate([row[a:a + limit - 1], [SEP]])
                rows.append(row)
            ids, mask = pad(rows)
            hidden, chosen = hide(ids, share, vocab, rng)
            with torch.autocast('cpu', dtype=torch.bfloat16):
                m = mask.to(torch.float32)
                state = net.body(net.drop(net.embed(hidden)), m, (1 - m) * -1e4)[chosen]
                rivals = candidates(ids, vocab, extra, rng)
                logits = head(state) @ net.tokens.weight[rivals].T * 1.0
            loss = F.cross_entropy(logits.float() + bias[rivals], torch.searchsorted(rivals, ids[chosen]))
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_([p for p in parameters if p.grad is not None], 1., foreach=True)
            optimiser.step()
            step += 1
            running = loss.item() if running is None else .98 * running + .02 * loss.item()
            if step % 200 == 0:
                log(f'{time.time() - began:.0f}s masked step {step} loss {running:.4f}', flush=True)
            if step % 1000 == 0 or step == steps:
                torch.save(dict(net=net.state_dict(), head=head.state_dict(), bias=bias.data, step=step,
                                config=net.config), checkpoint)
    return net
