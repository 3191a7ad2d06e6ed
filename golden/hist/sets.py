import matplotlib.pyplot as plt
import numpy as np

i = np.arange(300)
x = np.round((np.sin(i * 12.9898) * 2 + np.cos(i * 78.233)) * 1024) / 1024
y, z = x[:200] * 0.5 + 1, x[:120] * 0.75 - 1
fig, axs = plt.subplots(3, 3, figsize=(10, 8))
a, b, c, d, e, f, g, h, k = axs.flat
a.hist([x, y, z], 8, label=["x", "y", "z"])
a.legend(fontsize=7)
b.hist([x, y, z], 12, stacked=True, label=["x", "y"], edgecolor="w", linewidth=[0.5, 1, 2])
b.legend(fontsize=7)
b.hist(y, 5, alpha=0.5)
c.hist([x, y, z], 12, histtype="step", stacked=True, label=["x", "y", "z"], linestyle=["-", "--", ":"])
c.legend(fontsize=7)
c.bar([0], [60], width=0.3)
d.hist([x, y], 12, histtype="stepfilled", alpha=0.6, color=["C3", "0.4"], hatch=["/", "."])
e.hist([x, y, z], 15, histtype="stepfilled", stacked=True, density=True, label="one")
e.legend(fontsize=7)
f.hist([x, y, z], bins=[-3, -2, -1, -0.5, 0, 0.5, 2, 4], histtype="barstacked", density=True, cumulative=-1, rwidth=0.7)
g.hist([x, y], 10, orientation="horizontal", rwidth=0.9, facecolor=["C4", "C1"], edgecolor="k")
g.hist(z, 10, orientation="horizontal", label="next")
g.legend(fontsize=7)
h.hist([x, y], 6, log=True, align="left", range=(-2, 3), bottom=2)
k.hist([x, y], 10, orientation="horizontal", histtype="step", align="right", cumulative=True, facecolor="k")
k.plot([0, 100], [0, 1])
k.fill([0, 100, 100], [0, -1, 0])
