"""Learns the projection of trigger words, with a network of pairs beside it.

usage: fit.py --out model.npz [--without PART --unlike 0.45] NAME …
       each NAME.mentions.tsv, NAME.pairs and NAME.vectors (MatchTable)
Training parts only. `--without` leaves one of four parts out, `--unlike` takes that share of the pairs of two events.
Prints the loss of each round."""

import argparse
import zlib

import numpy
import torch
from torch import nn
from torch.nn import functional

FEATURES, ALL, PARTS, WIDTH, TOLD, FORM, OWN = 34, 63, 4, 1920, 40, 24, 384
TOLD_AT, FORM_AT, LEMMA_TOLD_AT, LEMMA_FORM_AT = 7, 8, 9, 10


def part(row):
    """Which part a mention belongs to: all of a topic of ECB+, all of a story of GVC."""
    return zlib.crc32(((row[2].split("_")[0] if "ecb" in row[2] else row[0]) + "x").encode()) % PARTS


def read(name, without, unlike):
    """Pairs as indices into the vectors, their first features, and whether they tell one event."""
    rows = [line.rstrip("\n").split("\t") for line in open(name + ".mentions.tsv", encoding="utf8")]
    place = {int(row[1]): number for number, row in enumerate(rows)}
    table = numpy.fromfile(name + ".pairs", dtype=numpy.dtype([("pair", ">i4", 2), ("x", ">f4", ALL)]))
    pairs = numpy.vectorize(place.get)(table["pair"])
    chain = numpy.array([row[3] for row in rows])
    stored = numpy.fromfile(name + ".vectors", dtype=numpy.dtype([("line", ">i4"), ("vector", ">f4", WIDTH)]))
    vectors = numpy.zeros((len(rows), WIDTH), numpy.float32)
    vectors[[place[line] for line in stored["line"]]] = stored["vector"]
    same = chain[pairs[:, 0]] == chain[pairs[:, 1]]
    kept = numpy.array([part(row) != without for row in rows])
    vectors[~kept] = 0
    chosen = kept[pairs[:, 0]] & (same | (numpy.random.default_rng(0).random(len(same)) < unlike))
    return pairs[chosen], table["x"][chosen, :FEATURES].astype(numpy.float32), same[chosen], vectors


class Pair(nn.Module):
    def __init__(self, hidden, centre, scale):
        super().__init__()
        self.project = nn.Linear(WIDTH, TOLD, bias=False)
        self.hidden, self.out = nn.Linear(FEATURES, hidden), nn.Linear(hidden, 1)
        self.register_buffer("centre", centre)
        self.register_buffer("scale", scale)
        nn.init.normal_(self.project.weight, std=WIDTH ** -0.5)

    def forward(self, raw, vectors, one, other):
        told = self.project(functional.dropout(vectors, 0.6, self.training))
        cosine = functional.cosine_similarity(told[one], told[other], dim=-1)
        lemma, raw = raw[:, 0], raw.clone()
        raw[:, TOLD_AT], raw[:, LEMMA_TOLD_AT] = cosine, cosine * lemma
        seen = functional.relu(self.hidden((raw - self.centre) / self.scale))
        return self.out(functional.dropout(seen, 0.1, self.training))[:, 0]


def forms(vectors):
    """Centre and principal components of the words' own embeddings, short ones drawn out."""
    own = vectors[numpy.abs(vectors).sum(1) > 0, :OWN]
    centre = own.mean(0)
    size, axes = numpy.linalg.eigh(numpy.cov((own - centre).T))
    return centre, axes[:, ::-1][:, :FORM] / size[::-1][:FORM] ** 0.25


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", required=True)
    parser.add_argument("--without", type=int, default=-1)
    parser.add_argument("--unlike", type=float, default=1.0)
    parser.add_argument("names", nargs="+")
    arguments = parser.parse_args()
    torch.manual_seed(0)
    sets = [read(name, arguments.without, arguments.unlike) for name in arguments.names]
    pairs, offset = [], 0
    for own, _, _, vectors in sets:
        pairs.append(own + offset)
        offset += len(vectors)
    pairs = numpy.concatenate(pairs)
    raw, same, vectors = (numpy.concatenate([s[i] for s in sets]) for i in (1, 2, 3))
    known = numpy.abs(vectors).sum(1) > 0
    mean, deviation = vectors[known].mean(0), vectors[known].std(0) + 1e-3
    vectors = numpy.where(known[:, None], (vectors - mean) / deviation, 0)
    centre, axes = forms(vectors)
    form = (vectors[:, :OWN] - centre) @ axes
    form /= numpy.linalg.norm(form, axis=1, keepdims=True) + 1e-6
    form[~known] = 0
    raw[:, FORM_AT] = (form[pairs[:, 0]] * form[pairs[:, 1]]).sum(1)
    raw[:, LEMMA_FORM_AT] = raw[:, FORM_AT] * raw[:, 0]
    middle, spread = raw.mean(0), raw.std(0) + 1e-4
    middle[[TOLD_AT, LEMMA_TOLD_AT]], spread[[TOLD_AT, LEMMA_TOLD_AT]] = [0.1, 0.05], [0.35, 0.2]
    model = Pair(48, torch.tensor(middle), torch.tensor(spread))
    train(model, torch.tensor(raw), torch.tensor(vectors.astype(numpy.float32)), torch.tensor(pairs),
          torch.tensor(same.astype(numpy.float32)))
    numpy.savez(arguments.out, mean=mean, deviation=deviation, form_centre=centre, form_axes=axes, vectors=vectors[known],
                **{key: value.numpy() for key, value in model.state_dict().items()})


def train(model, raw, vectors, pairs, same, rounds=4, batch=1024, rate=2e-3):
    optimizer = torch.optim.AdamW(model.parameters(), lr=rate, weight_decay=1e-2)
    steps, step = rounds * (len(raw) // batch + 1), 0
    for number in range(rounds):
        model.train()
        order, total = torch.randperm(len(raw)), 0.0
        for start in range(0, len(raw), batch):
            for group in optimizer.param_groups:
                group["lr"] = rate * min(1, step / 100) * (1 - step / steps)
            step += 1
            chosen = order[start:start + batch]
            words, place = torch.unique(pairs[chosen], return_inverse=True)
            scores = model(raw[chosen], vectors[words], place[:, 0], place[:, 1])
            loss = functional.binary_cross_entropy_with_logits(scores, same[chosen])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += loss.item() * len(chosen)
        print(number, total / len(raw), flush=True)
    model.eval()


if __name__ == "__main__":
    main()
