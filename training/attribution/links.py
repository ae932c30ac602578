"""Learns which sources and contents belong to which cues: a logistic model a role over the pairs of LinkTable.java.

usage: links.py TABLE POLNEAR_FOLDER OUT
"""

import collections
import pathlib
import re
import sys

import torch

ROLES = ("content", "source")
LEAST = 30  # a feature seen less often is left out
PENALTY = 1e-5
ANNOTATOR = re.compile(r"_[0-9a-f]{4}\.ann$")


def relations(lines):
    """The attributions of a stand-off file: for each role its pieces, in code points."""
    spans, found = {}, []
    for line in lines:
        cells = line.split("\t")
        if re.match(r"T\d+$", cells[0]) and len(cells) > 1:
            offsets = cells[1].split(" ", 1)[1].split(";")
            spans[cells[0]] = [tuple(map(int, piece.split())) for piece in offsets]
    for line in lines:
        cells = line.split("\t")
        if re.match(r"E\d+$", cells[0]):
            roles = collections.defaultdict(list)
            for element in cells[1].split():
                role, span = element.split(":")
                roles[re.sub(r"\d+$", "", role).lower()] += spans.get(span, [])
            found.append(roles)
    return found


def gold(folder):
    """The first annotator's attributions by name of the text, in UTF-16 offsets."""
    texts = {file.name: file for file in folder.rglob("*.txt")}
    marked = {}
    for file in sorted(folder.rglob("*.ann"), key=lambda file: file.name):
        name = ANNOTATOR.sub("", file.name) + ".txt"
        if name in texts and name not in marked:
            text = texts[name].read_bytes().decode("utf8")
            places = [0]
            for character in text:
                places.append(places[-1] + (2 if ord(character) > 0xFFFF else 1))
            found = relations(file.read_bytes().decode("utf8").split("\n"))
            marked[name] = [
                {role: [(places[start], places[end]) for start, end in pieces] for role, pieces in one.items()}
                for one in found
            ]
    return marked


def overlaps(pieces, offsets):
    start, end = map(int, offsets.split())
    return any(min(end, last) > max(start, first) for first, last in pieces)


def pairs(table, marked):
    """For each role the pairs: their features, and whether gold joins them."""
    found = {role: [] for role in ROLES}
    here = []
    with open(table, encoding="utf8") as lines:
        for line in lines:
            cells = line.rstrip("\n").split("\t")
            if cells[0] == "#text":
                here = marked.get(cells[1])
            elif here is not None:
                role, cue, other, features = cells[0], cells[1], cells[2], cells[3:]
                joined = any(overlaps(one.get("cue", []), cue) and overlaps(one.get(role, []), other) for one in here)
                found[role].append((features, joined))
    return found


def weights(examples):
    counts = collections.Counter(feature for features, _ in examples for feature in features)
    known = {feature: at for at, feature in enumerate(sorted(f for f, count in counts.items() if count >= LEAST))}
    rows = [[known[feature] for feature in features if feature in known] for features, _ in examples]
    flat = torch.tensor([at for row in rows for at in row])
    starts = torch.tensor([0] + [len(row) for row in rows[:-1]]).cumsum(0)
    joined = torch.tensor([float(label) for _, label in examples])
    weight = torch.zeros(len(known), requires_grad=True)
    optimiser = torch.optim.LBFGS([weight], max_iter=50, history_size=8, line_search_fn="strong_wolfe")

    def loss():
        optimiser.zero_grad()
        odds = torch.nn.functional.embedding_bag(flat, weight.unsqueeze(1), starts, mode="sum").squeeze(1)
        value = torch.nn.functional.binary_cross_entropy_with_logits(odds, joined) + PENALTY * (weight**2).sum()
        value.backward()
        return value

    optimiser.step(loss)
    learned = weight.detach()
    return {feature: float(learned[at]) for feature, at in known.items()}


def main(table, folder, out):
    torch.set_num_threads(1)
    torch.manual_seed(0)
    found = pairs(table, gold(pathlib.Path(folder)))
    with open(out, "w", encoding="utf8") as file:
        file.write(
            "# What joins the spans of an attribution: kind of link, feature, weight (log odds). "
            "Made by training/attribution; do not edit.\n"
        )
        for role in ROLES:
            for feature, weight in sorted(weights(found[role]).items()):
                if abs(weight) >= 0.0005:
                    file.write(f"{role}\t{feature}\t{weight:.3f}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
