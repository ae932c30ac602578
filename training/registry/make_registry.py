#!/usr/bin/env python3
"""Makes the built-in registry of actors: curated lists and derived data in, TSV files out.

Usage: python3 make_registry.py DATA OUT
  DATA  folder with actors/ (UCDP actor list) and places/ (GeoNames countries)
  OUT   folder for states.tsv, people.tsv, organisations.tsv, groups.tsv, media.tsv
Standard library only; the same input gives the same bytes.
"""
import calendar
import csv
import re
import sys
import unicodedata
from pathlib import Path

CURATED = Path(__file__).parent / 'curated'
HEADER = 'id\tname\tkind\taliases\tparent\tcountry\tdomain\n'
NOTE = '# Made by training/registry/make_registry.py; do not edit. Sources and licences: SOURCE.md. Format: docs/actors-format.md\n'


def fold(form):
    plain = unicodedata.normalize('NFKD', form.lower())
    return re.sub(r'[^a-z0-9]+', '', plain)


def slug(name):
    plain = unicodedata.normalize('NFKD', name.lower().replace('ı', 'i').replace('ø', 'o').replace('ł', 'l'))
    plain = ''.join(c for c in plain if not unicodedata.combining(c))
    return re.sub(r'[^a-z0-9]+', '-', plain.replace("'", '').replace('’', '')).strip('-')


def lines(name):
    for line in (CURATED / name).read_text(encoding='utf-8').splitlines():
        if line and not line.startswith('#'):
            yield line


def write(out, name, rows):
    text = NOTE + HEADER
    for row in rows:
        cells = list(row) + [''] * (7 - len(row))
        assert not any('\t' in cell for cell in cells), cells
        text += '\t'.join(cells).rstrip('\t') + '\n'
    (out / name).write_text(text, encoding='utf-8')


def parts(cell):
    return [part.strip() for part in cell.split(';') if part.strip()]


def plural(form):
    return form + ('es' if form.endswith(('ch', 'sh')) else 's')


class State:
    def __init__(self, line):
        code, self.id, name, countries, capitals, demonyms, other = line.split('|')
        self.code = code
        self.the = name
        self.countries = list(dict.fromkeys([re.sub('^the ', '', name)] + parts(countries)))
        self.capitals = parts(capitals)
        self.adjectives = [form.rstrip('+') for form in parts(demonyms)]
        self.demonyms = []
        for form in parts(demonyms):
            self.demonyms += [form[:-1], plural(form[:-1])] if form.endswith('+') else [form]
        self.other = parts(other)

    def row(self):
        aliases = ['country:' + form for form in self.countries] + ['capital:' + form for form in self.capitals]
        aliases += ['demonym:' + form for form in self.demonyms] + self.other
        return self.id, 'Government of ' + self.the, 'state', ';'.join(aliases), '', self.code


def day(text, last):
    """2014, 2014-08 or 2014-08-28 as a day: the first of the span, or the last."""
    numbers = [int(number) for number in text.split('-')]
    if len(numbers) == 1:
        numbers.append(12 if last else 1)
    if len(numbers) == 2:
        numbers.append(calendar.monthrange(*numbers)[1] if last else 1)
    return '%04d-%02d-%02d' % tuple(numbers)


def interval(text):
    start, end = text.split('..')
    return '[%s..%s]' % (start and day(start, False), end and day(end, True))


def small(office):
    return ' '.join(w.lower() if w not in ('United', 'Nations', 'Crown', 'Syria') or w == 'Crown' else w for w in office.split(' '))


BARE = {'Secretary of State', 'Secretary of Defense', 'Foreign Secretary', 'Defence Secretary'}


def titles(office, state):
    """The ways in which an office of a state is written."""
    if office.startswith('='):
        return [office[1:]]
    if state is None:
        return [office]
    spellings = [small(office)]
    if 'defence' in spellings[0]:
        spellings.append(spellings[0].replace('defence', 'defense'))
    forms = []
    for spelled in spellings:
        if spelled.endswith('ambassador to the united nations'):
            spelled = spelled.replace('united nations', 'UN')
        if office in BARE:
            forms.append(office)
        forms.append('%s of %s' % (spelled, state.the))
        owners = state.adjectives[:1] + {'US': ['US'], 'GB': ['UK'], 'AE': ['UAE'], 'DE': []}.get(state.code, [])
        forms += ['%s %s' % (owner, spelled) for owner in owners]
        forms.append("%s's %s" % (state.countries[0], spelled))
    return forms


def people(states):
    parent = ''
    for line in lines('people.txt'):
        if line.startswith('@'):
            parent = line[1:].strip()
            continue
        names, offices = (line + '|').split('|')[:2]
        names = parts(names)
        full = [name for name in names if not name.startswith('surname:')]
        aliases = full[1:] + [name for name in names if name.startswith('surname:')]
        if full[0].startswith(('King ', 'Queen ', 'Prince ', 'Sultan ', 'Mullah ')) or ' ' not in full[0]:
            aliases.append('surname:' + full[0])
        state = states.get(parent)
        for office in parts(offices):
            words, dates = office.rsplit(' ', 1)
            aliases += ['title:' + form + interval(dates) for form in titles(words, state)]
        yield slug(full[0]), full[0], 'person', ';'.join(aliases), parent, state.code if state else ''


def listed(name):
    kind = ''
    for line in lines(name):
        if line.startswith('=='):
            kind = line[2:].strip()
            continue
        key, long, aliases, parent, code, domains = line.split('|')
        yield key, long, kind, aliases, parent, code, domains


# --- UCDP ---

