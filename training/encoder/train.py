"""Trains the encoder and all heads jointly; an interrupted run goes on from its last checkpoint.

usage: train.py --data ../shared/data --base model.onnx --layers 0,1,2 --vocabulary vocab.txt --run FOLDER ..."""

import argparse
import json
import lzma
import math
import os
import random
import time

import torch

import base
from augment import Augmenter
from corpora import Document, Paragraph, Word, attributed, named_articles, treebank
from evaluate import score
from labels import NAME
from model import Reader
from names import HandLabels, mentioned
from windows import ROOM, batches, collate, encode, pack
from wordpiece import WordPiece

WEIGHTS = {"arc": 1.0, "relation": 1.0, "tag": 0.5, "start": 0.5, "name": 1.0, "role": 1.0}


def arguments():
    parser = argparse.ArgumentParser()
    for name in ("data", "base", "vocabulary", "run", "hand"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--layers", default="0,1,2,3,4,5")
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--share", default="ud=1,polnear=0.5,names=0.5", help="share of each corpus in one epoch")
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--head-rate", type=float, default=1.5e-3)
    parser.add_argument("--start", help="a finished run's folder: go on from its averaged weights, more gently")
    parser.add_argument("--weights", default="", help="other weights of the tasks' losses, such as name=2")
    parser.add_argument("--acronyms", type=float, default=0.12, help="how often an organisation becomes an acronym")
    parser.add_argument("--budget", type=int, default=2048)
    parser.add_argument("--sample", type=int, default=0, help="documents of each corpus, for a smoke test")
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def training(options):
    data, hand = options.data, options.hand
    listed = sorted(os.path.join(hand, name) for name in os.listdir(hand) if name.startswith("ewt"))
    corpora = {
        "ud": treebank(f"{data}/ud/ewt-train.conllu", HandLabels(*listed))
              + treebank(f"{data}/ud/gum-train.conllu", mentioned),
        "polnear": attributed(f"{data}/polnear/polnear-train.tar.xz", f"{data}/polnear/units-train.jsonl.xz"),
        "names": [] if not os.path.exists(f"{hand}/syria.tsv") else named_articles(f"{data}/accounts/syria-accounts-a.jsonl", f"{hand}/syria.tsv"),
    }
    return {name: documents[:options.sample or None] for name, documents in corpora.items()}


def development(options):
    data = options.data
    sets = {
        "ewt": treebank(f"{data}/ud/ewt-dev.conllu"),
        "gum": treebank(f"{data}/ud/gum-dev.conllu", mentioned),
        "polnear": attributed(f"{data}/polnear/polnear-dev.tar.xz", f"{data}/polnear/units-dev.jsonl"),
        "uner": named_sentences(f"{data}/ud/uner-ewt-dev.iob2"),
    }
    return {name: documents[:(options.sample or 99999) * 2] for name, documents in sets.items()}


def named_sentences(path):
    """UNER: documents with names only."""
    documents = []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("# newdoc") or not documents:
                documents.append(Document(line.strip()))
            if line.startswith("# sent_id"):
                documents[-1].paragraphs.append(Paragraph([[]], bounded=False))
            elif line[:1].isdigit():
                row = line.split("\t")
                documents[-1].paragraphs[-1].sentences[0].append(Word(row[1], name=NAME.get(row[2], 0)))
    return documents


def town_names(path):
    """Names of one plain word from GeoNames, so that the model meets names that it has never seen."""
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        names = {line.split("\t")[2] for line in lines}
    return sorted(name for name in names if name.isalpha() and 3 < len(name) < 13)[::7]


def windows(documents, cutter, rng, augmenter=None, share=1.0):
    chosen = [document for document in documents if share >= 1 or rng.random() < share]
    found = []
    for document in chosen:
        if augmenter:
            document = augmenter.document(document)
        room = ROOM if not augmenter or rng.random() < 0.8 else rng.choice((24, 40, 64))
        found += [encode(window, cutter) for window in pack(document, cutter, room, rng if augmenter else None)]
    return found


def rate_at(step, steps, peak):
    warm = max(1, int(0.06 * steps))
    return peak * (step / warm if step < warm else max(0.02, (steps - step) / max(1, steps - warm)))


class Run:
    def __init__(self, options):
        self.options = options
        os.makedirs(options.run, exist_ok=True)
        torch.manual_seed(options.seed)
        layers = [int(number) for number in options.layers.split(",")]
        self.model = Reader(len(layers))
        if options.start:
            saved = torch.load(os.path.join(options.start, "checkpoint.pt"), weights_only=False)
            self.model.load_state_dict(saved["average"])
        else:
            base.load(self.model.encoder, options.base, layers)
        changed = dict(pair.split("=") for pair in options.weights.split(",") if pair)
        self.weights = WEIGHTS | {name: float(value) for name, value in changed.items()}
        self.optimiser = torch.optim.AdamW(self.groups(), betas=(0.9, 0.99), fused=True)
        self.average = {name: value.clone() for name, value in self.model.state_dict().items()}
        self.epoch, self.step, self.skipped = 0, 0, 0
        self.path = os.path.join(options.run, "checkpoint.pt")
        if os.path.exists(self.path):
            self.resume()

    def groups(self):
        encoder = list(self.model.encoder.named_parameters())
        heads = [(n, p) for n, p in self.model.named_parameters() if not n.startswith("encoder.")]
        made = []
        for items, scale in ((encoder, self.options.rate), (heads, self.options.head_rate)):
            for decay in (0.01, 0.0):
                chosen = [p for n, p in items if (p.dim() > 1 and "embedding" not in n) == (decay > 0)]
                made.append({"params": chosen, "weight_decay": decay, "lr": 0.0, "peak": scale})
        return made

    def resume(self):
        saved = torch.load(self.path, weights_only=False)
        self.model.load_state_dict(saved["model"])
        self.optimiser.load_state_dict(saved["optimiser"])
        self.average, self.epoch, self.step = saved["average"], saved["epoch"], saved["step"]
        torch.set_rng_state(saved["random"])

    def save(self):
        torch.save({"model": self.model.state_dict(), "optimiser": self.optimiser.state_dict(),
                    "average": self.average, "epoch": self.epoch, "step": self.step,
                    "random": torch.get_rng_state()}, self.path + ".new")
        os.replace(self.path + ".new", self.path)

    def learn(self, group, steps):
        batch = collate(group)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            losses = self.model.losses(batch)
        words = sum(len(one["first"]) for one in group)
        loss = sum(self.weights[name] * value for name, value in losses.items()) / words
        loss.backward()
        norm = torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        if not math.isfinite(norm) or norm > 50:
            self.skipped += 1
        else:
            for parameters in self.optimiser.param_groups:
                parameters["lr"] = rate_at(self.step, steps, parameters["peak"])
            self.optimiser.step()
        self.optimiser.zero_grad(set_to_none=True)
        self.step += 1
        if self.step % 5 == 0:
            self.blend()
        return {name: value.item() / words for name, value in losses.items()}

    def blend(self):
        """Moving average of the weights; what is shipped."""
        keep = min(0.99, (5 + self.step) / (50 + self.step))
        with torch.no_grad():
            for name, value in self.model.state_dict().items():
                if value.is_floating_point():
                    self.average[name].lerp_(value, 1 - keep)

    def averaged(self):
        other = Reader(len(self.model.encoder.layers))
        other.load_state_dict(self.average)
        return other


def main():
    options = arguments()
    cutter = WordPiece(options.vocabulary)
    corpora, shares = training(options), dict(pair.split("=") for pair in options.share.split(","))
    checks = {name: windows(documents, cutter, random.Random(0)) for name, documents in development(options).items()}
    towns = town_names(f"{options.data}/places/cities500.tsv.xz")
    run = Run(options)
    log = open(os.path.join(options.run, "log.txt"), "a", encoding="utf-8")
    say = lambda line: (print(line, flush=True), log.write(line + "\n"), log.flush())
    planned = None
    while run.epoch < options.epochs:
        rng = random.Random(options.seed * 1000 + run.epoch)
        found = [window for name, documents in corpora.items()
                 for window in windows(documents, cutter, rng, Augmenter(towns, rng, options.acronyms), float(shares[name]))]
        groups = batches(found, options.budget, rng)
        planned = planned or (run.step + len(groups) * (options.epochs - run.epoch))
        started, pieces, sums = time.time(), 0, {}
        for number, group in enumerate(groups):
            for name, value in run.learn(group, planned).items():
                sums[name] = sums.get(name, 0) + value
            pieces += sum(len(one["pieces"]) for one in group)
            if number % 50 == 49:
                say(f"epoch {run.epoch} {number + 1}/{len(groups)} {pieces / (time.time() - started):.0f} pieces/s "
                    + " ".join(f"{name} {value / 50:.3f}" for name, value in sums.items()) + f" skipped {run.skipped}")
                sums = {}
        run.epoch += 1
        run.save()
        judged = run.averaged()
        for name, encoded in checks.items() if run.epoch % 2 == 0 or run.epoch == options.epochs else ():
            say(f"after epoch {run.epoch}: {name} " + json.dumps(score(judged, encoded, random.Random(0))))


if __name__ == "__main__":
    main()
