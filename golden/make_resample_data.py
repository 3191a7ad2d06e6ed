"""Writes tests/data/resample.bin: small images as matplotlib._image.resample makes them, every bit of them.

Run with matplotlib 3.11.2: python golden/make_resample_data.py

A case is, in little-endian bytes: pixel type, kernel, resample, filternorm, what the input holds (1: some NaN), how it
is called (0: resample, 1 and 2: image._resample with the origin above and below), six 16-bit numbers (rows
and columns of the input and of the output, and two of padding), eight doubles (the affine transform, filterrad, alpha),
and the pixels of the output. Inputs are made by a formula, the same here and in tests/resample.rs.
"""
import struct
from pathlib import Path
from types import SimpleNamespace

import numpy as np
from matplotlib import _image, image
from matplotlib.transforms import Affine2D

KERNELS = ["nearest", "bilinear", "bicubic", "spline16", "spline36", "hanning", "hamming", "hermite", "kaiser", "quadric",
           "catrom", "gaussian", "bessel", "mitchell", "sinc", "lanczos", "blackman"]
TYPES = [("f8", 1), ("f4", 1), ("f8", 4), ("f4", 4), ("u1", 4)]
# a, d, e, f and the sizes: up by a fraction, down, both with a flip, partly outside, and exactly twice.
UPRIGHT = [
    ((2.7, 1.9, 0.3, -1.25), (4, 3), (7, 9)),
    ((0.37, 0.43, 0.0, 0.6), (17, 23), (8, 9)),
    ((1.3, -0.61, -2.2, 7.4), (12, 8), (8, 9)),
    ((-2.0, 2.0, 10.0, 0.0), (4, 5), (8, 10)),
]
ALL = []


def pixels(kind, channels, rows, columns, content):
    i = np.arange(rows * columns * channels, dtype=np.int64)
    v = (i * 7919 + 13) % 1009
    if kind == "u1":
        a = (v % 256).astype("u1")
    else:
        a = (v / 1009).astype(kind)
        if channels == 1:
            a = (a * a.dtype.type(3.5) - a.dtype.type(1)).astype(kind)
        if content == 1:
            a[::29] = np.nan
    if channels == 4:
        # Two pixels of three are opaque.
        a = a.reshape(-1, 4)
        a[np.arange(len(a)) % 3 > 0, 3] = 255 if kind == "u1" else 1
        return a.reshape(rows, columns, 4)
    return a.reshape(rows, columns)


def case(kind, kernel, m, shape, out, resample=True, norm=True, content=0, call=0, filterrad=4.0, alpha=1.0):
    dtype, channels = TYPES[kind]
    a = pixels(dtype, channels, *shape, content)
    t = Affine2D(np.array([[m[0], m[2], m[4]], [m[1], m[3], m[5]], [0, 0, 1]], float))
    name = KERNELS[kernel]
    if call in (1, 2):
        artist = SimpleNamespace(
            get_interpolation=lambda: name, get_resample=lambda: resample, get_filternorm=lambda: norm,
            get_filterrad=lambda: filterrad, origin=["upper", "lower"][call - 1])
        b = image._resample(artist, a, out, t, alpha=alpha)
    else:
        b = np.zeros(out + a.shape[2:], a.dtype)
        _image.resample(a, b, t, image._interpd_[name], resample, alpha, norm, filterrad)
    ALL.append(struct.pack("<6B6H8d", kind, kernel, resample, norm, content, call, *shape, *out, 0, 0, *m, filterrad, alpha))
    ALL.append(b.astype(b.dtype.newbyteorder("<")).tobytes())


for scale, shape, out in UPRIGHT:
    m = (scale[0], 0, 0, scale[1], scale[2], scale[3])
    for resample in (True, False):
        for kernel in range(len(KERNELS)):
            case(0, kernel, m, shape, out, resample)
        for kind in range(1, 5):
            for kernel in (0, 5, 2, 15):
                case(kind, kernel, m, shape, out, resample)
down, up = UPRIGHT[1], UPRIGHT[0]
for scale, shape, out in (down, up):
    m = (scale[0], 0, 0, scale[1], scale[2], scale[3])
    for kind in (0, 1, 3):
        for kernel in (0, 1, 5, 9, 14):
            case(kind, kernel, m, shape, out, content=1)
    for kind in range(5):
        case(kind, 5, m, shape, out, alpha=0.3)
        case(kind, 0, m, shape, out, alpha=0.7)
    for kernel in (2, 5, 9, 12, 15):
        case(0, kernel, m, shape, out, norm=False)
        case(3, kernel, m, shape, out, norm=False, resample=False)
    for kernel in (14, 15, 16):
        case(0, kernel, m, shape, out, filterrad=2.6)
        case(0, kernel, m, shape, out, filterrad=1.0)
# Shrunk by more than Agg's limit; long lines; thin slivers; only shifted.
case(0, 5, (0.04, 0, 0, 0.05, 0, 0), (60, 80), (3, 4))
case(3, 2, (0.04, 0, 0, 0.05, 0.1, 0.2), (60, 80), (3, 4))
for kind, kernel in ((0, 5), (0, 0), (1, 2), (3, 1)):
    case(kind, kernel, (2.4137, 0, 0, 1.5, 0.21, 0.1), (2, 61), (3, 149))
    case(kind, kernel, (0.371, 0, 0, 1.5, 0.21, 0.1), (2, 311), (3, 117))
    case(kind, kernel, (0.013, 0, 0, 0.021, 3.004, 1.002), (30, 40), (3, 5))
    case(kind, kernel, (-0.013, 0, 0, 0.021, 3.004, 1.002), (30, 40), (3, 5))
    case(kind, kernel, (1, 0, 0, -1, 0.25, 5.5), (5, 6), (6, 7))
    case(kind, kernel, (1e-7, 0, 0, 1e-7, 0, 0), (5, 6), (3, 3))
# Borders on the middle of a pixel; nearest under a rotation.
case(0, 5, (1.25, 0, 0, -1.25, 1.5, 6.5), (4, 4), (8, 8))
case(0, 5, (-1.25, 0, 0, 1.25, 6.5, 0.5), (4, 4), (8, 8))
case(0, 0, (1.3, 0.7, -0.9, 1.1, 4.2, -0.3), (5, 6), (10, 12))
# As images are drawn: nearest mirrors.
for call in (1, 2):
    for sx, sy in ((2, 2), (1.5, 2.5), (3, 3), (0.5, 0.5), (3.37, 4.11)):
        for y in (sy, -sy):
            for kernel in (0, 5):
                m = (sx, 0, 0, y, 0, 0 if y > 0 else 6 * sy)
                case(0, kernel, m, (6, 5), (int(6 * sy + 0.5), int(5 * sx + 0.5)), call=call)
Path("tests/data/resample.bin").write_bytes(b"".join(ALL))
