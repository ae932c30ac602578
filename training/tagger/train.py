"""Trains the tagger and writes its weights; see README.md."""

import argparse
import os
import pickle
import time

import corpus
from perceptron import Perceptron, train
from weights import Table, packed, quantised

SEED = 20250611


def accuracy(model, sentences):
    """(share of right parts of speech, share of right labels)."""
    words = right = exact = 0
    for pairs in sentences:
        for guess, (_, label) in zip(model.tag([form for form, _ in pairs]), pairs):
            words += 1
            right += guess.split(".")[0] == label.split(".")[0]
            exact += guess == label
    return round(100 * right / words, 2), round(100 * exact / words, 2)


def training(paths):
    """Every sentence as Parallax cuts it; those with hyphens also as the corpus does."""
    sentences = []
    for path in paths:
        for sentence in corpus.read(path):
            ours, theirs = corpus.joined(sentence), corpus.plain(sentence)
            sentences.append(ours)
            if len(ours) != len(theirs):
                sentences.append(theirs)
    return sentences


def shipped(model, means, per_unit, smallest):
    small = Perceptron(model.labels)
    table = quantised(means, per_unit, smallest)
    small.weights = Table(table)
    return small, table


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--train", nargs="+", required=True, help="CoNLL-U files")
    parser.add_argument("--dev", nargs="+", required=True, help="CoNLL-U files")
    parser.add_argument("--out", required=True, help="weights file to write")
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--smallest", type=float, default=0.09, help="weights nearer to zero are dropped")
    parser.add_argument("--per-unit", type=float, default=5.0, help="steps of a byte per unit of weight")
    parser.add_argument("--keep", help="keep the averaged weights in this file, or use them if it exists")
    options = parser.parse_args()

    started = time.time()
    if options.keep and os.path.exists(options.keep):
        with open(options.keep, "rb") as kept:
            labels, means = pickle.load(kept)
        model = Perceptron(labels)
    else:
        model = train(training(options.train), options.epochs, SEED,
                      lambda epoch, wrong: print(f"epoch {epoch}: {wrong:.4f} wrong, {time.time() - started:.0f} s", flush=True))
        means = model.averaged()
        if options.keep:
            with open(options.keep, "wb") as kept:
                pickle.dump((model.labels, means), kept)
    small, table = shipped(model, means, options.per_unit, options.smallest)
    data = packed(model.labels, table)
    with open(options.out, "wb") as out:
        out.write(data)
    model.weights = means
    for path in options.dev:
        sentences = list(corpus.read(path))
        for name, cut in (("corpus tokens", corpus.plain), ("our tokens", corpus.joined)):
            pairs = [cut(sentence) for sentence in sentences]
            print(os.path.basename(path), name, "all weights", accuracy(model, pairs),
                  "shipped", accuracy(small, pairs), flush=True)
    print(len(table), "features,", len(data), "bytes")


if __name__ == "__main__":
    main()
