"""Writes what the shipped weights make of parity.txt: `python3 parity.py WEIGHTS > EXPECTED`."""

import gzip
import os
import sys

from perceptron import Perceptron
from weights import Table


def unpacked(path):
    """(labels, {hash: {label: weight}}) of a weights file."""
    with gzip.open(path) as packed:
        data = packed.read()
    labels, at = [], 1
    for _ in range(data[0]):
        labels.append(data[at + 1:at + 1 + data[at]].decode("ascii"))
        at += 1 + data[at]
    count, at = int.from_bytes(data[at:at + 4], "big"), at + 4
    table, key = {}, 0
    for _ in range(count):
        shift = 0
        while data[at] > 0x7F:
            key += (data[at] & 0x7F) << shift
            at, shift = at + 1, shift + 7
        key += data[at] << shift
        row = data[at + 2:at + 2 + 2 * data[at + 1]]
        at += 2 + len(row)
        table[key] = {row[i]: row[i + 1] - 256 * (row[i + 1] > 127) for i in range(0, len(row), 2)}
    return labels, table


def main():
    labels, table = unpacked(sys.argv[1])
    model = Perceptron(labels)
    model.weights = Table(table)
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "parity.txt"), encoding="utf-8") as lines:
        for line in lines:
            forms = line.split()
            print(" ".join(form + "\t" + label + "\n" for form, label in zip(forms, model.tag(forms))).replace("\n ", "\n"))


if __name__ == "__main__":
    main()
