"""Multi-task training: one latent valence z shared by all sets, valence = tanh(z / 2)."""
import json
import math
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from data import CHECKINS
from network import DOUBT, RISK, Net
from pool import IDENTITY, drop_tokens, epoch, pad, varied

GENERAL = {'emobank': (10**9, 2), 'goemotions': (10**9, 1), 'vader_moviereview': (10**9, 1),
           'vader_amazonreview': (10**9, 2), 'vader_lexicon_words': (10**9, 1), 'xed_en': (10**9, 1),
           'xed_zh': (10**9, 1), 'brighter_en': (10**9, 3), 'brighter_zh': (10**9, 3), 'sst5': (10**9, 2),
           'cr': (10**9, 1), 'mpqa': (10**9, 1), 'semeval17_tweets': (10**9, 1), 'smp2020_usual': (10**9, 1),
           'smp2020_virus': (10**9, 1), 'clue_emotion': (10**9, 2), 'weibo2018': (10**9, 1), 'cped': (10**9, 1),
           'waimai_10k': (10**9, 1), 'chnsenticorp_htl': (10**9, 1), 'online_shopping': (12000, 1),
           'authored': (10**9, 3), 'templates': (10000, 1), 'cloze': (15000, 1), 'risk': (10**9, 4)}


@dataclass
class Recipe:
    """One training run. steps: optimiser steps; limit: tokens kept of a text; teach: weight of the teachers."""
    steps: int = 3000
    rate: float = 2e-3
    size: int = 256
    limit: int = 96
    seed: int = 0
    hide: float = .05
    join: float = .1
    teach: float = 0.
    decay: float = .02
    square: bool = True
    half: bool = True
    plan: dict = field(default_factory=lambda: dict(GENERAL))


class Links(nn.Module):
    """How each set's own scale hangs on z: slope and offsets for classes, an affine map for rating scales."""

    def __init__(self, names):
        super().__init__()
        zero = lambda v=0.: nn.Parameter(torch.full((len(names),), v))
        self.slope, self.shift, self.middle, self.top = zero(), zero(), zero(), zero()
        self.scale, self.offset, self.ascale, self.aoffset = zero(1.), zero(), zero(1.), zero()
        self.register_buffer('fixed', torch.tensor([float(n in IDENTITY) for n in names]))


def targets(pool, at):
    t = lambda a: torch.from_numpy(np.ascontiguousarray(a))
    return dict(set=t(pool.set[at].astype(np.int64)), kind=t(pool.kind[at].astype(np.int64)), valence=t(pool.valence[at]),
                arousal=t(pool.arousal[at]), labels=t(pool.labels[at].astype(np.float32)), risk=t(pool.risk[at].astype(np.float32)))


def joined(pool, at, limit, rng):
    """Pairs of short rated texts, end to end, with the mean of their valence: notes are longer than sentences."""
    at = at[np.isin(pool.kind[at], (0, 3)) & np.isfinite(pool.valence[at])]
    at = rng.permutation(at)
    rows, value = [], []
    for a, b in zip(at[::2], at[1::2]):
        x, y = pool.ids(a, limit), pool.ids(b, limit)
        if len(x) + len(y) <= limit and pool.chinese[a] == pool.chinese[b]:
            rows.append(np.concatenate([x[:-1], y[1:]]))
            value.append((pool.valence[a] + pool.valence[b]) / 2)
    return rows, value


def loss_of(out, t, links, teacher, recipe):
    z, n = out[:, 0], len(out)
    v, s = torch.tanh(z / 2), t['set']
    total = out.new_zeros(())
    fixed = links.fixed[s]
    y = t['valence']
    rated = (t['kind'] == 0) | (t['kind'] == 3)
    if rated.any():
        emotion = (t['kind'] == 3).float()
        free = (1 - fixed) * (1 - emotion)
        p = v * (1 - free + free * links.scale[s]) + free * links.offset[s]
        weight = torch.where(t['kind'] == 0, 1., .6)
        error = F.smooth_l1_loss(p, y.nan_to_num(), beta=.3, reduction='none')
        if recipe.square:   # self-reports are noisy: the mean, not the median, correlates best
            error = torch.where(fixed > 0, 1.2 * (p - y.nan_to_num()) ** 2, error)
        total = total + 4 * (weight * error)[rated].sum() / n
        own = (t['kind'] == 0) & (fixed > 0)
        if own.any():      # expected error, read from the same state, without moving the mean
            gap = (p - y)[own].detach().abs()
            total = total + .2 * F.smooth_l1_loss(F.softplus(out[own, DOUBT]), gap, reduction='sum', beta=.3) / n
    slope = F.softplus(links.slope[s] + 1.)
    two = t['kind'] == 1
    if two.any():
        total = total + .5 * F.binary_cross_entropy_with_logits((slope * z + links.shift[s])[two], y[two], reduction='sum') / n
    three = t['kind'] == 2
    if three.any():
        logits = torch.stack([-slope * z + links.shift[s], links.middle[s], slope * z + links.top[s]], 1)
        total = total + .5 * F.cross_entropy(logits[three], y[three].long(), reduction='sum') / n
    known = t['labels'] >= 0
    if known.any():
        words = F.binary_cross_entropy_with_logits(out[:, 2:RISK], t['labels'].clamp(0), reduction='none')
        total = total + .15 * (words * known).sum() / n
    felt = torch.isfinite(t['arousal'])
    if felt.any():
        a = torch.tanh(out[:, 1] / 2)
        a = a * (fixed + (1 - fixed) * links.ascale[s]) + (1 - fixed) * links.aoffset[s]
        total = total + ((a - t['arousal'].nan_to_num()) ** 2)[felt].sum() / n
    risky = t['risk'] >= 0
    if risky.any():
        weight = 1 + 3 * t['risk'][risky]      # missing a person at risk is the worse mistake
        total = total + F.binary_cross_entropy_with_logits(out[risky, RISK], t['risk'][risky], weight, reduction='sum') / n
    if teacher is not None:
        has, whole = torch.isfinite(teacher[:, 0]), torch.isfinite(teacher[:, 1])
        if has.any():
            q, o = teacher[has, 0], out[has, 0]
            told = 4 * ((torch.tanh(o / 2) - torch.tanh(q / 2)) ** 2).sum() + .1 * F.smooth_l1_loss(o, q, reduction='sum')
            q, o = teacher[whole], out[whole]
            told = told + .5 * ((torch.tanh(o[:, 1] / 2) - torch.tanh(q[:, 1] / 2)) ** 2).sum()
            told = told + .15 * F.binary_cross_entropy_with_logits(o[:, 2:RISK], torch.sigmoid(q[:, 2:RISK]), reduction='sum')
            total = total + recipe.teach * told / n
    return total


