"""Writes a trained model as one ONNX file: eight-bit weights, label names and small matrices as metadata.

usage: export.py --run FOLDER --out reader.onnx [--exacter "shrink out"] [--way float]

One window at a time, without batch or padding: pieces [T], casing [T], first [W], last [W] (int64). Scales are taken
from the window or from a row of it, so a word's scores depend on its window alone."""

import argparse
import base64
import os
import re

import numpy
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from labels import ATTRIBUTION, EVENTS, NAMES, RELATIONS, STATUSES, TAGS
from model import ARC, DEPTHS, HEADS, WIDTH, EventHead, Reader

BLOCK = 128


class Graph:
    """Collects nodes and weights; each method returns the name of what it computes."""

    def __init__(self, way, exacter):
        self.nodes, self.weights, self.way, self.exacter = [], [], way, exacter

    def constant(self, name, array):
        self.weights.append(numpy_helper.from_array(numpy.ascontiguousarray(array), name))
        return name

    def node(self, kind, inputs, name, domain="", **attributes):
        self.nodes.append(helper.make_node(kind, inputs, [name], domain=domain, **attributes))
        return name

    def dense(self, x, name, weight, bias, eight=True):
        """x · weightᵀ + bias; weight [out, in]."""
        if eight and self.way == "eight":
            rows = any(name.endswith(part) for part in self.exacter)
            product = self.row_by_row(x, name, weight) if rows else self.whole_window(x, name, weight)
        else:
            product = self.node("MatMul", [x, self.constant(name + ".weight", weight.T)], name + ".product")
        return self.node("Add", [product, self.constant(name + ".bias", bias)], name)

    def whole_window(self, x, name, weight):
        """One scale for all numbers of the window's input."""
        scale = numpy.maximum(numpy.abs(weight).max(1), 1e-8) / 127
        packed = numpy.clip(numpy.rint(weight / scale[:, None]), -127, 127).astype(numpy.int8).T
        quantised = [f"{name}.input{part}" for part in ("", ".scale", ".zero")]
        self.nodes.append(helper.make_node("DynamicQuantizeLinear", [x], quantised))
        return self.node(
            "MatMulIntegerToFloat",
            [quantised[0], self.constant(name + ".weight", packed), quantised[1],
             self.constant(name + ".scale", scale.astype(numpy.float32)), quantised[2]],
            name + ".product", domain="com.microsoft")

    def row_by_row(self, x, name, weight):
        """One scale for each 128 numbers of a row: more exact, slower."""
        rows, columns = weight.shape
        blocks = weight.reshape(rows, columns // BLOCK, BLOCK)
        scale = numpy.maximum(numpy.abs(blocks).max(2), 1e-8) / 127
        packed = (numpy.clip(numpy.rint(blocks / scale[:, :, None]), -127, 127) + 128).astype(numpy.uint8)
        return self.node(
            "MatMulNBits",
            [x, self.constant(name + ".weight", packed), self.constant(name + ".scale", scale.astype(numpy.float32))],
            name + ".product", domain="com.microsoft", K=columns, N=rows, bits=8, block_size=BLOCK, accuracy_level=4)

    def norm(self, x, name, module):
        return self.node("LayerNormalization", [x, self.constant(name + ".weight", array(module.weight)),
                                                self.constant(name + ".bias", array(module.bias))],
                         name, axis=-1, epsilon=1e-12)

    def looked_up(self, table, index, name):
        """Rows of an embedding, stored in eight bits with one scale a row."""
        if self.way == "float":
            return self.node("Gather", [self.constant(name + ".weight", table), index], name)
        scale = numpy.maximum(numpy.abs(table).max(1, keepdims=True), 1e-8) / 127
        packed = numpy.rint(table / scale).astype(numpy.int8)
        rows = self.node("Gather", [self.constant(name + ".weight", packed), index], name + ".rows")
        scales = self.node("Gather", [self.constant(name + ".scale", scale.astype(numpy.float32)), index],
                           name + ".scales")
        return self.node("Mul", [self.node("Cast", [rows], name + ".cast", to=TensorProto.FLOAT), scales], name)


def array(tensor):
    return tensor.detach().float().numpy()


def encoder(graph, module):
    x = graph.looked_up(array(module.words.weight), "pieces", "words")
    x = graph.node("Add", [x, graph.node(
        "Gather", [graph.constant("casing.weight", array(module.casing.weight)), "casing"], "cased")], "with casing")
    length = graph.node("Shape", ["pieces"], "length")
    places = graph.node("Slice", [graph.constant("positions.weight", array(module.positions.weight)),
                                  graph.constant("from", numpy.array([0])), length,
                                  graph.constant("axis", numpy.array([0]))], "places")
    x = graph.norm(graph.node("Add", [x, places], "placed"), "norm", module.norm)
    graph.constant("split", numpy.array([0, 3, HEADS, WIDTH // HEADS]))
    graph.constant("joined", numpy.array([0, WIDTH]))
    reached = ["words"]
    for number, layer in enumerate(module.layers):
        x = encoder_layer(graph, layer, x, f"layer{number}")
        reached.append(x)
    return reached


def of_words(graph, x, name):
    first, last = (graph.node("Gather", [x, side], f"{name} {side}") for side in ("first", "last"))
    return graph.node("Mul", [graph.node("Add", [first, last], name + " both"), "half"], name)


def events(graph, head, reached, vectors):
    """The head for events; how it centres and scales its input is folded into its weights."""
    seen = [vectors if depth == len(reached) - 1 else of_words(graph, reached[depth], f"depth{depth}")
            for depth in DEPTHS]
    weight = array(head.hidden.weight) * array(head.scale)[None]
    bias = array(head.hidden.bias) - weight @ array(head.mean)
    hidden = graph.dense(graph.node("Concat", seen, "depths", axis=1), "told.hidden", weight, bias, eight=False)
    hidden = graph.node("Gelu", [hidden], "told")
    for name in ("event", "status"):
        module = getattr(head, name)
        graph.dense(hidden, name, array(module.weight), array(module.bias), eight=False)


def encoder_layer(graph, layer, x, name):
    three = (layer.query, layer.key, layer.value)
    weight = numpy.concatenate([array(one.weight) for one in three])
    bias = numpy.concatenate([array(one.bias) for one in three])
    scale = (WIDTH // HEADS) ** -0.5
    weight[:WIDTH] *= scale
    bias[:WIDTH] *= scale
    mixed = graph.dense(x, name + ".qkv", weight, bias)
    split = graph.node("Reshape", [mixed, "split"], name + ".split")
    parts = [f"{name}.{part}" for part in "qkv"]
    graph.nodes.append(helper.make_node("Split", [split], parts, axis=1, num_outputs=3))
    graph.constant(name + ".one", numpy.array([1]))
    flat = [graph.node("Squeeze", [part, name + ".one"], part + ".flat") for part in parts]
    query = graph.node("Transpose", [flat[0]], name + ".query", perm=[1, 0, 2])
    key = graph.node("Transpose", [flat[1]], name + ".key", perm=[1, 2, 0])
    value = graph.node("Transpose", [flat[2]], name + ".value", perm=[1, 0, 2])
    weights = graph.node("Softmax", [graph.node("MatMul", [query, key], name + ".scores")], name + ".weights", axis=-1)
    seen = graph.node("Transpose", [graph.node("MatMul", [weights, value], name + ".seen")], name + ".turned",
                      perm=[1, 0, 2])
    seen = graph.node("Reshape", [seen, "joined"], name + ".context")
    seen = graph.dense(seen, name + ".out", array(layer.out.weight), array(layer.out.bias))
    x = graph.norm(graph.node("Add", [x, seen], name + ".sum1"), name + ".norm1", layer.norm1)
    grown = graph.dense(x, name + ".grow", array(layer.grow.weight), array(layer.grow.bias))
    grown = graph.node("Gelu", [grown], name + ".gelu")
    shrunk = graph.dense(grown, name + ".shrink", array(layer.shrink.weight), array(layer.shrink.bias))
    return graph.norm(graph.node("Add", [x, shrunk], name + ".sum2"), name + ".norm2", layer.norm2)


def heads(graph, model, x):
    words = of_words(graph, x, "vectors")
    dense = lambda name, module: graph.dense(words, name, array(module.weight), array(
        module.bias) if module.bias is not None else numpy.zeros(module.out_features, numpy.float32), eight=False)
    for name in ("tag", "name", "role", "start"):
        dense(name, getattr(model, name))
    dense("child", model.label_word)
    dense("above", model.label_head)
    lower = graph.node("Gelu", [dense("arc.word", model.arc_word)], "arc.lower")
    upper = graph.node("Gelu", [dense("arc.head", model.arc_head)], "arc.upper.words")
    upper = graph.node("Concat", [graph.constant("arc.root", array(model.root)[None]), upper], "arc.upper", axis=0)
    lower = graph.node("MatMul", [lower, graph.constant("arc.matrix", array(model.arc) / ARC ** 0.5)], "arc.turned")
    pairs = graph.node("MatMul", [lower, graph.node("Transpose", [upper], "arc.flipped", perm=[1, 0])], "arc.pairs")
    bias = graph.dense(upper, "arc.bias.column", array(model.arc_bias.weight), array(model.arc_bias.bias), eight=False)
    graph.node("Add", [pairs, graph.node("Transpose", [bias], "arc.bias", perm=[1, 0])], "arc")


def packed(tensor):
    return base64.b64encode(array(tensor).astype("<f4").tobytes()).decode()


def metadata(model):
    return {
        "tags": " ".join(TAGS), "relations": " ".join(RELATIONS), "names": " ".join(NAMES),
        "roles": " ".join(ATTRIBUTION), "events": " ".join(EVENTS), "statuses": " ".join(STATUSES),
        "role_moves": packed(model.roles.moves),
        "relation_weights": packed(model.label.weight), "relation_bias": packed(model.label.bias),
        "relation_root": packed(model.label_root),
    }


def built(model, head, way, exacter=()):
    graph = Graph(way, exacter)
    graph.constant("half", numpy.array(0.5, numpy.float32))
    reached = encoder(graph, model.encoder)
    heads(graph, model, reached[-1])
    events(graph, head, reached, "vectors")
    integers = lambda name, size: helper.make_tensor_value_info(name, TensorProto.INT64, [size])
    floats = lambda name, *shape: helper.make_tensor_value_info(name, TensorProto.FLOAT, shape)
    made = helper.make_graph(
        graph.nodes, "reader",
        [integers("pieces", "T"), integers("casing", "T"), integers("first", "W"), integers("last", "W")],
        [floats("tag", "W", len(TAGS)), floats("name", "W", len(NAMES)), floats("role", "W", len(ATTRIBUTION)),
         floats("start", "W", 1), floats("event", "W", len(EVENTS)),
         floats("status", "W", len(STATUSES)), floats("arc", "W", "H"), floats("child", "W", model.label_word.out_features),
         floats("above", "W", model.label_head.out_features), floats("vectors", "W", WIDTH)],
        graph.weights)
    out = helper.make_model(made, opset_imports=[helper.make_opsetid("", 20), helper.make_opsetid("com.microsoft", 1)])
    out.ir_version = 10
    helper.set_model_props(out, metadata(model))
    return out


def averaged(run):
    saved = torch.load(os.path.join(run, "checkpoint.pt"), weights_only=False)["average"]
    layers = 1 + max(int(name.split(".")[2]) for name in saved if name.startswith("encoder.layers."))
    model = Reader(layers)
    model.load_state_dict(saved)
    return model.eval()


def event_head(path):
    head = EventHead()
    head.load_state_dict(torch.load(path))
    return head.eval()


def lean(model, changes):
    """Adds to the bias of labels, as `name:O=1`: more or less ready to give them, chosen on development sets."""
    for change in changes:
        head, label, amount = re.fullmatch(r"(name|role):(.+)=(.+)", change).groups()
        with torch.no_grad():
            getattr(model, head).bias[(NAMES if head == "name" else ATTRIBUTION).index(label)] += float(amount)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--run", required=True)
    parser.add_argument("--events", required=True, help="what events.py learned on this run")
    parser.add_argument("--out", required=True)
    parser.add_argument("--way", choices=("float", "eight"), default="eight")
    parser.add_argument("--exacter", default="", help="products with a scale a row: qkv, out, grow, shrink")
    parser.add_argument("--lean", default="", help="changes of labels' biases: name:O=1 name:B-ORG=-1")
    options = parser.parse_args()
    model = averaged(options.run)
    lean(model, options.lean.split())
    onnx.save(built(model, event_head(options.events), options.way, options.exacter.split()), options.out)


if __name__ == "__main__":
    main()
