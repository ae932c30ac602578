"""The best dependency tree with one root: Chu–Liu–Edmonds; `SpanningTree.java` must find the same."""


def spanning_tree(scores):
    """scores[i][j]: word i under head j, 0 the root, words from 1. Heads of the words in order, exactly one of them 0.
    The root's arcs are first made so dear that one suffices (Stanojević and Cohen 2021 compare the ways)."""
    size = len(scores)
    largest = max(max(row) for row in scores)
    smallest = min(min(value for value in row if value > -5e3) for row in scores)
    toll = (largest - smallest) * size + 1.0
    table = [[float("-inf")] * (size + 1)] + [
        [row[0] - toll] + [float("-inf") if head == at else value for head, value in enumerate(row[1:])]
        for at, row in enumerate(scores)]
    return edmonds(table)[1:]


def edmonds(table):
    """Heads of the maximum arborescence from node 0; table[i][j] the score of i under j."""
    size = len(table)
    heads = [0] + [max(range(size), key=lambda head: table[node][head]) for node in range(1, size)]
    cycle = cycle_in(heads)
    if not cycle:
        return heads
    inside = set(cycle)
    outside = [node for node in range(size) if node not in inside]
    gain = {node: table[node][heads[node]] for node in cycle}
    small = [[float("-inf")] * (len(outside) + 1) for _ in range(len(outside) + 1)]
    enter, leave = {}, {}
    for a, node in enumerate(outside):
        for b, other in enumerate(outside):
            small[a][b] = table[node][other]
        best = max(cycle, key=lambda member: table[node][member])
        small[a][-1], leave[a] = table[node][best], best
        way = max(cycle, key=lambda member: table[member][node] - gain[member])
        small[-1][a], enter[a] = table[way][node] - gain[way], way
    solved = edmonds(small)
    for a, node in enumerate(outside):
        if a:
            heads[node] = leave[a] if solved[a] == len(outside) else outside[solved[a]]
    heads[enter[solved[-1]]] = outside[solved[-1]]
    return heads


def cycle_in(heads):
    colour = [0] * len(heads)
    for start in range(1, len(heads)):
        path, node = [], start
        while node and not colour[node]:
            colour[node] = start
            path.append(node)
            node = heads[node]
        if node and colour[node] == start:
            return path[path.index(node):]
    return []
