"""Writes log-odds.tsv: log-odds with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008) of made-up counts,
in plain formulas and 50 decimal digits, apart from the Java that it checks.

Columns: word, then for each source count, log-odds, variance, z."""
from decimal import Decimal as D, getcontext

getcontext().prec = 50
SOURCES = ["gazette", "herald", "tribune"]
COUNTS = {
    "rebels": (31, 2, 14), "terrorists": (1, 47, 9), "army": (40, 44, 41), "regime": (22, 0, 3), "government": (9, 37, 30),
    "killed": (55, 61, 58), "martyred": (0, 12, 0), "the": (912, 1105, 871), "crossing": (7, 7, 7), "allegedly": (3, 0, 11),
}
totals = [sum(D(c[s]) for c in COUNTS.values()) for s in range(3)]
everything = sum(totals)
weight = everything / len(SOURCES)
with open("log-odds.tsv", "w") as out:
    print("# Made by log-odds-reference.py beside it: word, then count, log-odds, variance and z for " + ", ".join(SOURCES), file=out)
    for word, counts in COUNTS.items():
        a = weight * sum(counts) / everything
        cells = [word]
        for s in range(3):
            y, n = D(counts[s]), totals[s]
            yj, nj = sum(counts) - y, everything - n
            delta = ((y + a) / (n + weight - y - a)).ln() - ((yj + a) / (nj + weight - yj - a)).ln()
            variance = 1 / (y + a) + 1 / (yj + a)
            cells += [str(counts[s]), f"{delta:.20f}", f"{variance:.20f}", f"{delta / variance.sqrt():.20f}"]
        print("\t".join(cells), file=out)
