"""Learns which pairs of a story's records answer one question, and writes the trees.

usage: fit.py --out pair-trees.tsv [--without DIR] TABLE …
A TABLE has a head: `world left right same`, then features (one whose name begins with + can only speak for the pair the
more of it there is, one with - only against it). `same` is 1 or 0, or 2
where it is likely 0 and nobody said so: such a pair counts a quarter. --without writes for each world the trees that have not seen it,
as DIR/WORLD.tsv, and prints how they sort its pairs. Needs lightgbm 4."""

import argparse
import os
import pathlib
import sys

import lightgbm
import numpy

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "match"))
from trees import line  # noqa: E402

GUESSED = float(os.environ.get("GUESSED", 0.25))
ROUNDS, SEEDS = int(os.environ.get("ROUNDS", 100)), range(int(os.environ.get("SEEDS", 4)))
HOW = dict(objective="binary", learning_rate=0.07, num_leaves=8, min_data_in_leaf=12, feature_fraction=0.5,
           bagging_fraction=0.7, bagging_freq=1, lambda_l2=5, deterministic=True, force_row_wise=True,
           num_threads=1, verbose=-1, max_bin=63)


def read(names):
    head, worlds, same, rows = None, [], [], []
    for name in names:
        with open(name, encoding="utf8") as table:
            head = next(table).rstrip("\n").split("\t")[4:]
            for row in table:
                cells = row.rstrip("\n").split("\t")
                worlds.append(cells[0])
                same.append(int(cells[3]))
                rows.append([float(cell) for cell in cells[4:]])
    return head, numpy.array(worlds), numpy.array(same), numpy.array(rows, dtype=numpy.float32)


def learn(head, x, same, weight):
    """Several models; what counts is their mean: with few worlds, one alone hangs on what it happened to see."""
    signs = [1 if name[0] == "+" else -1 if name[0] == "-" else 0 for name in head]
    how = HOW | dict(monotone_constraints=signs)
    return [lightgbm.train(how | dict(seed=seed), lightgbm.Dataset(x, same == 1, weight=weight), ROUNDS) for seed in SEEDS]


def weigh(worlds, same):
    """Each world counts the same, and in it what does not belong together three times what does."""
    weight = numpy.where(same == 2, GUESSED, 1.0)
    for world in sorted(set(worlds)):
        for part, at in ((1.0, (worlds == world) & (same == 1)), (3.0, (worlds == world) & (same != 1))):
            weight[at] *= part / max(1e-9, weight[at].sum())
    return weight * len(same) / weight.sum()


def precision(score, same):
    """Average precision."""
    order = numpy.argsort(-score, kind="stable")
    hits = numpy.cumsum(same[order])
    return float((hits / numpy.arange(1, len(order) + 1))[same[order] == 1].mean()) if same.sum() else 0.0


def write(models, out):
    with open(out, "w", encoding="utf8") as file:
        file.write("# a tree a line: feature, bound, next node if at most, next node if above, of each node; a bar; the leaves\n")
        for tree in (tree for model in models for tree in model.dump_model()["tree_info"]):
            if "left_child" in tree["tree_structure"]:
                file.write(line(tree, len(models)) + "\n")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--out")
    parser.add_argument("--without")
    parser.add_argument("tables", nargs="+")
    arguments = parser.parse_args()
    head, worlds, same, x = read(arguments.tables)
    weight = weigh(worlds, same)
    for world in sorted(set(worlds)) if arguments.without else ():
        rest = worlds != world
        models = learn(head, x[rest], same[rest], weight[rest])
        score = sum(model.predict(x[~rest], raw_score=True) for model in models) / len(models)
        sure = same[~rest] != 2
        right = same[~rest][sure]
        print(f"{world}: {right.sum()} of {sure.sum()}, average precision {precision(score[sure], right):.3f}")
        write(models, pathlib.Path(arguments.without) / f"{world}.tsv")
    if arguments.out:
        models = learn(head, x, same, weight)
        write(models, arguments.out)
        gains = sorted(zip(sum(model.feature_importance("gain") for model in models), head), reverse=True)
        print(" ".join(f"{name} {gain:.0f}" for gain, name in gains))


if __name__ == "__main__":
    main()