def fit(net, pool, recipe, checkpoint=None, allowed=None, links=None, log=print):
    """Train in place. With a checkpoint path the run resumes where it was stopped. Returns (net, links)."""
    torch.manual_seed(recipe.seed)
    rng = np.random.default_rng(recipe.seed)
    links = links or Links(pool.names)
    groups = [{'params': net.parameters(), 'weight_decay': recipe.decay}, {'params': links.parameters(), 'weight_decay': 0.}]
    optimiser = torch.optim.AdamW(groups, lr=recipe.rate, betas=(.9, .98), fused=True)
    step, began, running, own = 0, time.time(), None, pool.names.index(CHECKINS)
    if checkpoint and Path(checkpoint).exists():
        state = torch.load(checkpoint, weights_only=False)
        net.load_state_dict(state['net'])
        links.load_state_dict(state['links'])
        step = state['step']
        if step >= recipe.steps:
            net.eval()
            return net, links
        optimiser.load_state_dict(state['optimiser'])
        rng = np.random.default_rng(recipe.seed + step)
    net.train()
    while step < recipe.steps:
        for at in epoch(pool, recipe.plan, recipe.size, rng, allowed):
            if step >= recipe.steps:
                break
            share = step / recipe.steps
            for group in optimiser.param_groups:
                group['lr'] = recipe.rate * min(1, (step + 1) / 100) * (.5 * (1 + math.cos(math.pi * share)) * .98 + .02)
            rows, t = [pool.ids(i, recipe.limit) for i in at], targets(pool, at)
            for j in np.flatnonzero(pool.set[at] == own):
                if rng.random() < .6:
                    rows[j] = varied(rows[j], pool.breaks, pool.comma, pool.essay[at[j]], rng)
            teacher = None if pool.teacher is None or not recipe.teach else torch.from_numpy(pool.teacher[at].astype(np.float32))
            if rng.random() < recipe.join:
                more, value = joined(pool, at, recipe.limit, rng)
                if more:
                    rows += more
                    k, place = len(more), pool.names.index('joined')
                    extra = dict(set=torch.full((k,), place), kind=torch.zeros(k, dtype=torch.long),
                                 valence=torch.tensor(value, dtype=torch.float32), arousal=torch.full((k,), math.nan),
                                 labels=-torch.ones(k, t['labels'].shape[1]), risk=-torch.ones(k))
                    t = {name: torch.cat([t[name], extra[name]]) for name in t}
                    if teacher is not None:
                        teacher = torch.cat([teacher, torch.full((k, teacher.shape[1]), math.nan)])
            ids, mask = pad(rows)
            # half-width products halve the time of a step on processors that have them, at no measured loss
            with torch.autocast('cpu', dtype=torch.bfloat16, enabled=recipe.half):
                out = net(drop_tokens(ids, recipe.hide, rng), mask)
            loss = loss_of(out.float(), t, links, teacher, recipe)
            optimiser.zero_grad(set_to_none=True)
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1., foreach=True)
            optimiser.step()
            step += 1
            running = loss.item() if running is None else .98 * running + .02 * loss.item()
            if step % 200 == 0:
                log(f'{time.time() - began:.0f}s step {step} loss {running:.4f}', flush=True)
            if checkpoint and (step % 1000 == 0 or step == recipe.steps):
                torch.save(dict(net=net.state_dict(), links=links.state_dict(), optimiser=optimiser.state_dict(),
                                step=step, names=pool.names, config=net.config, recipe=json.dumps(asdict(recipe))), checkpoint)
    net.eval()
    return net, links


def outputs(net, rows, limit=96, size=256):
    """All outputs for many token rows, in the given order."""
    rows = [r if len(r) <= limit else np.concatenate([r[:limit - 1], [3]]) for r in rows]
    order = np.argsort([len(r) for r in rows], kind='stable')
    out = np.zeros((len(rows), net.config['outputs']), np.float32)
    net.eval()
    with torch.no_grad():
        for i in range(0, len(order), size):
            at = order[i:i + size]
            out[at] = net(*pad([rows[j] for j in at])).numpy()
    return out


def restore(path):
    state = torch.load(path, weights_only=False)
    net = Net(**state['config'])
    net.load_state_dict(state['net'])
    net.eval()
    return net
