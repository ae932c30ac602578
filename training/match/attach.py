"""Puts the projection behind the encoder as its output `meaning`; without a model, gives out what is projected, `depths`.

usage: attach.py [--model model.npz] --reader reader.onnx --out reader.onnx"""

import argparse

import numpy
import onnx
from onnx import TensorProto, helper, numpy_helper

from fit import FORM, OWN, TOLD, WIDTH


def meaning(model):
    """Matrix [64, WIDTH] and bias on the network's own numbers, scaled so that next to all fit into eight bits."""
    form = numpy.zeros((FORM, WIDTH))
    form[:, :OWN] = model["form_axes"].T
    matrix = numpy.concatenate([model["project.weight"], form])
    bias = numpy.concatenate([numpy.zeros(TOLD), -model["form_axes"].T @ model["form_centre"]])
    found = numpy.abs(model["vectors"] @ matrix.T + bias)
    part = lambda columns: 127 / numpy.quantile(found[:, columns], 0.9995)
    scale = numpy.concatenate([numpy.full(TOLD, part(slice(0, TOLD))), numpy.full(FORM, part(slice(TOLD, None)))])
    bias = bias - matrix @ (model["mean"] / model["deviation"])
    matrix = matrix / model["deviation"]
    return (matrix * scale[:, None]).astype(numpy.float32), (bias * scale).astype(numpy.float32)


def attach(reader, matrix, bias):
    graph = reader.graph
    new = ("meaning", "meaning.product", "meaning.weight", "meaning.bias")
    for field in (graph.node, graph.initializer, graph.output):
        for item in [item for item in field if getattr(item, "name", "") in new or set(getattr(item, "output", [])) & set(new)]:
            field.remove(item)
    graph.initializer.append(numpy_helper.from_array(numpy.ascontiguousarray(matrix.T), "meaning.weight"))
    graph.initializer.append(numpy_helper.from_array(bias, "meaning.bias"))
    graph.node.append(helper.make_node("MatMul", ["depths", "meaning.weight"], ["meaning.product"]))
    graph.node.append(helper.make_node("Add", ["meaning.product", "meaning.bias"], ["meaning"]))
    graph.output.append(helper.make_tensor_value_info("meaning", TensorProto.FLOAT, ["words", TOLD + FORM]))
    return reader


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--model")
    for name in ("reader", "out"):
        parser.add_argument("--" + name, required=True)
    arguments = parser.parse_args()
    reader = onnx.load(arguments.reader)
    if arguments.model:
        reader = attach(reader, *meaning(numpy.load(arguments.model)))
    else:
        reader.graph.output.append(helper.make_tensor_value_info("depths", TensorProto.FLOAT, ["words", WIDTH]))
    onnx.save(reader, arguments.out)


if __name__ == "__main__":
    main()
