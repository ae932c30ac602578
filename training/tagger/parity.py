"""Writes what the shipped weights make of parity.txt: `python3 parity.py WEIGHTS > EXPECTED`."""

import os
import sys

from perceptron import Perceptron
from weights import Table, unpacked


def main():
    with open(sys.argv[1], "rb") as packed:
        labels, table = unpacked(packed.read())
    model = Perceptron(labels)
    model.weights = Table(table)
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "parity.txt"), encoding="utf-8") as lines:
        for line in lines:
            forms = line.split()
            print(" ".join(form + "\t" + label + "\n" for form, label in zip(forms, model.tag(forms))).replace("\n ", "\n"))


if __name__ == "__main__":
    main()
