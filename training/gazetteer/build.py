#!/usr/bin/env python3
"""Makes the built-in gazetteer from the lists in DATA (see README.md). Standard library only, same input, same bytes.

Usage: python3 build.py DATA OUT.bin
"""
import sys
from pathlib import Path

from packing import pack
from sources import BY_EAR, HERE, Divisions, cities, countries, joined, key, syria, written
from spelling import Tolerant

SPELLING = HERE / "../../core/src/main/resources/parallax/place/place-spelling.tsv"
MOST_WORDS = 8


def merged(places):
    """One place an id: the later source adds names and codes and, where it has a point, brings its own."""
    by_id = {}
    for place in places:
        known = by_id.setdefault(place.id, place)
        if known is not place:
            for k, form in place.names.items():
                known.names[k] = min(form, known.names.get(k, form))
            known.codes += place.codes
            known.at, known.name, known.kind = place.at or known.at, place.name, place.kind
            known.people = max(known.people, place.people)
    return sorted(by_id.values(), key=lambda p: (key(p.name), len(p.id), p.id))


def placed(places, settlements):
    """Gives the codes of the divisions of the nearest settlement to places of ours that lie within a degree of one."""
    by_country = {}
    for s in settlements:
        by_country.setdefault(s.country, []).append(s)
    for place in places:
        if place.at and place.country and not place.admin1 and place.kind not in ("country", "region"):
            near = [s for s in by_country.get(place.country, []) if abs(s.at[0] - place.at[0]) < 1 and abs(s.at[1] - place.at[1]) < 1]
            if near:
                nearest = min(near, key=lambda s: ((s.at[0] - place.at[0]) ** 2 + (s.at[1] - place.at[1]) ** 2, s.id))
                place.admin1, place.admin2 = nearest.admin1, nearest.admin2
    return places


def keys(places, tolerant):
    """For each key the numbers of its places with the form of the name: place * 4 + form.

    `~` before a tolerant key, `#` before the code of a division, `^` before a first word: there the number is how many
    words the longest name that begins with it has.
    """
    lists, longest = {}, {}
    for number, place in enumerate(places):
        for k, form in place.names.items():
            lists.setdefault(k, {})[number] = form
            words = k.split(" ")
            longest[words[0]] = max(longest.get(words[0], 1), min(MOST_WORDS, len(words)))
            loose = tolerant(k) if place.country in BY_EAR else ""
            if loose:
                lists.setdefault("~" + loose, {}).setdefault(number, form)
        for code in place.codes:
            lists.setdefault("#" + code.lower(), {})[number] = 0
    numbers = {k: [number * 4 + form for number, form in found.items()] for k, found in lists.items()}
    numbers.update({"^" + word: [count] for word, count in longest.items() if count > 1})
    return numbers


def main(data, out):
    settlements = list(cities(data))
    divisions = Divisions(data, settlements)
    places = placed(merged([*settlements, *divisions.places(), *syria(data), *countries(data), *written("world.tsv"),
                     *joined(written("supplement.tsv"), settlements)]), settlements)
    lists = keys(places, Tolerant(SPELLING))
    pack(places, lists, out)
    names = sum(len(p.names) for p in places)
    print(f"{len(places):,} places, {names:,} names, {len(lists):,} keys, {Path(out).stat().st_size:,} bytes; "
          f"{divisions.pointless:,} second-level divisions left out for want of a point")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
