#!/usr/bin/env python3
"""Writes the sample of names by which the tests see that Java computes the keys of build.py and finds every name.

Usage: python3 sample.py DATA OUT.tsv
Columns: name, key, tolerant key, id of a place of that name (empty: of none in particular)
"""
import sys
from pathlib import Path

from build import SPELLING
from sources import cities, countries, key, syria, written
from spelling import Tolerant

STEP = 997
ODD = ["", " ", "St. Louis", "Mt. Ararat", "Ft. Worth", "Baker St.", "Sault Ste. Marie", "Trinidad & Tobago", "D.C.", "U.S.",
       "Łódź", "Ørsted", "Đà Nẵng", "Þingvellir", "Großenhain", "Ærø", "Xankəndi", "İzmir", "Iğdır", "al-Ḥasakah",
       "Ma‘arrat an Nu‘mān", "Deir ez-Zour", "Dayr az Zawr", "Khan Sheikhoun", "Khān Shaykhūn", "Jisr ash-Shughour",
       "Kafr Zeita", "Kafr Zaytā", "Kharkov", "Tel Abyad", "Tall Abyaḑ", "Salamiyeh", "As Salamīyah", "Hodeidah", "Ḥudaydah",
       "Aix-en-Provence", "Stratford–upon—Avon", "a/b c\td\ne", "Москва", "北京", "😀 Town", "\u0000", "ﬁ", "e\u0301"]


def main(data, out):
    tolerant = Tolerant(SPELLING)
    settlements = list(cities(data))
    lines = [(name, "") for name in ODD]
    lines += [(p.name, p.id) for p in settlements[::STEP]]
    lines += [(p.name, p.id) for p in [*list(syria(data))[::23], *list(countries(data))[::17], *list(written("world.tsv"))[::41]]]
    with open(out, "w", encoding="utf-8", newline="\n") as file:
        file.write("# Made by training/gazetteer/sample.py; names of GeoNames and Open-Syria, CC BY 4.0.\n")
        for name, number in lines:
            k = key(name)
            shown = name.replace("\t", "\\t").replace("\n", "\\n").replace("\0", "\\0")
            file.write(f"{shown}\t{k}\t{tolerant(k)}\t{number}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
