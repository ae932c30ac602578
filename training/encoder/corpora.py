"""Reads the corpora into one shape: documents of paragraphs of sentences of words, with the labels that each has."""

import io
import json
import lzma
import random
import re
import tarfile
from dataclasses import dataclass, field, replace

from labels import EVENT, NAME, RELATION, ROLE, STATUS, TAG, UNKNOWN, relation

TOKEN = re.compile(r"['’](?:s|re|ve|ll|d|m)\b|\w+(?:\.\w+)*|[^\w\s]")
ESCAPED = {"-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "-LCB-": "{", "-RCB-": "}", "``": '"', "''": '"'}


@dataclass(frozen=True)
class Word:
    """`head` counts within the sentence, -1 is the root; UNKNOWN where the corpus is silent."""

    form: str
    tag: int = UNKNOWN
    head: int = UNKNOWN
    relation: int = UNKNOWN
    name: int = UNKNOWN
    role: int = UNKNOWN
    event: int = UNKNOWN
    status: int = UNKNOWN
    spaced: bool = True


@dataclass
class Paragraph:
    """`bounded`: whether where its sentences begin is known; `joined`: its blocks of role labels form one CRF chain."""

    sentences: list = field(default_factory=list)
    bounded: bool = True


@dataclass
class Document:
    name: str
    paragraphs: list = field(default_factory=list)


def conllu(path):
    """Yields the comments, the rows of words, and whether a document and a paragraph begin here."""
    comments, rows = {}, []
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("#"):
                key, _, value = line[1:].strip().partition("=")
                comments[key.split(" id")[0].strip()] = value.strip()
            elif line:
                columns = line.split("\t")
                if columns[0].isdigit():
                    rows.append(columns)
            elif rows:
                yield comments, rows
                comments, rows = {}, []
    if rows:
        yield comments, rows


def treebank(path, names=None):
    """Documents with trees and tags. `names`: from the comments and rows of a sentence to a label for each word."""
    documents = []
    for comments, rows in conllu(path):
        if "newdoc" in comments or not documents:
            documents.append(Document(comments.get("newdoc", "")))
        if "newpar" in comments or not documents[-1].paragraphs:
            documents[-1].paragraphs.append(Paragraph())
        labels = names(comments, rows) if names else [UNKNOWN] * len(rows)
        documents[-1].paragraphs[-1].sentences.append([tree_word(row, name) for row, name in zip(rows, labels)])
    return documents


def tree_word(row, name):
    feats = dict(pair.split("=", 1) for pair in row[5].split("|") if "=" in pair)
    return Word(row[1], TAG.get(tag(row[3], row[4], feats), UNKNOWN), int(row[6]) - 1, relation(row[7]), name,
                spaced="SpaceAfter=No" not in row[9])


def tag(upos, xpos, feats):
    """Part of speech and feature as one label, such as `VERB.PAST`."""
    feature = feature_of(upos, xpos, feats)
    return upos + ("." + feature if feature else "")


def feature_of(upos, xpos, feats):
    if upos in ("VERB", "AUX"):
        return "" if xpos == "MD" else verb_feature(feats)
    if upos in ("NOUN", "PROPN"):
        return "PLURAL" if feats.get("Number") in ("Plur", "Ptan") or xpos in ("NNS", "NNPS") else ""
    if upos in ("ADJ", "ADV"):
        return {"Cmp": "COMPARATIVE", "Sup": "SUPERLATIVE"}.get(feats.get("Degree"), "")
    return "POSSESSIVE" if xpos in ("PRP$", "WP$", "POS") else ""


def verb_feature(feats):
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


def attributed(archive, units):
    """PolNeAR: documents of paragraphs with role labels; words as the articles write them."""
    texts = {}
    with tarfile.open(archive) as files:
        for member in files:
            if member.name.endswith(".txt"):
                texts[member.name.rsplit("/", 1)[-1][:-4]] = files.extractfile(member).read().decode("utf-8")
    documents = {}
    opener = lzma.open if units.endswith(".xz") else io.open
    with opener(units, "rt", encoding="utf-8") as lines:
        for unit in map(json.loads, lines):
            key = unit["doc"], unit["annotator"]
            document = documents.setdefault(key, Document(unit["doc"]))
            document.paragraphs.append(attributed_paragraph(unit, texts[unit["doc"]]))
    return list(documents.values())


def attributed_paragraph(unit, text):
    paragraph, last = Paragraph(), None
    for token, (start, end), sentence, label in zip(unit["tokens"], unit["offsets"], unit["sentence"], unit["labels"]):
        if sentence != last:
            paragraph.sentences.append([])
        last = sentence
        form = text[start:end].strip() or ESCAPED.get(token, token)
        paragraph.sentences[-1].append(Word(form, role=ROLE[label], spaced=text[end:end + 1].isspace()))
    return paragraph


MARKED = re.compile(r"\{([^{}|]+)\|([A-Z]+)\|([a-z_ ]+)\}")


def told(path):
    """Our own sentences with `{word|TYPE|status}` on the head word of every event; sentences between empty lines are
    one document of one paragraph, in a file without empty lines each is a document."""
    documents, fresh = [], True
    with open(path, encoding="utf-8") as lines:
        rows = [line.rstrip("\n") for line in lines if not line.startswith("#")]
    running = sum(not row for row in rows) > 5
    for row in rows:
        if not row.strip():
            fresh = True
            continue
        if fresh or not running:
            documents.append(Document(path, [Paragraph([])]))
        fresh = False
        documents[-1].paragraphs[0].sentences.append(told_sentence(row))
    return documents


def told_sentence(row):
    words, at = [], 0
    for mark in MARKED.finditer(row):
        words += plain(row[at:mark.start()])
        found = TOKEN.findall(mark[1])
        words += [Word(form, event=EVENT[mark[2]] if number == 0 else EVENT["O"],
                       status=STATUS[mark[3].replace(" ", "_")] if number == 0 else UNKNOWN,
                       spaced=number + 1 < len(found) or row[mark.end():mark.end() + 1].isspace())
                  for number, form in enumerate(found)]
        at = mark.end()
    return words + plain(row[at:])


def plain(text):
    ends = [match.end() for match in TOKEN.finditer(text)]
    return [Word(match[0], event=EVENT["O"], spaced=text[end:end + 1].isspace())
            for match, end in zip(TOKEN.finditer(text), ends)]


def named_articles(path, names):
    """Articles with names that were listed by hand, one list an article; every occurrence counts."""
    listed = {}
    with open(names, encoding="utf-8") as lines:
        for line in lines:
            number, *entries = line.rstrip("\n").split("\t")
            listed[number] = dict(entry.rsplit("=", 1) for entry in entries if "=" in entry)
    documents = []
    with open(path, encoding="utf-8") as lines:
        for article in map(json.loads, lines):
            if listed.get(str(article["id"])):
                documents.append(named_article(article, listed[str(article["id"])]))
    return documents


LETTERS = {"P": "PER", "O": "ORG", "L": "LOC", "G": "GRP", "M": "OTH"}


def named_article(article, names):
    document = Document(str(article["id"]))
    wanted = {tuple(TOKEN.findall(name)): LETTERS[letter] for name, letter in names.items() if letter in LETTERS}
    longest = max(map(len, wanted), default=0)
    for block in [article["title"]] + re.split(r"\n+", article["text"]):
        for sentence in re.split(r"(?<=[.!?])\s+(?=[A-Z\"“])", block):
            forms = TOKEN.findall(sentence)
            if not forms:
                continue
            labels = project(forms, wanted, longest)
            document.paragraphs.append(
                Paragraph([[Word(form, name=NAME[label]) for form, label in zip(forms, labels)]], bounded=False))
    return document


def project(forms, wanted, longest):
    labels, at = [], 0
    while at < len(forms):
        size = next((n for n in range(longest, 0, -1) if tuple(forms[at:at + n]) in wanted and at + n <= len(forms)), 0)
        if size:
            kind = wanted[tuple(forms[at:at + size])]
            labels += ["B-" + kind] + ["I-" + kind] * (size - 1)
        else:
            labels.append("O")
        at += size or 1
    return labels
