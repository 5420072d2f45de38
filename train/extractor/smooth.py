"""Prepares linear layers for int8 (SmoothQuant, Xiao et al. 2023): a few channels of a layer's input are far larger than the rest
and would leave the rest few of the 255 steps; part of their size is moved into the weights, which have a scale of their own each."""
import torch
from torch import nn

SHARE = 0.8
"""Of the size of a channel's input that moves into its weights. The paper takes the middle; by the distance from the float outputs
0.7 to 0.8 is best here (EXPERIMENTS.md), since the weights have a scale for each channel and the input has one for all."""
SMALLEST = 1e-3


class Smooth(nn.Module):
    def __init__(self, linear, largest):
        super().__init__()
        weight = linear.weight.detach()
        scale = largest.clamp(min=SMALLEST) ** SHARE / weight.abs().amax(0).clamp(min=SMALLEST) ** (1 - SHARE)
        self.register_buffer("shrink", 1 / scale)
        self.linear = nn.Linear(linear.in_features, linear.out_features)
        self.linear.weight.data = weight * scale
        self.linear.bias.data = linear.bias.detach()
        self.in_features, self.out_features = linear.in_features, linear.out_features

    def forward(self, x):
        return self.linear(x * self.shrink)


def smooth(model, run, left):
    """Replaces every linear layer but those named in `left`; `run` shows the model what its inputs look like."""
    largest, hooks = {}, []
    linears = {n: m for n, m in model.named_modules() if isinstance(m, nn.Linear) and n.split(".")[-1] not in left}
    for name, module in linears.items():
        hooks.append(module.register_forward_pre_hook(watch(largest, name)))
    run()
    for hook in hooks:
        hook.remove()
    for name, module in linears.items():
        parent, _, own = name.rpartition(".")
        setattr(model.get_submodule(parent), own, Smooth(module, largest[name]))


def fold(layer):
    """Moves what a layer multiplies its states with into the weights before, where the graph needs no step for it."""
    w = layer.qkv.out_features // 3
    with torch.no_grad():
        layer.qkv.weight[:w] *= layer.scale
        layer.qkv.bias[:w] *= layer.scale
    layer.scale = 1


def fold_smooth(layer):
    """The same for the smoothing of the input of `out`, which is the values of the attention in the same order."""
    w, values = layer.out.in_features, layer.qkv.linear
    with torch.no_grad():
        values.weight[2 * w :] *= layer.out.shrink[:, None]
        values.bias[2 * w :] *= layer.out.shrink
    layer.out = layer.out.linear


def watch(largest, name):
    def see(_, inputs):
        x = inputs[0].detach().abs().reshape(-1, inputs[0].shape[-1]).amax(0).float()
        largest[name] = torch.maximum(largest.get(name, x), x)

    return see
