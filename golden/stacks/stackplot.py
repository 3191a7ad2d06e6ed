import matplotlib.pyplot as plt
import numpy as np

x = np.arange(12)
y = np.array([(x * 7 + 3) % 11 + 1, (x * 5 + 2) % 7, (x * 3) % 5 + 2]) / 4
fig, axs = plt.subplots(2, 3, figsize=(9, 5))
a, b, c, d, e, f = axs.flat
a.stackplot(x, y, labels=["one", "two", "three"])
a.plot(x, x / 2)
a.legend(loc="upper left", fontsize=7)
b.stackplot(x, y[0], y[1], baseline="sym", colors=["C4", "0.6"], labels=["low"], alpha=0.7)
b.plot(x, x / 8)
b.legend(fontsize=7)
c.stackplot(x, y, baseline="wiggle", hatch=["//", "x", ""], edgecolor=["k", "w"], linewidth=[1, 2, 0.5])
d.stackplot(x, y, baseline="weighted_wiggle", facecolor=["r", "y"], linestyle="--", edgecolor="k", labels=["a", "_b", "c"])
d.stackplot(x, -y[:1])
d.legend(fontsize=7)
e.stackplot(x, np.where(y == 0.5, np.nan, y))
f.stackplot(x, y)
f.set_yscale("log")
