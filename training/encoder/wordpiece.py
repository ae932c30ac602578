"""Cuts words into the pieces of BERT's uncased vocabulary; `WordPiece.java` and `Casing.java` must do exactly the same."""

import unicodedata

UNKNOWN, CLS, SEP = "[UNK]", "[CLS]", "[SEP]"
LONGEST = 64
LOWER, INITIAL, CAPITALS, MIXED = range(4)


def casing(form):
    """How a word is written: 0 lower case or no letters, 1 Initial, 2 ALL CAPITALS, 3 with digits or Mixed."""
    if any(letter.isdecimal() for letter in form):
        return MIXED
    letters = [letter for letter in form if letter.isalpha()]
    upper = sum(letter.isupper() for letter in letters)
    if upper == 0:
        return LOWER
    if upper == len(letters) and upper > 1:
        return CAPITALS
    return INITIAL if upper == 1 and letters[0].isupper() else MIXED


class WordPiece:
    def __init__(self, vocabulary):
        with open(vocabulary, encoding="utf-8") as lines:
            self.ids = {line.rstrip("\n"): number for number, line in enumerate(lines)}
        self.cls, self.sep, self.unknown = self.ids[CLS], self.ids[SEP], self.ids[UNKNOWN]
        self.known = {}

    def pieces(self, form):
        """Numbers of the pieces of one word; at least one."""
        found = self.known.get(form)
        if found is None:
            found = [piece for part in parts(form) for piece in self._cut(part)] or [self.unknown]
            self.known[form] = found
        return found

    def _cut(self, part):
        if len(part) > LONGEST:
            return [self.unknown]
        pieces, start = [], 0
        while start < len(part):
            end = len(part)
            while end > start and ("##" if start else "") + part[start:end] not in self.ids:
                end -= 1
            if end == start:
                return [self.unknown]
            pieces.append(self.ids[("##" if start else "") + part[start:end]])
            start = end
        return pieces


def parts(form):
    """Lower case without accents, cut at blanks and around each mark."""
    out, current = [], ""
    for letter in unicodedata.normalize("NFD", form.lower()):
        category = unicodedata.category(letter)
        if category == "Mn" or category in ("Cc", "Cf"):
            continue
        if letter.isspace() or is_mark(letter, category):
            if current:
                out.append(current)
            current = ""
            if not letter.isspace():
                out.append(letter)
        else:
            current += letter
    return out + [current] if current else out


def is_mark(letter, category):
    return category.startswith("P") or (ord(letter) < 128 and not letter.isalnum())