SKIPPED = re.compile(r'^(military faction|forces of|government of|supporters of|opponents of|n/a$|.*insurgents$)', re.I)
# Names that as single words are ordinary words or place names.
ORDINARY = set(map(fold, (
    "Jama'at", 'Movement', 'Maoists', 'Southern Front', 'Northern Front', 'National Guard', 'National Army',
    'First Regiment', 'Military Council', 'Royalists', 'Communists', 'Loyalists', 'Republicans', 'Opposition',
    'Mountain', 'Tibet', 'Maidan', 'The Base', 'Base', 'Union', 'Alliance', 'Unity', 'Coalition', 'Neutralists', 'Outlaws', 'Rastas', 'Elements', 'Greenlanders', 'Cocoyes', 'Ninjas', 'Cobras', 'Monarchists', 'Liberation Army', 'The Family', 'Revolutionary Council')))


def countries(data):
    codes = {}
    for line in (data / 'places/geonames-countries.tsv').read_text(encoding='utf-8').splitlines():
        if not line.startswith('#'):
            cells = line.split('\t')
            if len(cells) > 5 and len(cells[0]) == 2:
                codes[fold(cells[4])] = cells[0]
    codes.update({fold(name): code for name, code in (
        ('DR Congo (Zaire)', 'CD'), ('Congo', 'CG'), ('Myanmar (Burma)', 'MM'), ('Cambodia (Kampuchea)', 'KH'),
        ('Yemen (North Yemen)', 'YE'), ('Russia (Soviet Union)', 'RU'), ('Serbia (Yugoslavia)', 'RS'),
        ('Bosnia-Herzegovina', 'BA'), ('Zimbabwe (Rhodesia)', 'ZW'), ('Vietnam (North Vietnam)', 'VN'),
        ('United States of America', 'US'), ('Macedonia, FYR', 'MK'), ('Madagascar (Malagasy)', 'MG'),
        ('Sri Lanka (Ceylon)', 'LK'), ('Burkina Faso', 'BF'))})
    return codes


def spellings(cell):
    """Usable names in a cell of the UCDP list."""
    for form in [cell] if ', ' not in cell else []:
        form = re.sub(r'\s*\([^)]*\)', '', form)
        form = re.sub(r'\s+', ' ', form.replace('- ', '-').replace('‎', '')).strip(' .')
        letters = re.sub(r'[^A-Za-zÀ-ɏ]', '', form)
        if len(letters) < 3:
            continue
        if any(c in form for c in ';:|\t[]"') or SKIPPED.match(form) or fold(form) in ORDINARY:
            continue
        if not re.search('[A-Z]', form):
            continue
        yield form


def is_acronym(form):
    return ' ' not in form and sum(c.isupper() for c in form) > 1 and not any(c.islower() for c in form)


def ucdp(data, taken):
    codes = countries(data)
    nations = {fold(form) for state in map(State, lines('states.txt')) for form in state.countries + state.demonyms}
    with open(data / 'actors/ucdp-actor-221.csv', encoding='utf-8', errors='replace', newline='') as file:
        for row in csv.DictReader(file):
            if row['Org'] != '1' or SKIPPED.match(row['NameData']):
                continue
            located = [codes.get(fold(place)) for place in row['Location'].split(', ')]
            located = sorted({code for code in located if code})
            forms = []
            for column in ('NameOrigFullEng', 'NameData', 'NameOrigFull', 'NewNameFullEng', 'NewName',
                           'NewNameFullMotherTongue'):
                for form in spellings(row[column] or ''):
                    translated = 'Eng' in column and ' ' not in form and not is_acronym(form)
                    if fold(form) not in nations and not translated and fold(form) not in map(fold, forms):
                        forms.append(form)
            long = [form for form in forms if not is_acronym(form)]
            if not long:
                continue
            home = located[0] if len(located) == 1 else ''
            same = next((key for form in long for key, code in taken.get(fold(form), ())
                         if not code or not located or code in located or (code == 'PS' and 'IL' in located)), None)
            yield same, 'ucdp-' + row['ActorId'], long[0], [form for form in forms if form != long[0]], home


def groups(data, lists):
    rows = [list(row) for row in listed('groups.txt')]
    taken = {}
    for row in list(rows) + [list(row) for name in lists for row in listed(name)]:
        forms = [re.sub(r' \([^)]*\)$', '', row[1])] + [re.sub(r'^[a-z]+:|\[.*', '', f) for f in parts(row[3])]
        for form in forms:
            taken.setdefault(fold(form), []).append((row[0], row[5]))
    by_id = {row[0]: row for row in rows}
    added = []
    for same, key, name, aliases, code in ucdp(data, taken):
        if same is None:
            added.append((key, name, 'armed group', ';'.join(aliases), '', code))
        elif same in by_id:
            row = by_id[same]
            known = {fold(re.sub(r'^[a-z]+:|\[.*', '', form)) for form in parts(row[3])} | {fold(row[1])}
            known |= {fold(re.sub(r' \([^)]*\)$', '', row[1]))} | {fold(a) for a in re.findall(r'\(([^)]*)\)$', row[1])}
            extra = [form for form in [name] + aliases if fold(form) not in known and ' ' in form]
            row[3] = ';'.join(parts(row[3]) + extra)
    return rows + added


def main(data, out):
    states = {state.id: state for state in map(State, lines('states.txt'))}
    out.mkdir(parents=True, exist_ok=True)
    write(out, 'states.tsv', (state.row() for state in states.values()))
    write(out, 'people.tsv', people(states))
    write(out, 'organisations.tsv', listed('organisations.txt'))
    write(out, 'media.tsv', listed('media.txt'))
    write(out, 'groups.tsv', groups(data, ['organisations.txt']))


if __name__ == '__main__':
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), Path(sys.argv[2]))
