"""Writes the nouns that name people, from WordNet's database files.

usage: people.py DICT people.txt"""

import collections
import pathlib
import re
import sys

WORD = re.compile(r"^[a-z][a-z-]+$")


def synsets(path):
    """offset -> (hypernyms, whether it is a single one)"""
    found = {}
    for row in path.read_text(encoding="utf8").splitlines():
        if row.startswith(" ") or "|" not in row:
            continue
        cells = row.split("|")[0].split()
        if not cells[0].isdigit():
            continue
        count = int(cells[3], 16)
        at = 4 + 2 * count
        pointers = [cells[at + 1 + 4 * i : at + 5 + 4 * i] for i in range(int(cells[at]))]
        up = [p[1] for p in pointers if p[0] in ("@", "@i") and p[2] == "n"]
        found[cells[0]] = (up, any(p[0] == "@i" for p in pointers))
    return found


def senses(path):
    """noun -> [(offset, tag count)] in order of sense"""
    found = collections.defaultdict(list)
    for row in path.read_text(encoding="utf8").splitlines():
        key, offset, number, count = row.split()
        lemma, rest = key.split("%")
        if rest[0] == "1":
            found[lemma].append((int(number), offset, int(count)))
    return {key: [(o, c) for _, o, c in sorted(rows)] for key, rows in found.items()}


def below(nouns, roots):
    """All synsets under some, without names of single people."""
    down = collections.defaultdict(list)
    for offset, (up, instance) in nouns.items():
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
    folder, people_out = pathlib.Path(sys.argv[1]), sys.argv[2]
    nouns = synsets(folder / "data.noun")
    order = senses(folder / "index.sense")
    person = order["person"][0][0]
    persons = below(nouns, [person])
    words = []
    for lemma, rows in order.items():
        if WORD.match(lemma):
            mine = sum(c + 1 / (i + 1) for i, (o, c) in enumerate(rows) if o in persons)
            if rows[0][0] in persons and mine * 2 > sum(c + 1 / (i + 1) for i, (_, c) in enumerate(rows)):
                words.append(lemma)
    with open(people_out, "w", encoding="utf8") as out:
        out.write("# nouns of which most uses name a person, singular\n")
        out.write("\n".join(sorted(words)) + "\n")


if __name__ == "__main__":
    main()
