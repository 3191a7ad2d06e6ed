import matplotlib as mpl
import matplotlib.pyplot as plt
import numpy as np

data = np.arange(17) + 1
fig, axs = plt.subplots(1, 2, figsize=(9, 5), layout="constrained", subplot_kw={"projection": "polar"})
norm = mpl.colors.Normalize(vmin=1, vmax=17)
r = np.linspace(0.2, 1, 4)
for ax, bold in zip(axs, ([], [3, 9])):
    ax.set(ylim=[0, 1], xticklabels=[], yticklabels=[])
    ax.grid(False)
    for start, stop, r_in, r_out, n, offset in [(0, 6, r[2], r[3], 6, 0), (6, 12, r[1], r[2], 6, 0), (12, 16, r[0], r[1], 4, 45),
                                                (16, 17, 0, r[0], 1, 0)]:
        theta0 = np.deg2rad(offset)
        size = 2 * np.pi / n
        for i in range(start, stop):
            left = (i - start) * size + theta0
            ax.bar(left, r_out - r_in, width=size, bottom=r_in, align="edge", color=plt.colormaps["cool"](norm(i + 1)),
                   edgecolor="k", linewidth=3 if i in bold else 1)
    ax.text(np.pi / 2, 1.1, "front", ha="center")
fig.colorbar(mpl.cm.ScalarMappable(cmap="cool", norm=norm), ax=axs, orientation="horizontal", label="segment")
