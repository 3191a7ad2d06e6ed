import matplotlib.pyplot as plt
import numpy as np

i = np.arange(60)
data = [(i[: 40 + 5 * k] * (37 + 2 * k) % 101) / 4 + (i[: 40 + 5 * k] % 13 // 12) * 24 * (k - 1) for k in range(4)]
fig, axs = plt.subplots(2, 3, figsize=(10, 5.5))
a, b, c, d, e, f = axs.flat
a.violinplot(data)
a.plot([1, 4], [0, 30])
b.violinplot(data, showmeans=True, showmedians=True, quantiles=[[0.25, 0.75], [0.1], [], [0.5, 0.9, 1]], widths=[0.3, 0.5, 0.7, 0.9])
c.violinplot(data[:2], orientation="horizontal", side="low", showmedians=True)
c.violinplot(data[2:], orientation="horizontal", side="high", facecolor=["r", ("y", 0.5)], linecolor=["k", "b"], positions=[1, 2])
c.plot([0, 20], [1, 2])
v = d.violinplot(data, points=20, bw_method=0.2, showmeans=True, showextrema=False)
for body, color in zip(v["bodies"], ["C0", "C1", "C2", "C3"]):
    body.set_facecolor(color)
    body.set_edgecolor("k")
    body.set_alpha(0.8)
v["bodies"][0].set_label("first")
v["cmeans"].set_color("w")
v["cmeans"].set_linewidth(3)
d.legend(fontsize=7)
e.violinplot([data[0], [3, 3, 3], [1, np.nan, 4, 2], []], bw_method="silverman", positions=[0, 2, 4, 7], linecolor="k")
f.violin([{"coords": [0, 1, 2, 3], "vals": [1, 3, 2, 0], "mean": 1.25, "median": 1, "min": 0, "max": 3, "quantiles": [0.5, 1.5]}],
         showmeans=True, widths=1, facecolor="C4")
f.plot([0.5, 1.5], [0, 3])
