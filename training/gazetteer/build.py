#!/usr/bin/env python3
"""Makes the built-in gazetteer from the lists in DATA (see README.md). Standard library only, same input, same bytes.

Usage: python3 build.py DATA OUT.tsv.gz
One row a name, sorted by key: key, name, latitude, longitude, country, kind, id, population.
"""
import gzip
import io
import json
import lzma
import re
import sys
import unicodedata
from pathlib import Path

LEAST_PEOPLE = 25000
# Countries in conflict, for which smaller places matter.
CLOSER = {"SY": 500, "IQ": 2000, "LB": 2000, "PS": 2000, "YE": 2000, "LY": 2000, "UA": 2000, "SD": 2000, "SS": 1000,
          "AF": 2000, "ET": 5000, "SO": 1000, "ML": 2000, "BF": 5000, "NE": 5000, "MM": 5000, "CF": 1000, "CD": 5000,
          "AM": 2000, "AZ": 2000, "GE": 2000, "IL": 2000, "JO": 2000, "TR": 10000, "RU": 15000, "IR": 15000, "CO": 5000}
KINDS = {"PPLC": "capital", "PPLA": "city", "PPLX": "district", "PPLL": "village"}


def key(name):
    """What names are compared by: lower case, no accents, marks or hyphens. PlaceKey.java does the same."""
    decomposed = unicodedata.normalize("NFKD", name).lower()
    kept = "".join(" " if c in "-–/" else c for c in decomposed if not unicodedata.combining(c))
    kept = kept.replace("ı", "i").replace("ø", "o").replace("ł", "l").replace("đ", "d").replace("ß", "ss").replace("æ", "ae")
    return " ".join(re.sub(r"[^0-9a-z ]", "", kept).split())


def latin(name):
    return all(ord(c) < 0x250 or c in "’‘ʻʼ" for c in name) and any(c.isalpha() for c in name)


def names_of(name, ascii_name, others, everything):
    """The main names, and of the alternates those in Latin script that begin with a capital."""
    yield name
    yield ascii_name
    for other in others.split(","):
        if everything and len(other) >= 4 and latin(other) and other[0].isupper() and not other.isupper():
            yield other


def cities(data):
    with lzma.open(data / "cities500.tsv.xz", "rt", encoding="utf-8") as lines:
        for line in lines:
            c = line.rstrip("\n").split("\t")
            people, country, kind = int(c[14] or 0), c[8], c[7]
            least = CLOSER.get(country, LEAST_PEOPLE)
            if people < least and not kind.startswith("PPLC"):
                continue
            everything = people >= 500000 or country in CLOSER or kind == "PPLC"
            for name in dict.fromkeys(names_of(c[1], c[2], c[3], everything)):
                yield row(name, c[1], c[4], c[5], country, KINDS.get(kind, "city" if people >= 100000 else "town"), c[0], people)


def countries(data):
    names = {}
    for line in (data / "geonames-countries.tsv").read_text(encoding="utf-8").splitlines():
        c = line.split("\t")
        if len(c[0]) == 2:
            names[c[0]] = (c[4], c[16], int(c[7] or 0))
    more = {"GB": ["Britain", "Great Britain", "UK"], "US": ["United States of America", "America", "U.S.", "US", "USA"],
            "CZ": ["Czech Republic"], "MM": ["Burma"], "CI": ["Côte d'Ivoire"], "TR": ["Türkiye"], "PS": ["Palestine"],
            "CD": ["DR Congo", "DRC", "Democratic Republic of Congo"], "CG": ["Republic of the Congo", "Congo"],
            "MK": ["Macedonia"], "AE": ["UAE", "Emirates"], "VA": ["Holy See"], "NL": ["Holland"], "SZ": ["Swaziland"],
            "TL": ["East Timor"], "CV": ["Cape Verde"]}
    for line in (Path(__file__).parent / "countries.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            code, lat, lon = line.split("\t")
            name, number, people = names[code]
            for form in [name, *more.get(code, [])]:
                yield row(form, name, lat, lon, code, "country", number, people)


def syria(data):
    """Governorates, districts and subdistricts with their English names; a town of the same name stands before them."""
    for level, kind in (("governorates", "region"), ("districts", "district"), ("subdistricts", "subdistrict")):
        content = json.loads((data / f"opensyria-{level}.json").read_text(encoding="utf-8"))
        for unit in content if isinstance(content, list) else content["data"]:
            at, ids = unit["centroid"], unit.get("externalIds", {})
            forms = [unit["name"]["en"]] + [a["value"] for a in unit.get("aliases", []) if a["language"] == "en"]
            for form in forms:
                if latin(form) and form[:1].isupper():
                    yield row(form, unit["name"]["en"], at["latitude"], at["longitude"], "SY", kind,
                              ids.get("geonames", unit["id"]), 0)


def supplement():
    for number, line in enumerate((Path(__file__).parent / "supplement.tsv").read_text(encoding="utf-8").splitlines()):
        if not line.startswith("#"):
            name, others, lat, lon, country, kind = line.split("\t")
            for form in [name, *filter(None, others.split(";"))]:
                yield row(form, name, lat, lon, country.strip(), kind, f"parallax-{key(name).replace(' ', '-')}", 1)


def row(form, name, lat, lon, country, kind, number, people):
    at = [f"{float(x):.4f}".rstrip("0").rstrip(".") if x != "" else "" for x in (lat, lon)]
    return key(form), name, *at, country, kind, str(number), people


def without_article(rows):
    """"Al-Hasakah" is also written "Hasakah"."""
    for r in rows:
        yield r
        if r[4] in CLOSER and re.match(r"(al|el|ad|ar|as|at|az|an) \w{4}", r[0]):
            yield (r[0][3:], *r[1:])


def main(data, out):
    rows = set()
    for source in (cities(data), countries(data), syria(data), supplement()):
        rows.update(r for r in without_article(source) if len(r[0]) >= 2)
    ordered = sorted(rows, key=lambda r: (r[0].encode(), -r[7], r[6], r[1]))
    text = "".join("\t".join(map(str, r)) + "\n" for r in ordered)
    with open(out, "wb") as file, gzip.GzipFile(filename="", mode="wb", fileobj=file, compresslevel=9, mtime=0) as packed:
        packed.write(text.encode())
    print(f"{len(ordered)} names of {len({r[6] for r in ordered})} places, {len(text.encode()):,} bytes, packed {Path(out).stat().st_size:,}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
