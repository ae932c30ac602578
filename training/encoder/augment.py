"""Makes training text as untidy as the accounts: headlines, slogans, bullets, footnote marks, other quotation marks,
unknown names."""

from dataclasses import replace

from labels import NAME, RELATION, TAG, UNKNOWN
from corpora import Document, Paragraph, Word

SMALL = frozenset("a an the of in on at to for and or by from with as 's n't".split())
BULLETS = ["-", "•", "*", "–", "1.", "2.", "3)", "(a)", "4.", "►"]
NOTES = ["[1]", "[2]", "[12]", "(3)", "[45]"]


class Augmenter:
    """`towns`: names of one word that stand in for others now and then. `acronyms`: how often one does for an
    organisation."""

    def __init__(self, towns, rng, acronyms):
        self.towns, self.rng, self.acronyms = towns, rng, acronyms

    def document(self, document):
        """A copy with changes, decided paragraph by paragraph."""
        return Document(document.name, [self.paragraph(paragraph) for paragraph in document.paragraphs])

    def paragraph(self, paragraph):
        draw, quotes = self.rng.random(), self.rng.random()
        change = ((lambda form, at: form.lower()) if draw < 0.03
                  else (lambda form, at: form.upper()) if draw < 0.06
                  else titled if draw < 0.09 else None)
        sentences = []
        for number, sentence in enumerate(paragraph.sentences):
            sentence = self.renamed(sentence)
            if draw < 0.09 or self.rng.random() < 0.03:
                sentence = unstopped(sentence)
            if quotes < 0.3:
                sentence = curled(sentence)
            elif quotes < 0.6:
                sentence = [replace(word, form=STRAIGHT.get(word.form, word.form)) for word in sentence]
            if change:
                sentence = [replace(word, form=change(word.form, at)) for at, word in enumerate(sentence)]
            sentence = self.marked(sentence, number == 0)
            sentences.append(sentence)
        return Paragraph(sentences, paragraph.bounded)

    def renamed(self, sentence):
        words = list(sentence)
        for at, word in enumerate(words):
            alone = at + 1 == len(words) or words[at + 1].name not in (NAME["I-LOC"], NAME["I-ORG"])
            if not alone or not word.form[:1].isupper():
                continue
            if word.name == NAME["B-LOC"] and self.rng.random() < 0.12:
                words[at] = replace(word, form=self.rng.choice(self.towns))
            elif word.name == NAME["B-ORG"] and self.rng.random() < self.acronyms:
                words[at] = replace(word, form=self.acronym())
        return words

    def acronym(self):
        letters = "ABCDEFGHIJKLMNOPRSTUVWY"
        return "".join(self.rng.choice(letters) for _ in range(self.rng.choice((2, 3, 3, 3, 4, 4, 5))))

    def marked(self, sentence, opens):
        if opens and self.rng.random() < 0.04:
            sentence = before(sentence, self.rng.choice(BULLETS))
        if len(sentence) > 4 and self.rng.random() < 0.02:
            sentence = inserted(sentence, self.rng.choice((len(sentence), self.rng.randrange(2, len(sentence)))),
                                self.rng.choice(NOTES))
        return sentence


STRAIGHT = {"“": '"', "”": '"', "‘": "'", "’": "'", "’s": "'s", "n’t": "n't"}


def curled(sentence):
    """Opening and closing quotation marks in turn, typographic apostrophes."""
    words, opened = [], False
    for word in sentence:
        form = word.form
        if form == '"':
            form, opened = ("”" if opened else "“"), not opened
        words.append(replace(word, form=form.replace("'", "’")))
    return words


def titled(form, at):
    small = form.lower() in SMALL and at > 0
    return form if small or not form[:1].isalpha() else form[0].upper() + form[1:]


def unstopped(sentence):
    """Without its final stop, if nothing hangs on it."""
    last = len(sentence) - 1
    if last < 2 or sentence[last].form != "." or any(word.head == last for word in sentence):
        return sentence
    return sentence[:last]


def before(sentence, mark):
    """A bullet or number in front; it hangs on the root."""
    number = mark[0].isdigit() or mark[-1].isalpha() or mark[0] == "("
    root = next((at for at, word in enumerate(sentence) if word.head == -1), None)
    tree = root is not None
    word = Word(mark, TAG["X" if number else "PUNCT"] if tree else UNKNOWN, root + 1 if tree else UNKNOWN,
                RELATION["discourse" if number else "punct"] if tree else UNKNOWN, outside(sentence, "name"),
                outside(sentence, "role"))
    return [word] + [moved(one, 0) for one in sentence]


def inserted(sentence, at, note):
    """A footnote mark, hanging on the word before it; never inside a name or a span."""
    around = sentence[at:at + 1]
    if any(word.name in INSIDE_NAME or word.role > 0 for word in around):
        return sentence
    tree = sentence[at - 1].head != UNKNOWN
    word = Word(note, TAG["X"] if tree else UNKNOWN, at - 1 if tree else UNKNOWN,
                RELATION["dep"] if tree else UNKNOWN, outside(sentence, "name"), outside(sentence, "role"))
    return [moved(one, at) for one in sentence[:at]] + [word] + [moved(one, at) for one in sentence[at:]]


INSIDE_NAME = {number for name, number in NAME.items() if name.startswith("I-")}


def outside(sentence, field):
    return 0 if any(getattr(word, field) != UNKNOWN for word in sentence) else UNKNOWN


def moved(word, at):
    """The word with its head's number after one word was put in at `at`."""
    return replace(word, head=word.head + 1) if word.head >= at else word
