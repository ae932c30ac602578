"""Writes what the exported model makes of parity.txt, with this folder's own code around it; a Java test compares.

usage: parity.py --model reader.onnx --vocabulary vocab.txt > parity.tsv

parity.txt holds sentences of our own, words parted by blanks: an empty line ends a paragraph, `---` a document. Columns
of the answer: form, tag, head (0 the root, words from 1), relation, name, likeliest event and status, role; the same
marks."""

import argparse
import base64
import os

import numpy
import onnxruntime
import torch
from torch.nn import functional

from corpora import Document, Paragraph, Word
from evaluate import BIO_NAMES
from labels import ATTRIBUTION, EVENTS, NAMES, RELATIONS, STATUSES, TAGS
from model import Chain
from tree import spanning_tree
from windows import ROOM, encode, pack
from wordpiece import WordPiece


def documents(path):
    found = [Document("", [Paragraph([])])]
    with open(path, encoding="utf-8") as lines:
        for line in map(str.strip, lines):
            if line == "---":
                found.append(Document("", [Paragraph([])]))
            elif line:
                found[-1].paragraphs[-1].sentences.append([Word(form) for form in line.split()])
            else:
                found[-1].paragraphs.append(Paragraph([]))
    for document in found:
        document.paragraphs = [paragraph for paragraph in document.paragraphs if paragraph.sentences]
    return found


class Model:
    def __init__(self, path):
        self.session = onnxruntime.InferenceSession(path)
        self.outputs = [output.name for output in self.session.get_outputs()]
        meta = self.session.get_modelmeta().custom_metadata_map
        read = lambda key, *shape: torch.tensor(
            numpy.frombuffer(base64.b64decode(meta[key]), "<f4").reshape(shape).copy())
        self.roles = Chain(ATTRIBUTION)
        self.roles.moves.data = read("role_moves", len(ATTRIBUTION), len(ATTRIBUTION))
        self.weights = read("relation_weights", len(RELATIONS), -1)
        self.bias, self.root = read("relation_bias", -1), read("relation_root", -1)

    def rows(self, document, cutter):
        """For each word its row of scores; arcs count within the window."""
        found = []
        for window in pack(document, cutter, ROOM):
            one = encode(window, cutter)
            inputs = {key: numpy.array(one[key], numpy.int64) for key in ("pieces", "casing", "first", "last")}
            out = dict(zip(self.outputs, map(torch.tensor, self.session.run(None, inputs))))
            base = len(found)
            for at in range(len(one["first"])):
                found.append((base, {name: values[at] for name, values in out.items()}))
        return found

    def relation(self, child, above):
        hidden = functional.gelu(child + (self.root if above is None else above), approximate="tanh")
        return RELATIONS[int((self.weights @ hidden + self.bias).argmax())]

    def sentence(self, rows, at, size):
        table = [[float(row["arc"][0])] + [float(row["arc"][1 + at + other - base]) for other in range(size)]
                 for base, row in rows[at:at + size]]
        heads = spanning_tree(table)
        names = BIO_NAMES.best(torch.stack([row["name"] for _, row in rows[at:at + size]]))
        for number, ((_, row), head, name) in enumerate(zip(rows[at:at + size], heads, names)):
            relation = self.relation(row["child"], rows[at + head - 1][1]["above"] if head else None)
            event = EVENTS[int(row["event"].argmax())]
            status = "-" if event == "O" else STATUSES[int(row["status"].argmax())]
            yield TAGS[int(row["tag"].argmax())], str(head), relation, NAMES[name], event, status


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", required=True)
    parser.add_argument("--vocabulary", required=True)
    options = parser.parse_args()
    model, cutter = Model(options.model), WordPiece(options.vocabulary)
    here = os.path.dirname(os.path.abspath(__file__))
    for number, document in enumerate(documents(os.path.join(here, "parity.txt"))):
        if number:
            print("---")
        rows, at = model.rows(document, cutter), 0
        for paragraph in document.paragraphs:
            size = sum(map(len, paragraph.sentences))
            roles = model.roles.best(torch.stack([row["role"] for _, row in rows[at:at + size]]))
            labels = iter(roles)
            for sentence in paragraph.sentences:
                for word, cells in zip(sentence, model.sentence(rows, at, len(sentence))):
                    print("\t".join((word.form, *cells, ATTRIBUTION[next(labels)])))
                at += len(sentence)
                print()
            print("===")


if __name__ == "__main__":
    with torch.no_grad():
        main()
