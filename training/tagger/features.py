"""What the tagger sees of a sentence. `TagFeatures.java` computes the same hashes; change both together."""

FOLDED = {"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
          "–": "-", "—": "-", "‐": "-", "‑": "-"}
SILENT = frozenset(['"', "''", "*", "**"])
START, END = "<s>", "</s>"
SEPARATOR = "\x1f"
RARE_TEMPLATES = frozenset("PQRSTUVWXYZ")


def fold(form):
    """Lower case, straight marks, digits as 0, without an editor's brackets inside a word."""
    lower = form.lower()
    letters = any(letter.isalpha() for letter in lower)
    folded = []
    for letter in lower:
        if letters and letter in "[]()":
            continue
        folded.append("0" if "0" <= letter <= "9" else FOLDED.get(letter, letter))
    return "".join(folded)


def is_silent(folded):
    """Quotation marks and mark-up: always PUNCT, and their neighbours do not see them."""
    return folded in SILENT


def case(form):
    """One letter for how a form is written."""
    letters = sum(letter.isalpha() for letter in form)
    upper = sum(letter.isupper() for letter in form)
    digit = any("0" <= letter <= "9" for letter in form)
    if letters == 0:
        return "d" if digit else "p"
    if digit:
        return "x" if upper == 0 else "X"
    if upper == 0:
        return "l"
    if upper == letters:
        return "U" if letters > 1 else "I"
    return "T" if upper == 1 and form[0].isupper() else "M"


def mode(forms):
    """How the whole sentence is written: C capitals, H headline, L lower case, N as usual."""
    upper = lower = words = capitals = 0
    for form in forms:
        letters = [letter for letter in form if letter.isalpha()]
        upper += sum(letter.isupper() for letter in letters)
        lower += sum(letter.islower() for letter in letters)
        if len(letters) >= 4:
            words += 1
            capitals += letters[0].isupper()
    if upper > 4 * lower and upper > 4:
        return "C"
    if words >= 3 and capitals * 10 >= words * 7:
        return "H"
    return "L" if upper == 0 else "N"


class Sentence:
    """A sentence ready for tagging, without its silent tokens."""

    def __init__(self, forms):
        folded = [fold(form) for form in forms]
        self.places = [at for at, word in enumerate(folded) if not is_silent(word)]
        self.words = [START, START] + [folded[at] for at in self.places] + [END, END]
        how = mode(forms)
        self.cases = ["s", "s"]
        fresh = True
        for at in self.places:
            kind = case(forms[at])
            quoted = at > 0 and is_silent(folded[at - 1])
            self.cases.append(how + kind + ("F" if fresh or quoted else "-"))
            fresh = fresh and kind in "pd" or folded[at] == ":"
        self.cases += ["s", "s"]

    def __len__(self):
        return len(self.places)

    def at(self, index):
        """The features that do not depend on earlier tags."""
        words, cases = self.words, self.cases
        i = index + 2
        word, before, after = words[i], words[i - 1], words[i + 1]
        size = len(word)
        found = ["!", "A" + word, "B" + cases[i], "C" + before, "D" + after, "E" + words[i - 2], "F" + words[i + 2],
                 "G" + word[-1:], "H" + word[:1], "I" + before[-3:], "J" + after[-3:], "K" + cases[i - 1],
                 "L" + cases[i + 1], "P" + before + SEPARATOR + word, "Q" + word + SEPARATOR + after,
                 "M" + cases[i] + SEPARATOR + word[-2:], "N" + cases[i] + SEPARATOR + cases[i + 1]]
        if size > 2:
            found += ["a" + word[-2:], "b" + word[:2]]
        if size > 3:
            found += ["c" + word[-3:], "d" + word[:3]]
        if size > 4:
            found += ["e" + word[-4:], "f" + word[:4]]
        hyphen = word.rfind("-")
        if 0 < hyphen < size - 1:
            found += ["g" + word[hyphen + 1:], "h" + word[:hyphen]]
        return found

    def after(self, index, previous, earlier, auxiliary):
        """The features that do: the two tags before and the auxiliary that still waits for its verb."""
        i = index + 2
        word = self.words[i]
        return ["i" + previous, "j" + previous + SEPARATOR + earlier, "R" + previous + SEPARATOR + word,
                "S" + previous + SEPARATOR + self.words[i + 1], "k" + previous + SEPARATOR + self.cases[i],
                "l" + previous + SEPARATOR + word[-3:], "m" + auxiliary + SEPARATOR + word[-2:],
                "T" + auxiliary + SEPARATOR + word]


def next_auxiliary(auxiliary, label, word):
    """The auxiliary that waits for its verb once `word` has been given `label`."""
    if label.startswith("AUX"):
        return word
    return START if label.startswith("VERB") else auxiliary


def feature_hash(feature):
    """FNV-1a over UTF-16 code units, 32 bits."""
    value = 0x811C9DC5
    units = feature.encode("utf-16-le", "surrogatepass")
    for at in range(0, len(units), 2):
        value = ((value ^ (units[at] | units[at + 1] << 8)) * 0x01000193) & 0xFFFFFFFF
    return value
