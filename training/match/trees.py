"""Learns the decision trees that score pairs, and writes them.

usage: trees.py --out pair-trees.tsv PART:NAME …     each NAME.mentions.tsv and NAME.pairs (MatchTable), written with a
reader that has not seen that part, of which alone the pairs are taken; see README.md. Needs lightgbm 4."""

import argparse

import lightgbm
import numpy

from fit import part

FEATURES, ROUNDS = 63, 300
HOW = dict(objective="binary", learning_rate=0.05, bagging_fraction=0.7, bagging_freq=1, seed=0, deterministic=True,
           force_row_wise=True, num_threads=1, verbose=-1)
KINDS = (dict(num_leaves=15, min_data_in_leaf=100, feature_fraction=0.5, lambda_l2=5),
         dict(num_leaves=31, min_data_in_leaf=300, feature_fraction=0.3, lambda_l2=20))


def read(name, only):
    """Features of the pairs of a part, and whether they tell one event."""
    rows = [line.rstrip("\n").split("\t") for line in open(name + ".mentions.tsv", encoding="utf8")]
    chain = {int(row[1]): row[3] for row in rows if part(row) == only}
    table = numpy.fromfile(name + ".pairs", dtype=numpy.dtype([("pair", ">i4", 2), ("x", ">f4", FEATURES)]))
    table = table[[one in chain and other in chain for one, other in table["pair"]]]
    same = numpy.array([chain[one] == chain[other] for one, other in table["pair"]], bool)
    return table["x"].astype(numpy.float32), same


def learn(x, same):
    """The trees of both kinds; what counts is the mean of the two."""
    models = [lightgbm.train(HOW | kind, lightgbm.Dataset(x, same.astype(float)), ROUNDS) for kind in KINDS]
    return [tree for model in models for tree in model.dump_model()["tree_info"]]


def line(tree, parts):
    """`feature bound yes no` of each node, a bar, the leaves over `parts`; a leaf's number is negative, -1 the first."""
    nodes, leaves = [], []

    def add(node):
        if "leaf_value" in node:
            leaves.append(f"{node['leaf_value'] / parts:.5g}")
            return -len(leaves)
        place = len(nodes)
        nodes.append(None)
        sides = [add(node[side]) for side in ("left_child", "right_child")]
        nodes[place] = f"{node['split_feature']} {node['threshold']:.6g} {sides[0]} {sides[1]}"
        return place

    add(tree["tree_structure"])
    return "\t".join([*nodes, "|", *leaves])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", required=True)
    parser.add_argument("names", nargs="+")
    arguments = parser.parse_args()
    sets = [read(name.split(":", 1)[1], int(name.split(":", 1)[0])) for name in arguments.names]
    trees = learn(*(numpy.concatenate(side) for side in zip(*sets)))
    with open(arguments.out, "w", encoding="utf8") as out:
        out.write("# a tree a line: feature, bound, next node if at most, next node if above, of each node; a bar; the leaves\n")
        for tree in trees:
            out.write(line(tree, len(KINDS)) + "\n")


if __name__ == "__main__":
    main()
