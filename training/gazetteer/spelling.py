"""What names are compared by. `PlaceKey.java` computes the same; `keys.tsv` among core's test resources proves it."""
import re
import unicodedata

LETTERS = str.maketrans({"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d",
                         "ə": "a", "ħ": "h", "ŋ": "n", "&": " and "})
SPACE = re.compile(r"[-‐‑–—/ \n\r\t]+")
OTHER = re.compile(r"[^0-9a-z ]")
SHORT_TOLERANT = 5


def key(name):
    """Lower case without accents, apostrophes, dots and hyphens; "st", "mt" and "ft" before another word in full."""
    plain = unicodedata.normalize("NFKD", name).lower().translate(LETTERS)
    words = OTHER.sub("", SPACE.sub(" ", plain)).split()
    return " ".join([FULL.get(word, word) for word in words[:-1]] + words[-1:])


FULL = {"st": "saint", "ste": "sainte", "mt": "mount", "ft": "fort"}


class Tolerant:
    """Keys that are equal for the usual transliterations of one name, by the rules of place-spelling.tsv."""

    def __init__(self, rules):
        self.words, self.ends, self.pieces, self.articles = {}, [], [], set()
        for line in rules.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                kind, written, instead = line.split("\t")
                for form in written.split(" "):
                    if kind == "article":
                        self.articles.add(form)
                    elif kind == "word":
                        self.words[form] = instead
                    else:
                        {"end": self.ends, "piece": self.pieces}[kind].append((form, instead))

    def __call__(self, key):
        """Empty where the name is too short to be compared so."""
        words = key.split(" ")
        joined = "".join(self.word(word) for i, word in enumerate(words)
                         if i == len(words) - 1 or word not in self.articles)
        single = re.sub(r"(.)\1+", r"\1", joined)
        return single if len(single) >= SHORT_TOLERANT else ""

    def word(self, word):
        word = self.words.get(word, word)
        for form, instead in self.ends:
            if word.endswith(form) and len(word) > len(form) + 2:
                word = word[:-len(form)] + instead
                break
        for form, instead in self.pieces:
            word = word.replace(form, instead)
        return word
