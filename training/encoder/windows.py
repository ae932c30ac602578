"""Packs sentences into windows of at most 128 pieces and windows into batches.

A window holds neighbouring sentences of one document, `[CLS] paragraph [SEP] paragraph [SEP]`; a paragraph is never cut
while it fits into 256 pieces. `Windows.java` does the same."""

from dataclasses import dataclass, field, replace

import torch

from labels import UNKNOWN
from wordpiece import casing

ROOM, LONGEST = 128, 256


@dataclass
class Window:
    """Sentences as they stand in the paragraphs: (words, begins a paragraph, boundaries known, begins a sentence)."""

    sentences: list = field(default_factory=list)
    size: int = 2


def pack(document, cutter, room, rng=None):
    """Windows of one document in order. With `rng`, the first is of random size, so that borders move."""
    windows, window = [], Window()
    limit = rng.randint(room // 4, room) if rng else room
    for paragraph in document.paragraphs:
        whole = sum(size_of(sentence, cutter) for sentence in paragraph.sentences) + 3 <= LONGEST
        if whole and window.sentences and window.size + 1 + sum(
                size_of(sentence, cutter) for sentence in paragraph.sentences) > limit:
            windows.append(window)
            window, limit = Window(), room
        for number, sentence in enumerate(paragraph.sentences):
            first = True
            for part in parts(sentence, cutter):
                size, mark = size_of(part, cutter), number == 0 and first
                if window.sentences and window.size + size + mark > (LONGEST if whole else limit):
                    windows.append(window)
                    window, limit = Window(), room
                window.size += size + (mark if window.sentences else 0)
                window.sentences.append((part, mark, paragraph.bounded, first))
                first = False
    return windows + [window] if window.sentences else windows


def size_of(words, cutter):
    return sum(len(cutter.pieces(word.form)) for word in words)


def parts(sentence, cutter):
    """The sentence, or its parts where it does not fit."""
    size, start = 0, 0
    for at, word in enumerate(sentence):
        pieces = len(cutter.pieces(word.form))
        if size + pieces > LONGEST and at > start:
            yield [loose(w) for w in sentence[start:at]]
            start, size = at, 0
        size += pieces
    yield sentence[start:] if start == 0 else [loose(w) for w in sentence[start:]]


def loose(word):
    return replace(word, head=UNKNOWN, relation=UNKNOWN)


def encode(window, cutter):
    """Plain lists of numbers for one window."""
    out = {key: [] for key in ("first", "last", "tag", "head", "relation", "name", "role", "event", "status", "start", "block", "sentence")}
    pieces, cases = [cutter.cls], [0]
    for number, (words, paragraph, bounded, begins) in enumerate(window.sentences):
        if paragraph and number:
            pieces.append(cutter.sep), cases.append(0)
        base = len(out["first"])
        for at, word in enumerate(words):
            cut = cutter.pieces(word.form)
            out["first"].append(len(pieces))
            out["last"].append(len(pieces) + len(cut) - 1)
            pieces += cut
            cases += [casing(word.form)] * len(cut)
            out["tag"].append(word.tag)
            out["head"].append(word.head if word.head == UNKNOWN else base + word.head + 1 if word.head >= 0 else 0)
            out["relation"].append(word.relation)
            out["name"].append(word.name)
            out["role"].append(word.role)
            out["event"].append(word.event)
            out["status"].append(word.status)
            out["start"].append(UNKNOWN if not bounded else int(at == 0 and begins))
            out["block"].append(at == 0 and (paragraph or number == 0))
            out["sentence"].append(number)
    out["pieces"], out["casing"] = pieces + [cutter.sep], cases + [0]
    return out


FILL = {"tag": UNKNOWN, "head": UNKNOWN, "relation": UNKNOWN, "name": UNKNOWN, "role": UNKNOWN, "event": UNKNOWN, "status": UNKNOWN, "start": UNKNOWN,
        "first": 0, "last": 0, "block": False, "sentence": -1, "pieces": 0, "casing": 0}


def collate(encoded):
    """Tensors of one batch: pieces [B, T], words [B, W], `reach` [B, W, 1 + W] the heads a word may have."""
    batch = {}
    for key, fill in FILL.items():
        width = max(len(one[key]) for one in encoded)
        batch[key] = torch.tensor([one[key] + [fill] * (width - len(one[key])) for one in encoded])
    length = torch.tensor([len(one["pieces"]) for one in encoded])
    seen = torch.arange(batch["pieces"].shape[1])[None] < length[:, None]
    batch["mask"] = seen[:, None, :]
    sentence = batch["sentence"]
    same = (sentence[:, :, None] == sentence[:, None, :]) & ~torch.eye(sentence.shape[1], dtype=torch.bool)
    batch["reach"] = torch.cat([torch.ones_like(same[:, :, :1]), same], 2)
    return batch


def batches(encoded, budget, rng):
    """Groups of windows of like length, at most `budget` padded pieces each, in random order."""
    order = sorted(encoded, key=lambda one: (len(one["pieces"]) + rng.random() * 8))
    groups, group, widest = [], [], 0
    for one in order:
        widest_now = max(widest, len(one["pieces"]))
        if group and widest_now * (len(group) + 1) > budget:
            groups.append(group)
            group, widest_now = [], len(one["pieces"])
        group.append(one)
        widest = widest_now
    groups.append(group)
    rng.shuffle(groups)
    return groups
