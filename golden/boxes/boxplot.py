import matplotlib.pyplot as plt
import numpy as np

i = np.arange(60)
data = [(i[: 40 + 5 * k] * (37 + 2 * k) % 101) / 4 + (i[: 40 + 5 * k] % 13 // 12) * 24 * (k - 1) for k in range(4)]
fig, axs = plt.subplots(3, 3, figsize=(10, 8))
a, b, c, d, e, f, g, h, k = axs.flat
a.boxplot(data)
b1 = b.boxplot(data, notch=True, patch_artist=True, showmeans=True, tick_labels=["a", "b", "c", "d"], label=["one", "two", "three", "four"])
for patch, color in zip(b1["boxes"], ["C0", "bisque", "0.7", "none"]):
    patch.set_facecolor(color)
b.legend(fontsize=6)
c.boxplot(data, orientation="horizontal", sym="rx", whis=(5, 80), widths=[0.2, 0.4, 0.6, 0.8], positions=[1, 2, 4, 7])
d.boxplot(data[:2], showmeans=True, meanline=True, medianprops={"color": "b", "linewidth": 3}, capwidths=0.6, widths=0.7,
          boxprops={"linestyle": "--", "color": "r"}, whiskerprops={"linestyle": ":", "linewidth": 2}, capprops={"color": "g"},
          flierprops={"marker": "D", "markerfacecolor": "y", "markersize": 4}, meanprops={"color": "k"}, label="median")
d.legend(fontsize=6)
e.boxplot(data[0], positions=[1.5], boxprops={"facecolor": "C2", "linestyle": "--", "color": "b"}, patch_artist=True, label="low")
e.boxplot(data[1:3], positions=[3, 4], whis=0.5, label="high")
e.plot([1, 4], [0, 30])
e.legend(fontsize=6)
f.boxplot(data, showbox=False, showcaps=False, showfliers=False, manage_ticks=False)
g.boxplot([data[0], [1, np.nan, 3], [], [5, 5, 5, 5, 9]], autorange=True, zorder=1)
g.set_xticklabels(["w", "x", "y", "z"], rotation=30)
h.boxplot(data, notch=True, usermedians=[10, None, 12, 14], conf_intervals=[(5, 15), (8, None), (None, None), (12, 16)], orientation="horizontal")
h.invert_yaxis()
k.boxplot(data[3], whis=3, widths=0.9, showmeans=True, meanprops={"marker": "s", "markerfacecolor": "w"})
k.set_yscale("symlog")
k.boxplot(data[2] + 5, positions=[0.5])
