"""Labels of names for the treebanks: those written by hand for EWT, those derived from GUM's own mentions."""

import re

from corpora import LETTERS
from labels import NAME, UNKNOWN

KINDS = {"person": "PER", "organization": "ORG", "place": "LOC"}


def outlined(rows):
    """The (start, end) of what looks like a name: runs of proper nouns, and capitalised adjectives and nouns."""
    count, found, at = len(rows), [], 0
    proper = lambda i: i < count and rows[i][3] == "PROPN"
    while at < count:
        form, upos = rows[at][1], rows[at][3]
        if proper(at):
            end = run_end(rows, at, proper)
            found.append((at, end))
            at = end
            continue
        if upos in ("ADJ", "NOUN") and form[:1].isupper() and (
                not form.isupper() if at else form.endswith(ENDINGS)):
            found.append((at, at + 1))
        at += 1
    return found


ENDINGS = ("ian", "an", "ish", "ese", "i", "ians", "ans", "is", "ists", "ims")
INNER = ("-", "of", "&", "'s", "’s")


def run_end(rows, at, proper):
    end = at + 1
    while end < len(rows) and (
            proper(end)
            or proper(end + 1) and (rows[end][1] in INNER or rows[end][1] == "the" and rows[end - 1][1] == "of")
            or proper(end + 2) and rows[end][1] == "of" and rows[end + 1][1] == "the"):
        end += 1
    return end


class HandLabels:
    """Lines `sentence id, letters of the outlined spans, further names "+words=T"`; sentences that are not listed
    have no name."""

    def __init__(self, *paths):
        self.lines = {}
        for path in paths:
            with open(path, encoding="utf-8") as lines:
                for line in lines:
                    number, letters, *more = line.rstrip("\n").split("\t")
                    self.lines[number] = letters, more

    def __call__(self, comments, rows):
        spans = outlined(rows)
        labels = ["O"] * len(rows)
        if not spans:
            return [NAME[label] for label in labels]
        if comments["sent_id"] not in self.lines:
            return [UNKNOWN] * len(rows)
        letters, more = self.lines[comments["sent_id"]]
        for (start, end), letter in zip(spans, letters):
            if letter in LETTERS:
                put(labels, start, end, LETTERS[letter])
        for entry in more:
            name, _, letter = entry.lstrip("+").rpartition("=")
            for start, end in found(rows, name):
                if letter in LETTERS and all(label == "O" for label in labels[start:end]):
                    put(labels, start, end, LETTERS[letter])
        return [NAME[label] for label in labels]


def put(labels, start, end, kind):
    labels[start:end] = ["B-" + kind] + ["I-" + kind] * (end - start - 1)


def found(rows, name):
    """Where the words stand in the sentence, blanks ignored."""
    wanted = re.sub(r"\s+", "", name)
    for start in range(len(rows)):
        text = ""
        for end in range(start, len(rows)):
            text += rows[end][1].replace(" ", "")
            if text == wanted:
                yield start, end + 1
            if len(text) >= len(wanted):
                break


def mentioned(comments, rows):
    """GUM: proper nouns that head a mention of a person, organisation or place; other names keep no label."""
    labels = [UNKNOWN if row[3] == "PROPN" else "O" for row in rows]
    kinds = heads(rows)
    for start, end in outlined(rows):
        kind = next((kinds[at] for at in range(end - 1, start - 1, -1) if at in kinds), None)
        if rows[start][3] != "PROPN":
            if rows[start][3] == "ADJ" and start and rows[start][4].startswith("JJ"):
                labels[start] = UNKNOWN
        elif kind in KINDS:
            put(labels, start, end, KINDS[kind])
        elif kind in ("time",):
            labels[start:end] = ["O"] * (end - start)
        elif kind:
            put(labels, start, end, "OTH")
    return [NAME.get(label, UNKNOWN) for label in labels]


def heads(rows):
    """The number of each mention's head word to its type; the widest mention wins."""
    open_, kinds = [], {}
    for at, row in enumerate(rows):
        misc = dict(pair.split("=", 1) for pair in row[9].split("|") if "=" in pair)
        for mark in re.findall(r"\(?[^()]+\)?|\)", misc.get("Entity", "")):
            if mark.startswith("("):
                fields = mark.strip("()").split("-")
                open_.append((fields[0], fields[1] if len(fields) > 1 else "", at))
            if mark.endswith(")"):
                number = mark.strip("()").split("-")[0]
                match = next((m for m in reversed(open_) if m[0] == number), None)
                if match:
                    open_.remove(match)
                    head = head_of(rows, match[2], at + 1)
                    kinds[head] = match[1]
    return kinds


def head_of(rows, start, end):
    inside = lambda at: start + 1 <= int(rows[at][6]) <= end
    return next((at for at in range(start, end) if not inside(at)), start)
