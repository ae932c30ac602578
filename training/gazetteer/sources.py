"""Reads the lists that the gazetteer is made from into places."""
import json
import lzma
import math
import re
import statistics
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path

from spelling import key

HERE = Path(__file__).parent
MAIN, ALTERNATE, ABBREVIATION, PART = range(4)
KINDS = {"PPLC": "capital", "PPLX": "neighbourhood", "PPLL": "village", "STLMT": "settlement", "PPLF": "village"}
COUNTIES = {"US", "GB", "IE", "KE", "LR", "HR", "HU", "NO", "SE", "EE", "RO", "TW"}
# Where names are written in Latin letters by ear: the Arab world, Iran, South and Central Asia, the former Soviet Union,
# the Horn of Africa, Myanmar, Israel.
BY_EAR = set("SY IQ LB JO PS IL YE SA AE QA KW BH OM EG SD SS LY TN DZ MA EH MR IR AF PK IN BD LK NP UA RU BY GE AM AZ KZ UZ "
             "TM TJ KG TR ET ER SO DJ MM TD ML NE".split())
ARABIC = set("SY IQ LB JO PS IL YE SA AE QA KW BH OM EG SD SS LY TN DZ MA EH MR IR".split())
ARTICLE = re.compile(r"(?:al|el|ad|ar|as|at|az|an|ash|adh|ath|ed|er|es|et|ez|en) (\w{4}.*)")
DIVISION_WORDS = ("province|governorate|oblast|region|state|district|county|parish|department|prefecture|municipality|raion|rayon|"
                  "republic|krai|kray|division|borough|census area|city and borough|municipio|muhafazat|qada|regency|"
                  "voivodeship|canton|city|metropolitan area")
# What English texts call the first-level divisions of a country.
TYPES = {code: words for codes, words in (
    ("SY IQ YE EG JO LB TN BH KW OM PS", "Governorate,Province"), ("RU UA", "Oblast,Region"), ("JP", "Prefecture"), ("KE", "County"),
    ("AF PK TR IR CN TH VN KH LA ZA AR CA CD DZ MA ID RW BI AO MZ ES NL CU PG", "Province"), ("KZ KG UZ BY BG", "Oblast,Region,Province"),
    ("NG IN MX BR AU MM SD SS VE MY US", "State"), ("CO BO PY HN GT SV NI UY HT", "Department"), ("ET SO ML TD SN GH TZ ER NE DK", "Region"),
    ("LY", "District"), ("CH", "Canton")) for code in codes.split()}
# What is left of "Free State" or "North Western Province" names nothing.
NO_PART = set("free north south east west northern southern eastern western central upper lower new old red white blue green "
              "middle capital special federal national city will".split())
AFTER = re.compile(rf"^(.{{3,}}?),? (?:{DIVISION_WORDS})$", re.IGNORECASE)
BEFORE = re.compile(r"^(?:muḩāfaz̧at|muhafazat|muhafazah|provincia de|departamento de|département d[eu](?: la)?|province of|"
                    r"provincia di|province de|provinz|wilaya de|wilāyat|wilayat|qaḑā’|qada’|qada|landkreis|kreis|"
                    r"kreisfreie stadt|regierungsbezirk|powiat|district of|county of|arrondissement de|republic of|state of|"
                    r"governorate of|nāḩiyat|nahiyat|nahiyah|mintaqat|city and county of|shahrestān-e|"
                    r"raionul|judeţul|județul|estado de|região de|region of) (.{3,})$", re.IGNORECASE)


@dataclass
class Place:
    """One place; `names` maps each key to the least of its forms (main name, alternate, abbreviation, part)."""
    name: str
    at: tuple | None
    country: str
    kind: str
    id: str
    people: int = 0
    admin1: str = ""
    admin2: str = ""
    codes: list = field(default_factory=list)
    names: dict = field(default_factory=dict)

    def named(self, name, form):
        k = key(name)
        if k:
            self.names[k] = min(form, self.names.get(k, form))
        return self

    def named_all(self, names, form):
        for name in names:
            self.named(name.strip(), form)
        return self


def latin(name):
    return all(ord(c) < 0x250 or 0x1E00 <= ord(c) < 0x1F00 or c in "’‘ʻʼ" or unicodedata.combining(c) for c in name)


