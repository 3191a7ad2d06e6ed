import matplotlib.pyplot as plt
import numpy as np
from matplotlib import patheffects as pe

fig, (a, b) = plt.subplots(1, 2, figsize=(6, 3))
halo = [pe.withStroke(linewidth=4, foreground="w")]
a.set_facecolor("0.4")
a.grid(True, ls="-", path_effects=halo)
a.annotate("here", (0.8, 0.3), (0.2, 0.8), arrowprops=dict(arrowstyle="-|>", connectionstyle="arc3,rad=0.3", lw=2, path_effects=[pe.Stroke(linewidth=6, foreground="gold"), pe.Normal()]))
z = np.add.outer(np.arange(6) ** 2, 3 * np.arange(7))
b.grid(axis="x", which="major", path_effects=[pe.withTickedStroke(spacing=8)])
lines = b.contour(z, colors="k")
b.clabel(lines, use_clabeltext=True, fontsize=8)
b.set_ylim(0, 12)
