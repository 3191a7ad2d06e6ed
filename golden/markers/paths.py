import matplotlib.pyplot as plt
from matplotlib.markers import MarkerStyle
from matplotlib.path import Path

fig, ax = plt.subplots(figsize=(5, 2.6))
heart = Path(
    [(0, -1), (-2, 0.5), (-0.6, 1.6), (0, 0.5), (0.6, 1.6), (2, 0.5), (0, -1), (0, 0)],
    [Path.MOVETO, Path.CURVE4, Path.CURVE4, Path.CURVE4, Path.CURVE4, Path.CURVE4, Path.CURVE4, Path.CLOSEPOLY],
)
wedge = Path([(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)], [1, 2, 3, 3, 79])
x = [0.3, 1.1, 2.4, 3]
ax.plot(x, [0, 1, 0, 1], marker=heart, ms=20, mfc="r", mec="k", ls=":")
ax.plot(x, [2, 3, 2, 3], marker=wedge, ms=9)
ax.plot(x, [3, 4, 3, 4], marker=[(-1, -1), (1, -1), (0, 2)], ms=8, mfc="none")
ax.plot(x, [4, 5, 4, 5], marker=[(-1, -1), (1, -1), (0, 2), (-1, -1)], ms=12, mew=2)
ax.plot(x, [5, 6, 5, 6], marker=MarkerStyle("s").rotated(deg=30), ms=10)
ax.plot(x, [6, 7, 6, 7], marker=MarkerStyle("d", "left").scaled(2, 1), ms=8, mfcalt="w")
ax.plot(x, [7, 8, 7, 8], marker=MarkerStyle("x", capstyle="round"), ms=10, mew=3)
ax.plot(x, [8, 9, 8, 9], marker=MarkerStyle("*", joinstyle="round"), ms=14, mew=3, mec="k")