def useful(alternate):
    """An alternate name in Latin script that is no code, no number and no transliteration from a third script."""
    return (latin(alternate) and len(key(alternate)) >= 4 and not alternate.isupper() and not re.search(r"\d", alternate)
            and re.match(r"[^\W\d_]", alternate) is not None
            and (alternate[0].isupper() or re.match(r"(?:[a-z]{1,4}[- ]|[‘’]|d[’'])\w*", alternate) is not None
                 and any(c.isupper() for c in alternate)))


def without_article(place):
    """"Al-Hasakah" is also written "Hasakah"."""
    if place.country in ARABIC:
        for k in list(place.names):
            bare = ARTICLE.fullmatch(k)
            if bare:
                place.names.setdefault(bare[1], ALTERNATE)
    return place


def country_by_ear(place):
    """Whether GeoNames' spelling has marks of a transliteration that English texts leave out."""
    return place.country in BY_EAR and place.country not in {"TR", "AZ", "UZ", "TM", "TD", "ML", "NE"}


def cities(data):
    english = {number: names for number, *names in table("english.tsv", 4)}
    with lzma.open(data / "cities500.tsv.xz", "rt", encoding="utf-8") as lines:
        for line in lines:
            c = line.rstrip("\n").split("\t")
            people = int(c[14] or 0)
            kind = KINDS.get(c[7]) or ("city" if people >= 100000 else "town" if people >= 5000 else "village")
            place = Place(c[1], (float(c[4]), float(c[5])), c[8], kind, c[0], people, c[10], c[11])
            place.named(c[1], MAIN).named(c[2], MAIN).named_all(filter(useful, c[3].split(",")), ALTERNATE)
            if c[0] in english:
                place.name, others, short = english[c[0]]
                place.named(place.name, MAIN).named_all(listed(others), ALTERNATE).named_all(listed(short), ABBREVIATION)
            elif country_by_ear(place):
                place.name = c[2]
            yield without_article(place)


