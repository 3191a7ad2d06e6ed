import matplotlib.pyplot as plt

fig, axes = plt.subplots(2, 2, figsize=(5, 3.8))
ax = axes[0, 0]
ax.axhline(0.5)
ax.axhline(0.25, xmin=0.2, xmax=0.6, color="r", ls="--", lw=3)
ax.axvline(0.7, color="k", lw=0.5)
ax.axvline(1.4, 0.5, 1, color="C2", lw=5)
ax.axhline(-2, ls=":")
ax = axes[0, 1]
ax.plot([0, 10], [0, 5])
ax.axhspan(1, 2, facecolor="C1", alpha=0.4)
ax.axhspan(3, 3.5, 0.25, 0.75, color="C2")
ax.axvspan(2, 4, ec="k", fc="none", lw=2, ls="--")
ax.axvspan(11, 12, hatch="//", fc="w", ec="C3")
ax = axes[1, 0]
ax.axline((0, 0), (1, 1), lw=3)
ax.axline((0, 0.2), slope=-0.5, color="k", ls="--")
ax.axline((0.5, 0.5), slope=0, color="C2")
ax.axline((0.25, 0), (0.25, 1), color="C3")
ax.axline((2, 2), slope=40, color="C4", lw=1)
ax.axline((0.1, 0.9), slope=1, transform=ax.transAxes, color="C5", ls=":")
ax.set(xlim=(-1, 3), ylim=(-0.5, 2.5))
ax = axes[1, 1]
ax.hlines([1, 2, 3], [0, 1, 2], [5, 6, 7], color="C4", lw=2)
ax.vlines([1.5, 2.5], 0, [3.3, 2], ls="dashed", colors="C1")
ax.hlines(0, 0, 7, colors=(0, 0, 0, 0.5), lw=6, capstyle="round")
ax.vlines([6, 6.5], [0, 1], 4, label="v", alpha=0.5, lw=4)
ax.axline((0, 0), slope=0.5, color="k", lw=0.7)
