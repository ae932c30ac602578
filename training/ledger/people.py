"""Writes the nouns that name people, and groups of words of one meaning, from WordNet's database files.

usage: people.py DICT people.txt kin.tsv"""

import collections
import pathlib
import re
import sys

WORD = re.compile(r"^[a-z][a-z-]+$")


def synsets(path, pos):
    """offset -> (lemmas, hypernyms)"""
    found = {}
    for row in path.read_text(encoding="utf8").splitlines():
        if row.startswith(" ") or "|" not in row:
            continue
        cells = row.split("|")[0].split()
        if not cells[0].isdigit():
            continue
        count = int(cells[3], 16)
        lemmas = [re.sub(r"\(.*", "", cells[4 + 2 * i]) for i in range(count)]
        at = 4 + 2 * count
        pointers = [cells[at + 1 + 4 * i : at + 5 + 4 * i] for i in range(int(cells[at]))]
        up = [p[1] for p in pointers if p[0] in ("@", "@i") and p[2] == pos]
        found[cells[0]] = (lemmas, up, any(p[0] == "@i" for p in pointers))
    return found


def senses(path):
    """(lemma, pos) -> [(offset, tag count)] in order of sense"""
    found = collections.defaultdict(list)
    for row in path.read_text(encoding="utf8").splitlines():
        key, offset, number, count = row.split()
        lemma, rest = key.split("%")
        pos = {"1": "n", "2": "v"}.get(rest[0])
        if pos:
            found[lemma, pos].append((int(number), offset, int(count)))
    return {key: [(o, c) for _, o, c in sorted(rows)] for key, rows in found.items()}


def below(nouns, roots):
    """All synsets under some, without names of single people."""
    down = collections.defaultdict(list)
    for offset, (_, up, instance) in nouns.items():
        for parent in up:
            if not instance:
                down[parent].append(offset)
    seen, todo = set(), list(roots)
    while todo:
        one = todo.pop()
        if one not in seen:
            seen.add(one)
            todo.extend(down[one])
    return seen


def main():
    folder, people_out, kin_out = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    nouns, verbs = synsets(folder / "data.noun", "n"), synsets(folder / "data.verb", "v")
    order = senses(folder / "index.sense")
    person = order["person", "n"][0][0]
    persons = below(nouns, [person])
    words = []
    for (lemma, pos), rows in order.items():
        if pos == "n" and WORD.match(lemma):
            mine = sum(c + 1 / (i + 1) for i, (o, c) in enumerate(rows) if o in persons)
            if rows[0][0] in persons and mine * 2 > sum(c + 1 / (i + 1) for i, (_, c) in enumerate(rows)):
                words.append(lemma)
    with open(people_out, "w", encoding="utf8") as out:
        out.write("# nouns of which most uses name a person, singular\n")
        out.write("\n".join(sorted(words)) + "\n")
    kin = collections.defaultdict(set)
    for (lemma, pos), rows in order.items():
        if WORD.match(lemma):
            table = nouns if pos == "n" else verbs
            for offset, count in rows[: 2 if pos == "n" else 4]:
                if offset in table and (count > 0 or offset == rows[0][0]):
                    kin[pos + offset].add(lemma)
    with open(kin_out, "w", encoding="utf8") as out:
        out.write("# words of one meaning\n")
        for key in sorted(kin):
            if len(kin[key]) > 1:
                out.write(" ".join(sorted(kin[key])) + "\n")


if __name__ == "__main__":
    main()
