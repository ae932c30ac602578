"""Trains the head that tells which words tell events, on the frozen encoder of a finished run.

usage: events.py --run FOLDER --events ../events/sentences --vocabulary vocab.txt --out events.pt

The frozen encoder reads every text once for each of its untidy copies; the epochs see only what it made of them."""

import argparse
import os
import random

import torch
from torch.nn import functional

from augment import Augmenter
from corpora import Document, Paragraph, told
from labels import EVENTS, UNKNOWN
from model import DEPTHS, EventHead, Reader, of_words
from windows import ROOM, batches, collate, encode, pack
from wordpiece import WordPiece

HELD = 10  # every tenth text is for development


def arguments():
    parser = argparse.ArgumentParser()
    for name in ("run", "events", "vocabulary", "out"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--copies", type=int, default=2, help="untidy copies of each text, the first as it stands")
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--rate", type=float, default=1.5e-3)
    parser.add_argument("--batch", type=int, default=256, help="words a step")
    parser.add_argument("--sample", type=int, default=0, help="texts of each part, for a smoke test")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def reader(run):
    saved = torch.load(os.path.join(run, "checkpoint.pt"), weights_only=False)["average"]
    model = Reader(1 + max(int(name.split(".")[2]) for name in saved if name.startswith("encoder.layers.")))
    model.load_state_dict(saved)
    return model.eval()


def texts(folder):
    files = sorted(name for name in os.listdir(folder) if name.endswith(".tsv"))
    found = [text for name in files for text in told(os.path.join(folder, name))]
    return [t for n, t in enumerate(found) if n % HELD], found[::HELD]


def joined(documents, rng):
    """Single sentences are put together to texts of up to eight, so that a sentence is learned at any place of a
    window."""
    made, loose = [], []
    for document in documents:
        single = sum(len(paragraph.sentences) for paragraph in document.paragraphs) == 1
        (loose if single else made).append(document)
    rng.shuffle(loose)
    while loose:
        some = [loose.pop() for _ in range(min(len(loose), rng.randint(1, 8)))]
        if rng.random() < 0.5:
            paragraphs = [Paragraph([s for one in some for p in one.paragraphs for s in p.sentences])]
        else:
            paragraphs = [paragraph for one in some for paragraph in one.paragraphs]
        made.append(Document("", paragraphs))
    return made


def windows(documents, cutter, rng, copies):
    """As they stand, then with other cases, quotation marks and bullets."""
    made = []
    for copy in range(copies):
        augmenter = Augmenter([], rng, 0.0)
        for document in joined(documents, rng):
            changed = augmenter.document(document) if copy else document
            made += [encode(window, cutter) for window in pack(changed, cutter, ROOM, rng if copy else None)]
    return made


def seen(model, encoded, rng):
    """What the frozen encoder makes of every labelled word, with its labels: three rows of tensors."""
    words, events, statuses = [], [], []
    with torch.no_grad():
        for group in batches(encoded, 4096, rng):
            batch = collate(group)
            reached = model.encoder.depths(batch["pieces"], batch["casing"], batch["mask"])
            rows = torch.cat([of_words(reached[depth], batch) for depth in DEPTHS], -1)
            known = batch["event"] != UNKNOWN
            words.append(rows[known].half())
            events.append(batch["event"][known])
            statuses.append(batch["status"][known])
    return torch.cat(words), torch.cat(events), torch.cat(statuses)


def loss_of(head, words, events, statuses):
    scores, told_scores = head(words.float())
    loss = functional.cross_entropy(scores, events, reduction="sum")
    loss = loss + functional.cross_entropy(told_scores, statuses, ignore_index=UNKNOWN, reduction="sum")
    return loss / max(1, int((events > 0).sum()))


def learn(head, rows, options):
    optimiser = torch.optim.AdamW(head.parameters(), weight_decay=0.05)
    steps, step = options.epochs * (1 + len(rows[0]) // options.batch), 0
    for epoch in range(options.epochs):
        for chosen in torch.randperm(len(rows[0])).split(options.batch):
            for parameters in optimiser.param_groups:
                parameters["lr"] = options.rate * max(0.02, 1 - step / steps)
            loss_of(head, *(part[chosen] for part in rows)).backward()
            optimiser.step()
            optimiser.zero_grad(set_to_none=True)
            step += 1
        yield epoch


def judged(head, rows):
    """F1 of types, of any event, and the share of right statuses, in per cent."""
    words, events, statuses = rows
    head.eval()
    with torch.no_grad():
        guess, status = (scores.argmax(-1) for scores in head(words.float()))
    head.train()
    both, gold = max(1, int((events > 0).sum() + (guess > 0).sum())), events > 0
    share = lambda right, of: round(100 * float(right.sum()) / of, 1)
    return {"type": 2 * share(gold & (guess == events), both), "any": 2 * share(gold & (guess > 0), both),
            "status": share(gold & (status == statuses), max(1, int(gold.sum())))}


def main():
    options = arguments()
    torch.manual_seed(options.seed)
    rng = random.Random(options.seed)
    model, cutter = reader(options.run), WordPiece(options.vocabulary)
    learned, held = (part[:options.sample or None] for part in texts(options.events))
    rows = seen(model, windows(learned, cutter, rng, options.copies), rng)
    checks = seen(model, windows(held, cutter, rng, 1), rng)
    head = EventHead()
    head.mean, head.scale = rows[0].float().mean(0), 1 / (rows[0].float().std(0) + 1e-5)
    for epoch in learn(head, rows, options):
        print(epoch, judged(head, checks), flush=True)
    torch.save(head.state_dict(), options.out)


if __name__ == "__main__":
    main()
