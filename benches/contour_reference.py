"""Times contourpy 1.3.3 (serial) on the values of benches/contour.rs: medians in ms, one core.

python benches/contour_reference.py
"""
import statistics
import time

import contourpy
import numpy as np

SIDE, LEVELS, ROUNDS = 1000, 20, 7


def hills():
    x = y = -3 + 6 * np.arange(SIDE) / (SIDE - 1)
    X, Y = np.meshgrid(x, y)
    Z = (3 * (1 - X) ** 2 * np.exp(-X**2 - (Y + 1) ** 2) - 10 * (X / 5 - X**3 - Y**5) * np.exp(-X**2 - Y**2)
         - np.exp(-((X + 1) ** 2) - Y**2) / 3 + 0.3 * np.sin(9 * X) * np.cos(7 * Y))
    return x, y, Z


def noise(n):
    out, state = np.empty(n), 1
    for k in range(n):
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        out[k] = (state >> 11) / 2**53
    return out


def median(f, rounds):
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        f()
        times.append(time.perf_counter() - start)
    return 1e3 * statistics.median(times)


x, y, z = hills()
rough = noise(SIDE * SIDE).reshape(SIDE, SIDE)
for name, values in [("hills", z), ("hills_with_holes", np.where(rough < 0.001, np.nan, z)), ("noise", rough)]:
    low, high = np.nanmin(values), np.nanmax(values)
    levels = [low + (high - low) * k / (LEVELS + 1) for k in range(1, LEVELS + 1)]
    # As matplotlib asks for them.
    make = lambda: contourpy.contour_generator(x, y, values, name="serial", line_type="SeparateCode", fill_type="OuterCode")
    gen = make()
    rounds = 3 if name == "noise" else ROUNDS
    lines = median(lambda: [gen.lines(level) for level in levels], rounds)
    filled = median(lambda: [gen.filled(a, b) for a, b in zip(levels, levels[1:])], rounds)
    points = sum(len(line) for level in levels for line in gen.lines(level)[0])
    print(f"{name}: grid {median(make, rounds):.2f} ms, lines {lines:.1f} ms, filled {filled:.1f} ms, {points} points in lines")
