"""Times the benches and matplotlib on the same figures, in one run, and prints medians and ratios.

    python benches/compare.py [part of a bench's name ...]

Needs matplotlib 3.11.2. Each figure is made, drawn on Agg and encoded as PNG in memory. Other work on the same
processor slows both down, but not by the same factor (on a virtual machine whose neighbours share its cores, ours by 1.6,
matplotlib by 1.3), and comes and goes within seconds. So both take turns, in `ROUNDS` short rounds: the ratio is the
median of the rounds' ratios, beside the least and the greatest of them.
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
ROUNDS, REPEATS = 9, 3


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


def theirs(name: str) -> float:
    """Milliseconds of matplotlib, the median of a few."""
    out = []
    for _ in range(REPEATS):
        start = time.perf_counter()
        CASES[name]()
        out.append(time.perf_counter() - start)
    return statistics.median(out) * 1e3


def ours(bench: str, name: str) -> float:
    """Milliseconds of the bench, the median of some samples."""
    short = ["--warm-up-time", "0.2", "--measurement-time", "0.5", "--sample-size", "10", "--noplot"]
    subprocess.run([bench, "--bench", "--exact", name, *short], cwd=ROOT, check=True, capture_output=True)
    file = ROOT / "target/criterion" / name / "new/estimates.json"
    return json.loads(file.read_text())["median"]["point_estimate"] / 1e6


def build() -> str:
    """The bench program."""
    command = ["cargo", "bench", "--bench", "figures", "--no-run", "--message-format", "json"]
    lines = subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE).stdout.splitlines()
    made = [m for m in map(json.loads, lines) if m.get("executable") and m["target"]["name"] == "figures"]
    return made[-1]["executable"]


def main(wanted: list[str]) -> None:
    bench = build()
    print(f"{'':24}{'isoplot':>12}{'matplotlib':>12}{'ratio':>8}{'of rounds':>14}")
    for name in [n for n in CASES if not wanted or any(w in n for w in wanted)]:
        CASES[name]()  # once, to fill caches
        rounds = [(ours(bench, name), theirs(name)) for _ in range(ROUNDS)]
        mine, other = (statistics.median(times) for times in zip(*rounds))
        ratios = sorted(b / a for a, b in rounds)
        print(
            f"{name:24}{mine:9.3f} ms{other:9.2f} ms{statistics.median(ratios):8.1f}"
            f"{ratios[0]:8.1f} -{ratios[-1]:5.1f}"
        )


if __name__ == "__main__":
    main(sys.argv[1:])
