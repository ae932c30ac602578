"""The encoder and its heads, in plain PyTorch."""

import math

import torch
from torch import nn
from torch.nn import functional

from labels import ATTRIBUTION, EVENTS, NAMES, RELATIONS, STATUSES, TAGS, may_follow

WIDTH, HEADS, INNER = 384, 12, 1536
ARC, LABEL = 256, 256
TOLD, DEPTHS = 256, (0, 2, 4, 6, 8)
NEVER = -1e4


class LockedDropout(nn.Module):
    """Dropout with one mask for all places of a row (Gal and Ghahramani 2016): random numbers are dear on a CPU."""

    def __init__(self, rate):
        super().__init__()
        self.rate = rate

    def forward(self, x):
        if not self.training:
            return x
        mask = torch.rand(x.shape[0], 1, x.shape[2]) >= self.rate
        return x * (mask.to(x.dtype) / (1 - self.rate))


class Layer(nn.Module):
    def __init__(self, dropout):
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.grow, self.shrink = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.norm1, self.norm2 = (nn.LayerNorm(WIDTH, eps=1e-12) for _ in range(2))
        self.dropout = LockedDropout(dropout)

    def forward(self, x, mask):
        batch, length, _ = x.shape
        split = lambda y: y.view(batch, length, HEADS, WIDTH // HEADS).transpose(1, 2).flatten(0, 1)
        # Written out: on CPUs the backward pass of PyTorch's fused attention takes a quarter of a step.
        scores = split(self.query(x)) @ split(self.key(x)).transpose(1, 2) * (WIDTH // HEADS) ** -0.5
        seen = torch.softmax(scores + mask, -1).to(x.dtype) @ split(self.value(x)).to(x.dtype)
        seen = seen.view(batch, HEADS, length, -1).transpose(1, 2).reshape(batch, length, WIDTH)
        seen = self.out(seen)
        x = self.norm1(x + self.dropout(seen))
        return self.norm2(x + self.dropout(self.shrink(functional.gelu(self.grow(x)))))


class Encoder(nn.Module):
    def __init__(self, layers, vocabulary=30522, dropout=0.1):
        super().__init__()
        self.words = nn.Embedding(vocabulary, WIDTH)
        self.positions = nn.Embedding(512, WIDTH)
        self.casing = nn.Embedding(4, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = LockedDropout(dropout)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))

    def depths(self, pieces, casing, mask):
        """[B, T, WIDTH] a depth: the words' own embeddings, then behind each layer."""
        places = torch.arange(pieces.shape[1])
        own = self.words(pieces)
        x = self.dropout(self.norm(own + self.casing(casing) + self.positions(places)))
        reached = [own]
        allowed = torch.where(mask, 0.0, NEVER).repeat_interleave(HEADS, 0).to(x.dtype)
        for layer in self.layers:
            x = layer(x, allowed)
            reached.append(x)
        return reached

    def forward(self, pieces, casing, mask):
        return self.depths(pieces, casing, mask)[-1]


class Chain(nn.Module):
    """Linear-chain CRF with the BIO constraint."""

    def __init__(self, labels):
        super().__init__()
        allowed = torch.tensor(may_follow(labels))
        self.register_buffer("forbidden", torch.where(allowed, 0.0, NEVER))
        self.register_buffer("first", torch.where(allowed[0], 0.0, NEVER))
        self.moves = nn.Parameter(torch.zeros(len(labels), len(labels)))

    def loss(self, scores, gold, starts):
        """Sum of negative log-likelihoods. scores [B, T, L]; gold [B, T] with -100 off the chain; `starts` [B, T]: a
        chain begins here. Chains may follow each other in one row; what lies off every chain costs nothing."""
        moves = self.moves + self.forbidden
        on = gold >= 0
        target = gold.clamp(min=0)
        alpha = torch.zeros(scores.shape[0], scores.shape[2])
        total = scores.new_zeros(())
        begun = torch.zeros(scores.shape[0], dtype=torch.bool)
        emissions = scores.unbind(1)
        total = total - (scores.gather(2, target[:, :, None])[:, :, 0] * on).sum()
        steps = on[:, 1:] & on[:, :-1] & ~starts[:, 1:]
        total = total - (moves[target[:, :-1], target[:, 1:]] * steps).sum()
        for t, emission in enumerate(emissions):
            now = on[:, t]
            fresh = now & (starts[:, t] | ~begun)
            total = total + (torch.logsumexp(alpha, 1) * (begun & (fresh | ~now))).sum()
            inside = torch.logsumexp(alpha[:, :, None] + moves[None], 1) + emission
            begin = self.first[None] + emission
            alpha = torch.where(fresh[:, None], begin, torch.where(now[:, None], inside, alpha))
            begun = now
        return total + (torch.logsumexp(alpha, 1) * begun).sum()

    def best(self, scores):
        """The best labels of one chain, scores [T, L]."""
        moves, best, back = self.moves + self.forbidden, scores[0] + self.first, []
        for row in scores[1:]:
            top, came = (best[:, None] + moves).max(0)
            back.append(came)
            best = top + row
        path = [int(best.argmax())]
        for came in reversed(back):
            path.append(int(came[path[-1]]))
        return path[::-1]


def of_words(pieces, batch):
    """[B, W, WIDTH]: the mean of each word's first and last piece."""
    pick = lambda index: pieces.gather(1, index[:, :, None].expand(-1, -1, WIDTH))
    return (pick(batch["first"]) + pick(batch["last"])) * 0.5


class EventHead(nn.Module):
    """What words tell which events: reads a word's own embedding and what several layers make of it, because the top
    layer has forgotten much of what a word means. Learned on a frozen encoder, so that nothing else changes."""

    def __init__(self, dropout=0.5):
        super().__init__()
        width = WIDTH * len(DEPTHS)
        self.register_buffer("mean", torch.zeros(width))
        self.register_buffer("scale", torch.ones(width))
        self.drop = nn.Dropout(dropout)
        self.hidden = nn.Linear(width, TOLD)
        self.event = nn.Linear(TOLD, len(EVENTS))
        self.status = nn.Linear(TOLD, len(STATUSES))

    def forward(self, words):
        """Scores of types [N, E] and of statuses [N, S]. words [N, WIDTH * depths]"""
        seen = self.drop(functional.gelu(self.hidden(self.drop((words - self.mean) * self.scale))))
        return self.event(seen), self.status(seen)


class Reader(nn.Module):
    def __init__(self, layers, dropout=0.1):
        super().__init__()
        self.encoder = Encoder(layers, dropout=dropout)
        self.drop = LockedDropout(dropout)
        self.arc_word, self.arc_head = nn.Linear(WIDTH, ARC), nn.Linear(WIDTH, ARC)
        self.arc = nn.Parameter(torch.zeros(ARC, ARC))
        self.arc_bias = nn.Linear(ARC, 1)
        self.root = nn.Parameter(torch.zeros(ARC))
        self.label_word, self.label_head = nn.Linear(WIDTH, LABEL), nn.Linear(WIDTH, LABEL, bias=False)
        self.label_root = nn.Parameter(torch.zeros(LABEL))
        self.label = nn.Linear(LABEL, len(RELATIONS))
        self.tag = nn.Linear(WIDTH, len(TAGS))
        self.name = nn.Linear(WIDTH, len(NAMES))
        self.role = nn.Linear(WIDTH, len(ATTRIBUTION))
        self.start = nn.Linear(WIDTH, 1)
        self.roles = Chain(ATTRIBUTION)
        nn.init.normal_(self.arc, std=0.02)

    def words(self, batch):
        return self.drop(of_words(self.encoder(batch["pieces"], batch["casing"], batch["mask"]), batch))

    def arcs(self, words):
        """[B, W, 1 + W]: each word's score for the root, then for every word as its head."""
        child = self.drop(functional.gelu(self.arc_word(words)))
        head = self.drop(functional.gelu(self.arc_head(words)))
        head = torch.cat([self.root.expand(head.shape[0], 1, -1), head], 1)
        return (child @ self.arc) @ head.transpose(1, 2) / math.sqrt(ARC) + self.arc_bias(head).transpose(1, 2)

    def relations(self, words, heads):
        """[B, W, R] for the given heads, 0 the root."""
        above = torch.cat([self.label_root.expand(words.shape[0], 1, -1), self.label_head(words)], 1)
        above = above.gather(1, heads[:, :, None].expand(-1, -1, LABEL))
        return self.label(self.drop(functional.gelu(self.label_word(words) + above, approximate="tanh")))

    def losses(self, batch):
        words = self.words(batch).float()
        tree = batch["head"] >= 0
        arcs = self.arcs(words).float().masked_fill(~batch["reach"], NEVER)
        sum_loss = lambda scores, gold: functional.cross_entropy(
            scores.float().flatten(0, 1), gold.flatten(), ignore_index=-100, reduction="sum")
        known = batch["start"] >= 0
        return {
            "arc": sum_loss(arcs, batch["head"]),
            "relation": sum_loss(self.relations(words, batch["head"].clamp(min=0)),
                                 batch["relation"].masked_fill(~tree, -100)),
            "tag": sum_loss(self.tag(words), batch["tag"]),
            "start": functional.binary_cross_entropy_with_logits(
                self.start(words)[..., 0].float()[known], batch["start"][known].float(), reduction="sum"),
            "name": sum_loss(self.name(words), batch["name"]),
            "role": self.roles.loss(self.role(words).float(), batch["role"], batch["block"]),
        }
