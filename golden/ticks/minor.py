import matplotlib.pyplot as plt
from matplotlib.ticker import AutoMinorLocator, MultipleLocator

fig, axes = plt.subplots(2, 2, figsize=(6, 4))
for ax, lim in zip(axes.flat, [(0, 1), (-3, 12), (0, 47), (2.5, -0.6)]):
    ax.minorticks_on()
    ax.set_xlim(*lim)
    ax.set_ylim(0, abs(lim[1]))
ax = axes[0, 0]
ax.xaxis.set_minor_locator(AutoMinorLocator(4))
ax.grid(which="both", axis="both", alpha=0.4)
ax = axes[0, 1]
ax.xaxis.set_major_locator(MultipleLocator(2.5))
ax.xaxis.set_minor_locator(MultipleLocator(0.5))
ax.xaxis.set_minor_formatter("{x:.1f}")
ax.tick_params(axis="x", which="minor", labelsize=4, labelcolor="C3", pad=14)
ax.tick_params(which="both", direction="in")
ax = axes[1, 0]
ax.yaxis.set_minor_locator(AutoMinorLocator(10))
ax.grid(which="minor", color="C1", lw=0.3)
ax.tick_params(axis="both", which="both", width=2, length=6)
