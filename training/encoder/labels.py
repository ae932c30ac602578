"""The label sets of the heads, in the order of the model's outputs."""

TAGS = (
    "ADJ ADJ.COMPARATIVE ADJ.SUPERLATIVE ADP ADV ADV.COMPARATIVE ADV.SUPERLATIVE AUX AUX.GERUND AUX.IMPERATIVE "
    "AUX.INFINITIVE AUX.PARTICIPLE AUX.PAST AUX.PRESENT CCONJ DET DET.POSSESSIVE INTJ NOUN NOUN.PLURAL NUM PART "
    "PART.POSSESSIVE PRON PRON.POSSESSIVE PROPN PROPN.PLURAL PUNCT SCONJ SYM VERB VERB.GERUND VERB.IMPERATIVE "
    "VERB.INFINITIVE VERB.PARTICIPLE VERB.PAST VERB.PRESENT X"
).split()

RELATIONS = (
    "acl acl:relcl advcl advmod amod appos aux aux:pass case cc ccomp compound compound:prt conj cop csubj dep det "
    "discourse dislocated expl fixed flat goeswith iobj list mark nmod nmod:desc nmod:poss nmod:unmarked nsubj "
    "nsubj:pass nummod obj obl obl:agent obl:unmarked orphan parataxis punct reparandum root vocative xcomp"
).split()

NAMES = "O B-PER I-PER B-ORG I-ORG B-LOC I-LOC B-GRP I-GRP B-OTH I-OTH".split()
ATTRIBUTION = "O B-source I-source B-cue I-cue B-content I-content".split()

EVENTS = (
    "O AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE "
    "COERCE ASSAULT"
).split()
STATUSES = "happened ongoing planned called_for possible denied".split()

TAG = {name: number for number, name in enumerate(TAGS)}
RELATION = {name: number for number, name in enumerate(RELATIONS)}
NAME = {name: number for number, name in enumerate(NAMES)}
ROLE = {name: number for number, name in enumerate(ATTRIBUTION)}
EVENT = {name: number for number, name in enumerate(EVENTS)}
STATUS = {name: number for number, name in enumerate(STATUSES)}
UNKNOWN = -100


def relation(deprel):
    """The relation itself where we keep the subtype, otherwise the universal one."""
    return RELATION.get(deprel, RELATION.get(deprel.split(":")[0], RELATION["dep"]))


def may_follow(labels):
    """For each pair of BIO labels whether the second may follow the first."""
    return [[not b.startswith("I-") or a[2:] == b[2:] and a != "O" for b in labels] for a in labels]
