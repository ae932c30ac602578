"""The weights file: pruned, in single bytes, by hashed feature.

    byte    number of labels
    each    length byte, ASCII label
    int32   number of features, int32 number of weights (big-endian)
    varints difference of each hash to the one before (hashes ascend, unsigned)
    bytes   for each feature how many labels it has
    bytes   for each weight its label
    bytes   for each weight its value, signed

All of it compressed with gzip; columns compress better than rows.
"""

import gzip
import struct

from features import feature_hash


def quantised(means, per_unit, smallest):
    """{hash: {label: weight as whole number in -127..127}} of what is at least `smallest`."""
    table = {}
    for feature, entry in means.items():
        kept = {label: weight for label, weight in entry.items() if abs(weight) >= smallest}
        if not kept:
            continue
        row = table.setdefault(feature_hash(feature), {})
        for label, weight in kept.items():
            row[label] = max(-127, min(127, row.get(label, 0) + round(weight * per_unit)))
    cleaned = {key: {label: weight for label, weight in row.items() if weight} for key, row in table.items()}
    return {key: row for key, row in cleaned.items() if row}


def packed(labels, table):
    out = bytearray([len(labels)])
    for label in labels:
        out += bytes([len(label)]) + label.encode("ascii")
    keys = sorted(table)
    out += struct.pack(">II", len(keys), sum(len(row) for row in table.values()))
    for last, key in zip([0] + keys, keys):
        out += varint(key - last)
    out += bytes(len(table[key]) for key in keys)
    out += bytes(label for key in keys for label in sorted(table[key]))
    out += bytes(table[key][label] & 0xFF for key in keys for label in sorted(table[key]))
    return gzip.compress(bytes(out), 9, mtime=0)


def unpacked(data):
    """(labels, table) of a weights file's bytes."""
    data = gzip.decompress(data)
    labels, at = [], 1
    for _ in range(data[0]):
        labels.append(data[at + 1:at + 1 + data[at]].decode("ascii"))
        at += 1 + data[at]
    features, weights = struct.unpack(">II", data[at:at + 8])
    at += 8
    keys, key = [], 0
    for _ in range(features):
        shift = 0
        while data[at] > 0x7F:
            key += (data[at] & 0x7F) << shift
            at, shift = at + 1, shift + 7
        key += data[at] << shift
        at += 1
        keys.append(key)
    counts = data[at:at + features]
    label = at + features
    value = label + weights
    table = {}
    for key, count in zip(keys, counts):
        table[key] = {data[label + i]: (data[value + i] ^ 0x80) - 0x80 for i in range(count)}
        label, value = label + count, value + count
    return labels, table


def varint(value):
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return out


class Table:
    """Looks features up as the Java reader does."""

    def __init__(self, table):
        self.table = table
        self.hashes = {}

    def get(self, feature):
        key = self.hashes.get(feature)
        if key is None:
            key = self.hashes[feature] = feature_hash(feature)
        return self.table.get(key)
