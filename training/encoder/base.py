"""Loads the weights of a BERT-like base model from its fp32 ONNX file into our encoder."""

import onnx
import torch
from onnx import numpy_helper

PLACES = {
    "attention/self/query": "query", "attention/self/key": "key", "attention/self/value": "value",
    "attention/output/dense": "out", "intermediate/dense": "grow", "output/dense": "shrink",
    "attention/output/LayerNorm": "norm1", "output/LayerNorm": "norm2",
}


def load(encoder, path, layers=None):
    """`layers`: which layers of the base become ours, in order; all of them in order when absent."""
    graph = onnx.load(path).graph
    weights = {item.name: numpy_helper.to_array(item) for item in graph.initializer}
    named = {name.removeprefix("bert."): value for name, value in weights.items()}
    matrices = {node.name.strip("/").removeprefix("bert/"): weights[node.input[1]]
                for node in graph.node if node.op_type == "MatMul" and node.input[1] in weights}
    put(encoder.words.weight, named["embeddings.word_embeddings.weight"])
    put(encoder.positions.weight, named["embeddings.position_embeddings.weight"])
    kinds = named["embeddings.token_type_embeddings.weight"]
    put(encoder.casing.weight, kinds[:1].repeat(4, 0))
    put(encoder.norm.weight, named["embeddings.LayerNorm.weight"])
    put(encoder.norm.bias, named["embeddings.LayerNorm.bias"])
    for layer, number in zip(encoder.layers, layers or range(len(encoder.layers))):
        for place, name in PLACES.items():
            module, prefix = getattr(layer, name), f"encoder.layer.{number}.{place.replace('/', '.')}"
            put(module.bias, named[prefix + ".bias"])
            if "LayerNorm" in place:
                put(module.weight, named[prefix + ".weight"])
            else:
                put(module.weight, matrices[f"encoder/layer.{number}/{place}/MatMul"].T)


def put(parameter, array):
    with torch.no_grad():
        parameter.copy_(torch.tensor(array))
