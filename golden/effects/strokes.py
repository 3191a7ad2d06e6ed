import matplotlib.patheffects as pe
import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(5, 3.5))
ax.imshow(np.arange(64).reshape(8, 8) % 7, cmap="viridis", extent=(0, 8, 0, 8), aspect="auto")
outline = [pe.withStroke(linewidth=3, foreground="w")]
ax.text(0.5, 6.5, "readable $x^2$\ntwice", size=16, path_effects=outline)
ax.text(5, 1, "turned", size=14, rotation=40, color="C1", path_effects=[pe.Stroke(linewidth=4, foreground="k", alpha=0.5), pe.Normal()])
ax.plot([0.5, 3, 2, 7], [1, 5, 2, 7], lw=4, color="w", path_effects=[pe.SimpleLineShadow(), pe.Stroke(linewidth=7, foreground="C3"), pe.Normal()])
ax.plot([4, 5, 6], [6, 7, 6], "o", ms=12, color="C2", path_effects=outline)
ax.add_patch(plt.Rectangle((4.5, 2.5), 2, 1.5, fc="C4", ec="k", path_effects=[pe.withSimplePatchShadow(offset=(4, -4))]))
cs = ax.contour(np.arange(9), np.arange(9), np.add.outer(np.arange(9), np.arange(9)), levels=[3], colors="r")
cs.set(path_effects=[pe.withTickedStroke(spacing=7, angle=60, length=2)])
ax.set_title("title", path_effects=[pe.withStroke(linewidth=2, foreground="y")])
ax.set(xlim=(0, 8), ylim=(0, 8))
