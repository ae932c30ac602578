"""How common words are in general English texts: makes core/.../compare/story/common-words.tsv.

usage: common_words.py POLNEAR_TRAIN.tar.xz EWT_TRAIN.conllu GUM_TRAIN.conllu ENDINGS.tsv > common-words.tsv
Counts in how many texts each stem stands; keeps stems in 0.4 % or more of the texts that are mostly written without a capital.
"""
import collections, re, sys, tarfile

WORD = re.compile(r"[A-Za-z][A-Za-z'’]*[A-Za-z]|[A-Za-z]")
FEWEST = 0.004


def texts_of_archive(path):
    with tarfile.open(path) as archive:
        for member in archive.getmembers():
            if member.name.endswith('.txt'):
                yield archive.extractfile(member).read().decode('utf8')


def texts_of_treebank(path):
    text = []
    for line in open(path, encoding='utf8'):
        if line.startswith('# newdoc') and text:
            yield ' '.join(text)
            text = []
        elif line.startswith('# text = '):
            text.append(line[9:].strip())
    yield ' '.join(text)


def stem(word, endings):
    for ending, instead in endings:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[:-len(ending)] + instead
    return word


def main(archive, *rest):
    *treebanks, table = rest
    endings = [line.rstrip('\n').split('\t') for line in open(table, encoding='utf8') if not line.startswith('#')]
    holding, capital, small = collections.Counter(), collections.Counter(), collections.Counter()
    texts = list(texts_of_archive(archive)) + [t for path in treebanks for t in texts_of_treebank(path)]
    for text in texts:
        found = set()
        for word in WORD.findall(text):
            word = word.replace('’', "'")
            key = stem(word.lower(), endings)
            (small if word[0].islower() else capital)[key] += 1
            found.add(key)
        holding.update(found)
    print('# stem, share of texts that hold it')
    for key in sorted(holding):
        if small[key] > capital[key] and holding[key] >= FEWEST * len(texts):
            print(f'{key}\t{holding[key] / len(texts):.3f}')


if __name__ == '__main__':
    main(*sys.argv[1:])
