"""Reads CoNLL-U and gives it the tokens and tags of Parallax."""

from collections import namedtuple

Word = namedtuple("Word", "form upos xpos feats deprel head glued")


def read(path):
    """Sentences of a CoNLL-U file, each a list of Word; `glued`: no blank follows."""
    sentence = []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            columns = line.rstrip("\n").split("\t")
            if len(columns) == 10 and columns[0].isdigit():
                feats = dict(pair.split("=", 1) for pair in columns[5].split("|") if "=" in pair)
                sentence.append(
                    Word(columns[1], columns[3], columns[4], feats, columns[7], int(columns[6]),
                         "SpaceAfter=No" in columns[9]))
            elif sentence and not line.strip():
                yield sentence
                sentence = []
    if sentence:
        yield sentence


def tag(word):
    """Part of speech and features as one label, such as `VERB.PAST`."""
    feature = feature_of(word)
    return word.upos + ("." + feature if feature else "")


def feature_of(word):
    feats = word.feats
    if word.upos in ("VERB", "AUX"):
        return verb_feature(word)
    if word.upos in ("NOUN", "PROPN"):
        return "PLURAL" if feats.get("Number") in ("Plur", "Ptan") or word.xpos in ("NNS", "NNPS") else ""
    if word.upos in ("ADJ", "ADV"):
        return {"Cmp": "COMPARATIVE", "Sup": "SUPERLATIVE"}.get(feats.get("Degree"), "")
    if word.xpos in ("PRP$", "WP$", "POS"):
        return "POSSESSIVE"
    return ""


def verb_feature(word):
    feats = word.feats
    if word.xpos == "MD":
        return ""
    if feats.get("Mood") == "Imp":
        return "IMPERATIVE"
    form = feats.get("VerbForm")
    if form == "Inf":
        return "INFINITIVE"
    if form == "Ger" or form == "Part" and feats.get("Tense") == "Pres":
        return "GERUND"
    if form == "Part":
        return "PARTICIPLE"
    return {"Past": "PAST", "Pres": "PRESENT"}.get(feats.get("Tense"), "")


def plain(sentence):
    """(form, label) pairs as the corpus has them."""
    return [(word.form, tag(word)) for word in sentence]


def joined(sentence):
    """The same with hyphenated compounds as one token, as Parallax cuts them."""
    pairs = []
    at = 0
    while at < len(sentence):
        end = at
        while joins(sentence, end + 1):
            end += 2
        pairs.append(compound(sentence, at, end) if end > at else (sentence[at].form, tag(sentence[at])))
        at = end + 1
    return pairs


def joins(sentence, hyphen):
    if hyphen + 1 >= len(sentence) or sentence[hyphen].form != "-":
        return False
    before, after = sentence[hyphen - 1], sentence[hyphen + 1]
    numbers = before.form[-1].isdigit() and after.form[0].isdigit()
    return (before.glued and sentence[hyphen].glued and not numbers
            and before.form[-1].isalnum() and after.form[0].isalnum())


def compound(sentence, at, end):
    words = sentence[at:end + 1]
    last = words[-1]
    form = "".join(word.form for word in words)
    label = tag(last)
    modifies = any(word.head > end + 1 and word.deprel.split(":")[0] in ("amod", "compound", "nmod", "nummod")
                   for word in words)
    names = all(word.upos == "PROPN" for word in words if word.form != "-")
    if label in ("VERB.PARTICIPLE", "VERB.GERUND", "ADP", "ADV", "NUM", "PART") and modifies:
        label = "ADJ"
    elif last.upos == "NOUN" and modifies and not names:
        label = "ADJ"
    elif last.upos == "PROPN" and not names:
        label = "ADJ" if modifies else label
    return form, label


def disguised(pairs, rng):
    """Now and then the sentence in lower case, capitals or title case, the last two mostly without a final stop."""
    draw = rng.random()
    if draw >= 0.22:
        return pairs
    if draw < 0.06:
        return [(form.lower(), label) for form, label in pairs]
    if len(pairs) > 3 and pairs[-1][0] == "." and rng.random() < 0.8:
        pairs = pairs[:-1]
    if draw < 0.12:
        return [(form.upper(), label) for form, label in pairs]
    return [(titled(form, at), label) for at, (form, label) in enumerate(pairs)]


def titled(form, at):
    small = form.lower() in SMALL and at > 0
    return form if small or not form[0].isalpha() else form[0].upper() + form[1:]


SMALL = frozenset("a an the of in on at to for and or by from with as 's n't".split())