def table(name, columns):
    for number, line in enumerate((HERE / name).read_text(encoding="utf-8").splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            row = line.split("\t")
            if len(row) != columns:
                raise SystemExit(f"{name}:{number}: {len(row)} columns instead of {columns}")
            yield [cell.strip() for cell in row]


def listed(cell):
    return [name.strip() for name in cell.split(";") if name.strip()]


def countries(data):
    rows = {}
    for line in (data / "geonames-countries.tsv").read_text(encoding="utf-8").splitlines():
        c = line.split("\t")
        if len(c[0]) == 2:
            rows[c[0]] = c
    for code, lat, lon, others, short in table("countries.tsv", 5):
        if code in rows:
            c = rows[code]
            place = Place(c[4], (float(lat), float(lon)), code, "country", c[16], int(c[7] or 0))
            place.named(c[4], MAIN).named_all(listed(others), ALTERNATE).named_all(listed(short), ABBREVIATION)
            yield place
    written = {code for code, *_ in table("countries.tsv", 5)}
    for code in sorted(rows.keys() - written - {"AN", "CS"}):
        raise SystemExit(f"countries.tsv has no point for {code} {rows[code][4]}")


def middle(points):
    """A point near the centre of a division of which only settlements are known: between the middle of the quarter
    degrees that are settled and the middle of the box around them (measured in README.md)."""
    cells = {(round(lat * 4), round(lon * 4)) for lat, lon in points}
    lats, lons = [p[0] for p in points], [p[1] for p in points]
    grid = statistics.mean(a for a, _ in cells) / 4, statistics.mean(b for _, b in cells) / 4
    box = (min(lats) + max(lats)) / 2, (min(lons) + max(lons)) / 2
    return (grid[0] + box[0]) / 2, (grid[1] + box[1]) / 2


class Divisions:
    """First- and second-level divisions; points, where no table has them, from the settlements inside."""

    def __init__(self, data, settlements):
        self.data = data
        self.inside, self.people, self.namesakes = {}, {}, {}
        for s in settlements:
            for k in s.names:
                self.namesakes.setdefault((s.country, s.admin1, k), s)
            for code in (f"{s.country}.{s.admin1}", f"{s.country}.{s.admin1}.{s.admin2}" if s.admin2 else None):
                if code and s.kind != "neighbourhood":
                    self.inside.setdefault(code, []).append(s.at)
                    self.people[code] = self.people.get(code, 0) + s.people
        self.known = {code: row for code, *row in table("divisions.tsv", 5)}
        self.pointless = 0

    def places(self):
        for level in (1, 2):
            for line in (self.data / f"geonames-admin{level}.tsv").read_text(encoding="utf-8").splitlines():
                code, name, ascii_name, number = line.split("\t")
                lat, lon, others, short = self.known.get(code, ("", "", "", ""))
                country, admin1, *admin2 = code.split(".", 2)
                kind = "region" if level == 1 else "county" if country in COUNTIES else "district"
                place = Place(name, None, country, kind, number, self.people.get(code, 0), admin1, "".join(admin2), [code])
                place.named(name, MAIN).named(ascii_name, MAIN)
                place.named_all(listed(others), ALTERNATE).named_all(listed(short), ABBREVIATION)
                with_part(place, name, ALTERNATE if level == 1 else PART)
                if level == 1 and country in TYPES and not AFTER.match(name):
                    for bare in [name, *listed(others)]:
                        place.named_all([f"{bare} {word}" for word in TYPES[country].split(",")], ALTERNATE)
                place.at = (float(lat), float(lon)) if lat else self.point(code, place)
                if place.at or level == 1:
                    yield without_article(place)
                else:
                    self.pointless += 1

    def point(self, code, division):
        """From the settlements inside, else from its seat: the one of its name in the same first-level division."""
        if code in self.inside:
            return middle(self.inside[code])
        seats = (self.namesakes.get((division.country, division.admin1, k)) for k in division.names)
        return next((seat.at for seat in seats if seat), None)


def with_part(place, name, form):
    """"Laurel" of "Laurel County"."""
    for pattern in (AFTER, BEFORE):
        bare = pattern.match(name)
        if bare and not set(key(bare[1]).split(" ")) <= NO_PART:
            place.named(bare[1], form)
    return place


def syria(data):
    """Governorates, districts and subdistricts with English names and p-codes."""
    for level, kind in (("governorates", "region"), ("districts", "district"), ("subdistricts", "subdistrict")):
        content = json.loads((data / f"opensyria-{level}.json").read_text(encoding="utf-8"))
        for unit in content:
            at, ids = unit["centroid"], unit.get("externalIds", {})
            place = Place(unit["name"]["en"], (at["latitude"], at["longitude"]), "SY", kind,
                          ids.get("geonames", unit["id"]), (unit.get("population") or {}).get("value") or 0)
            if ids.get("ochaPcode"):
                place.codes.append(ids["ochaPcode"])
            place.named(place.name, MAIN)
            for alias in unit.get("aliases", []):
                if alias["language"] == "en" and useful(alias["value"]):
                    place.named(alias["value"], ALTERNATE)
                    with_part(place, alias["value"], ALTERNATE if level == "governorates" else PART)
            yield without_article(place)


def near(a, b):
    """Whether two points are less than about 10 km apart."""
    return abs(a[0] - b[0]) < 0.09 and abs(a[1] - b[1]) * math.cos(math.radians(a[0])) < 0.09


def joined(rows, settlements):
    """Rows of ours; where a settlement is there already, it gets the other names instead."""
    by_name = {}
    for s in settlements:
        for k in s.names:
            by_name.setdefault((s.country, k), []).append(s)
    for place in rows:
        known = [s for k in place.names for s in by_name.get((place.country, k), []) if near(s.at, place.at)]
        if place.kind in ("town", "village", "city", "neighbourhood") and known:
            main = max(known, key=lambda s: s.people)
            for k, form in place.names.items():
                main.names[k] = min(form, main.names.get(k, form))
        else:
            yield place


def written(file):
    """Our own rows: name, other names, abbreviations, latitude, longitude, country, kind, people, origin."""
    for name, others, short, lat, lon, country, kind, people, _ in table(file, 9):
        at = (float(lat), float(lon)) if lat else None
        place = Place(name, at, country, kind, f"parallax:{(key(name) + ' ' + (country.lower() or kind)).replace(' ', '-')}", int(people or 0))
        place.named(name, MAIN).named_all(listed(others), ALTERNATE).named_all(listed(short), ABBREVIATION)
        yield without_article(place)
