"""Scores of a model on the development sets, as F1 or accuracy in per cent."""

import collections

import torch

from labels import ATTRIBUTION, NAMES, RELATIONS, TAGS, UNKNOWN
from model import Chain
from tree import spanning_tree
from windows import batches, collate

# Best labels that BIO allows, with no preference beyond that.
BIO_NAMES = Chain(NAMES)


def spans(labels):
    found, start = set(), None
    for at, label in enumerate(labels + ["O"]):
        if start is not None and label != "I-" + labels[start][2:]:
            found.add((start, at, labels[start][2:]))
            start = None
        if label.startswith("B-"):
            start = at
    return found


class Tally:
    def __init__(self):
        self.counts = collections.defaultdict(lambda: [0, 0, 0])

    def add(self, key, right, gold, guessed):
        for at, number in enumerate((right, gold, guessed)):
            self.counts[key][at] += number

    def scores(self):
        return {key: round(200 * right / max(1, gold + guessed), 2)
                for key, (right, gold, guessed) in sorted(self.counts.items())}


def score(model, encoded, rng, budget=4096):
    """Over windows as training has them."""
    model.eval()
    tally = Tally()
    with torch.no_grad():
        for group in batches(encoded, budget, rng):
            batch = collate(group)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                words = model.words(batch)
            words = words.float()
            out = {"arc": model.arcs(words).masked_fill(~batch["reach"], -1e4), "words": words,
                   "tag": model.tag(words), "name": model.name(words), "role": model.role(words),
                   "start": model.start(words)[..., 0]}
            for number, one in enumerate(group):
                judge(model, {key: value[number] for key, value in out.items()}, one, tally)
    model.train()
    return tally.scores()


def judge(model, out, one, tally):
    count = len(one["first"])
    if any(head >= 0 for head in one["head"]):
        judge_tree(model, out, one, tally)
    for at in range(count):
        if one["tag"][at] != UNKNOWN:
            guess = int(out["tag"][at].argmax())
            tally.add("tag", guess == one["tag"][at], 1, 1)
            tally.add("upos", TAGS[guess].split(".")[0] == TAGS[one["tag"][at]].split(".")[0], 1, 1)
    if any(label != UNKNOWN for label in one["name"]):
        gold = [NAMES[label] if label != UNKNOWN else "O" for label in one["name"]]
        guess = [NAMES[label] for label in BIO_NAMES.best(out["name"][:count])]
        for kind in ("PER", "ORG", "LOC", "GRP", "OTH"):
            a, b = ({s for s in spans(labels) if s[2] == kind} for labels in (gold, guess))
            tally.add("name " + kind, len(a & b), len(a), len(b))
            if kind in ("PER", "ORG", "LOC"):
                tally.add("name", len(a & b), len(a), len(b))
    blocks = [at for at in range(count) if one["block"][at]] + [count]
    for start, end in zip(blocks, blocks[1:]):
        if one["role"][start] != UNKNOWN:
            gold = [ATTRIBUTION[label] for label in one["role"][start:end]]
            guess = [ATTRIBUTION[label] for label in model.roles.best(out["role"][start:end])]
            for kind in ("source", "cue", "content"):
                a, b = ({s for s in spans(labels) if s[2] == kind} for labels in (gold, guess))
                tally.add("role " + kind, len(a & b), len(a), len(b))
    guessed = [float(score) > 0 for score in out["start"][:count]]
    for at in range(count):
        if one["start"][at] != UNKNOWN and not one["block"][at]:
            tally.add("start", guessed[at] and one["start"][at] == 1, one["start"][at] == 1, guessed[at])


def judge_tree(model, out, one, tally):
    heads = [0] * len(one["first"])
    for sentence in sorted(set(one["sentence"])):
        members = [at for at, number in enumerate(one["sentence"]) if number == sentence]
        base, size = members[0], len(members)
        scores = torch.cat([out["arc"][base:base + size, :1], out["arc"][base:base + size, base + 1:base + size + 1]], 1)
        for at, head in enumerate(spanning_tree(scores.tolist())):
            heads[base + at] = base + head if head else 0
    kinds = model.relations(out["words"][None, :len(heads)], torch.tensor([heads]))[0].argmax(-1).tolist()
    for at, (head, gold) in enumerate(zip(heads, one["head"])):
        if gold == UNKNOWN:
            continue
        same = RELATIONS[kinds[at]].split(":")[0] == RELATIONS[one["relation"][at]].split(":")[0]
        tally.add("uas", head == gold, 1, 1)
        tally.add("las", head == gold and same, 1, 1)
