"""The weights file: pruned, in single bytes, by hashed feature.

    byte    number of labels
    each    length byte, ASCII label
    int32   number of features (big-endian, as are all)
    each    varint: difference of the hash to the one before (hashes ascend, unsigned)
            byte: number of labels n, then n times (byte label, signed byte weight)

All of it compressed with gzip.
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
    out += struct.pack(">I", len(table))
    last = 0
    for key in sorted(table):
        out += varint(key - last)
        last = key
        row = table[key]
        out.append(len(row))
        for label in sorted(row):
            out += struct.pack(">Bb", label, row[label])
    return gzip.compress(bytes(out), 9, mtime=0)


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
