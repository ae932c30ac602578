"""Writes places and their names in the format that `PackedPlaces.java` reads (docs there)."""
import struct
import zlib

MAGIC = 0x50584734
BLOCK = 64
BUCKET_BITS = 15
MASK = (1 << 64) - 1


def mixed(text):
    """FNV-1a over the bytes, then the finaliser of MurmurHash3: 64 bits."""
    h = 0xCBF29CE484222325
    for byte in text.encode("ascii"):
        h = ((h ^ byte) * 0x100000001B3) & MASK
    h = ((h ^ h >> 33) * 0xFF51AFD7ED558CCD) & MASK
    h = ((h ^ h >> 33) * 0xC4CEB9FE1A85EC53) & MASK
    return h ^ h >> 33


def number(n):
    out = bytearray()
    while n >= 128:
        out.append(n & 127 | 128)
        n >>= 7
    out.append(n)
    return bytes(out)


def squeezed(text):
    packer = zlib.compressobj(9, zlib.DEFLATED, -15, 9)
    return packer.compress(text.encode("utf-8")) + packer.flush()


def degrees(value):
    return str(round(value * 10000))


def block(places):
    columns = [[p.name for p in places], [degrees(p.at[0]) if p.at else "" for p in places],
               [degrees(p.at[1]) if p.at else "" for p in places], [p.country for p in places], [p.kind for p in places],
               [p.id for p in places], [str(p.people) for p in places], [p.admin1 for p in places],
               [p.admin2 for p in places]]
    return squeezed("\n".join("\t".join(column) for column in columns))


def postings(values):
    """Ascending numbers as differences; the lowest bit of each tells whether another follows."""
    out, before = bytearray(), 0
    ordered = sorted(values)
    for i, value in enumerate(ordered):
        out += number((value - before) << 1 | (i + 1 < len(ordered)))
        before = value
    return bytes(out)


def pack(places, lists, path):
    """`places` in their order; `lists` maps each key to numbers: of a place and the form of the name, or a count."""
    blocks = [block(places[i:i + BLOCK]) for i in range(0, len(places), BLOCK)]
    buckets = [{} for _ in range(1 << BUCKET_BITS)]
    for text, values in lists.items():
        h = mixed(text)
        bucket = buckets[h >> 64 - BUCKET_BITS]
        if bucket.setdefault(h & 0xFFFFFFFF, values) is not values:
            raise SystemExit(f"two keys with the hash of {text}: change the number of buckets")
    # Not in order: what is random, a jar stores as it is and so opens fast.
    prints = [struct.pack(f">{len(bucket)}I", *bucket) for bucket in buckets]
    numbers = [b"".join(map(postings, bucket.values())) for bucket in buckets]
    with open(path, "wb") as out:
        out.write(struct.pack(">iiii", MAGIC, len(places), BLOCK, BUCKET_BITS))
        for parts in (blocks, prints, numbers):
            starts = [0]
            for part in parts:
                starts.append(starts[-1] + len(part))
            out.write(struct.pack(f">{len(starts)}i", *starts))
        for parts in (blocks, prints, numbers):
            out.write(b"".join(parts))
