#!/usr/bin/env python3
"""Makes the labels of the map from the lists of the built-in gazetteer. Standard library only, same input, same bytes.

Usage: python3 labels.py DATA OUT.tsv   (DATA as in ../gazetteer/README.md)

Countries, capitals, and cities of 100,000 people and more, under the names that the gazetteer gives them; those with most
people first, since a map shows as many as have room.
"""
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent / "../gazetteer"))
from sources import cities, countries  # noqa: E402


def main(data, out):
    places = [p for p in countries(data) if p.at]
    places += [p for p in cities(data) if p.kind == "capital" or p.people >= 100000]
    rows = {(p.kind != "country", -p.people, p.name, p.at) for p in places}
    lines = ["# kind\tname\tlatitude\tlongitude"]
    lines += [f"{'city' if city else 'country'}\t{name}\t{lat:g}\t{lon:g}" for city, _, name, (lat, lon) in sorted(rows)]
    Path(out).write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
