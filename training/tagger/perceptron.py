"""An averaged perceptron that tags greedily from left to right."""

import random
from collections import Counter

import corpus
from features import RARE_TEMPLATES, START, Sentence, next_auxiliary


class Perceptron:
    def __init__(self, labels):
        self.labels = labels
        self.index = {label: at for at, label in enumerate(labels)}
        self.weights = {}
        self.totals = {}
        self.stamps = {}
        self.step = 0

    def scores(self, found):
        scores = [0] * len(self.labels)
        weights = self.weights
        for feature in found:
            entry = weights.get(feature)
            if entry:
                for label, weight in entry.items():
                    scores[label] += weight
        return scores

    def best(self, found):
        scores = self.scores(found)
        return scores.index(max(scores))

    def tag(self, forms):
        """A label for each form."""
        sentence = Sentence(forms)
        labels = ["PUNCT"] * len(forms)
        previous, earlier, auxiliary = START, START, START
        for index, place in enumerate(sentence.places):
            label = self.labels[self.best(sentence.at(index) + sentence.after(index, previous, earlier, auxiliary))]
            labels[place] = label
            auxiliary = next_auxiliary(auxiliary, label, sentence.words[index + 2])
            previous, earlier = label, previous
        return labels

    def learn(self, pairs, allowed):
        """One pass over a sentence; how many labels were wrong."""
        sentence = Sentence([form for form, _ in pairs])
        previous, earlier, auxiliary = START, START, START
        wrong = 0
        for index, place in enumerate(sentence.places):
            found = sentence.at(index) + sentence.after(index, previous, earlier, auxiliary)
            found = [feature for feature in found if feature in allowed]
            truth = self.index[pairs[place][1]]
            guess = self.best(found)
            self.step += 1
            if guess != truth:
                wrong += 1
                for feature in found:
                    self.change(feature, truth, 1)
                    self.change(feature, guess, -1)
            label = self.labels[guess]
            auxiliary = next_auxiliary(auxiliary, label, sentence.words[index + 2])
            previous, earlier = label, previous
        return wrong

    def change(self, feature, label, by):
        entry = self.weights.setdefault(feature, {})
        weight = entry.get(label, 0)
        key = (feature, label)
        self.totals[key] = self.totals.get(key, 0) + (self.step - self.stamps.get(key, 0)) * weight
        self.stamps[key] = self.step
        entry[label] = weight + by

    def averaged(self):
        """The mean of each weight over all steps, as {feature: {label index: weight}}."""
        means = {}
        for feature, entry in self.weights.items():
            mean = {}
            for label, weight in entry.items():
                key = (feature, label)
                total = self.totals.get(key, 0) + (self.step - self.stamps.get(key, 0)) * weight
                if total:
                    mean[label] = total / self.step
            if mean:
                means[feature] = mean
        return means


def frequent(sentences, common, rare):
    """Features seen at least `common` times, those of pairs of words at least `rare` times."""
    seen = Counter()
    for pairs in sentences:
        sentence = Sentence([form for form, _ in pairs])
        previous, earlier, auxiliary = START, START, START
        for index, place in enumerate(sentence.places):
            seen.update(sentence.at(index))
            seen.update(sentence.after(index, previous, earlier, auxiliary))
            label = pairs[place][1]
            auxiliary = next_auxiliary(auxiliary, label, sentence.words[index + 2])
            previous, earlier = label, previous
    return {feature for feature, count in seen.items()
            if count >= (rare if feature[0] in RARE_TEMPLATES else common)}


def train(sentences, epochs, seed, report):
    """A perceptron after `epochs` passes; `report(epoch, share of wrong labels)` is called after each."""
    labels = sorted({label for pairs in sentences for _, label in pairs})
    allowed = frequent(sentences, 2, 3)
    model = Perceptron(labels)
    rng = random.Random(seed)
    order = list(sentences)
    for epoch in range(epochs):
        rng.shuffle(order)
        wrong = words = 0
        for pairs in order:
            wrong += model.learn(corpus.disguised(pairs, rng), allowed)
            words += len(pairs)
        report(epoch, wrong / words)
    return model
