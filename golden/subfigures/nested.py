import matplotlib.pyplot as plt
import numpy as np

rows, columns = np.mgrid[:30, :30]
z = np.round(np.sin(rows * 0.3) * np.cos(columns * 0.2) * 1024) / 1024

fig = plt.figure(layout="constrained", figsize=(10, 8))
fig.suptitle("fig")
left, right = fig.subfigures(1, 2, wspace=0.07, width_ratios=[1.5, 1.0])

left.suptitle("left")
left.set_facecolor("coral")
upper, lower = left.subfigures(2, 1, height_ratios=[1, 1.4])
upper.suptitle("upper")
axs = upper.subplots(1, 2)
for i, ax in enumerate(axs):
    ax.plot([0, 1, 2], [1, i, 2], label=f"line {i}")
upper.legend(loc="outside right upper")
lower.suptitle("lower")
lower.set_facecolor("lightcyan")
lower.set_edgecolor("navy")
lower.set_linewidth(3)
lower.supxlabel("all x")
lower.supylabel("all y")
axs = lower.subplots(2, 2, sharex=True, gridspec_kw=dict(wspace=0.2))
for ax in axs.flat:
    pc = ax.pcolormesh(z, vmin=-2.5, vmax=2.5)
lower.colorbar(pc, ax=axs)

right.suptitle("right")
axs = right.subplots(2, 1)
axs[0].text(0.1, 0.5, "a text that is wrapped at the edge of its own subfigure", wrap=True)
axs[1].pcolormesh(z, vmin=-1, vmax=1, cmap="plasma")
twin = axs[0].twinx()
twin.set_ylabel("twin")
right.set_facecolor("palegreen")
