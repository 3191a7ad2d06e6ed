"""Times the benches and matplotlib on the same figures, in one run, and prints medians and ratios.

    python benches/compare.py [part of a bench's name ...]

Needs matplotlib 3.11.2. Each figure is made, drawn on Agg and encoded as PNG in memory, `REPEATS` times, before and
after the benches, so that a noisy machine is noisy for both.
"""

import io
import json
import statistics
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

ROOT = Path(__file__).resolve().parent.parent
REPEATS = 7


def noise(n: int) -> np.ndarray:
    state, out = 42, np.empty(n)
    for i in range(n):
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        out[i] = (state >> 11) / 2**53
    return out


NOISE = noise(1_000_000)


def figure():
    fig = Figure()
    return FigureCanvasAgg(fig), fig.add_subplot()


def png(canvas) -> None:
    canvas.print_png(io.BytesIO())


def seed_canvas():
    canvas, ax = figure()
    ax.plot([1, 2, 3])
    ax.set_title("hi mom")
    ax.grid(True)
    ax.set_xlabel("time")
    ax.set_ylabel("volts")
    return canvas


def noisy_line() -> None:
    canvas, ax = figure()
    ax.plot(NOISE)
    png(canvas)


DRAWN = seed_canvas()
DRAWN.draw()


def encode() -> None:
    import PIL.Image

    PIL.Image.frombuffer("RGBA", DRAWN.get_width_height(), DRAWN.buffer_rgba(), "raw", "RGBA", 0, 1).save(
        io.BytesIO(), format="png"
    )


def field(n: int) -> np.ndarray:
    at = 12 * np.arange(n) / (n - 1)
    x, y = np.meshgrid(at, at)
    return np.sin(x * 1.3) * np.cos(y * 0.9) + 0.3 * np.sin(x + y)


SMALL, LARGE = field(500), field(1000)
LEVELS = np.linspace(-1, 1, 10)


def drawn(draw) -> None:
    canvas, ax = figure()
    draw(ax)
    png(canvas)


CASES = {
    "seed": lambda: png(seed_canvas()),
    "seed_redraw": lambda: DRAWN.draw(),
    "seed_encode": encode,
    "lines/noisy_1e6": noisy_line,
    "fields/contour_500": lambda: drawn(lambda ax: ax.contour(SMALL, levels=LEVELS)),
    "fields/contourf_500": lambda: drawn(lambda ax: ax.contourf(SMALL, levels=LEVELS)),
    "fields/imshow_1000": lambda: drawn(lambda ax: ax.imshow(LARGE)),
    "fields/pcolormesh_1000": lambda: drawn(lambda ax: ax.pcolormesh(LARGE)),
}


def times(f) -> list[float]:
    out = []
    for _ in range(REPEATS):
        start = time.perf_counter()
        f()
        out.append(time.perf_counter() - start)
    return out


def main(wanted: list[str]) -> None:
    names = [n for n in CASES if not wanted or any(w in n for w in wanted)]
    for name in names:
        CASES[name]()  # once, to fill caches
    before = {name: times(CASES[name]) for name in names}
    subprocess.run(["cargo", "bench", "--bench", "figures", "--", "|".join(wanted)], cwd=ROOT, check=True)
    print(f"\n{'':24}{'isoplot':>12}{'matplotlib':>12}{'ratio':>8}")
    for name in names:
        theirs = statistics.median(before[name] + times(CASES[name])) * 1e3
        file = ROOT / "target/criterion" / name / "new/estimates.json"
        ours = json.loads(file.read_text())["median"]["point_estimate"] / 1e6
        print(f"{name:24}{ours:9.3f} ms{theirs:9.2f} ms{theirs / ours:8.1f}")


if __name__ == "__main__":
    main(sys.argv[1:])
