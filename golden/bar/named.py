import matplotlib.pyplot as plt
import numpy as np

fig, axs = plt.subplots(2, 2, figsize=(7, 5))
a, b, c, d = axs.flat

a.bar(["apple", "blueberry", "cherry", "orange"], [40, 100, 30, 55], label=["red", "blue", "_red", "orange"],
      color=["tab:red", "tab:blue", "tab:red", "tab:orange"])
a.bar(["apple", "orange"], [5, 5], bottom=20, color="k", label="both", yerr=10, ecolor="C2")
a.legend(title="colour", fontsize=8)

b.broken_barh([(0, 3), (3.5, 1), (5, 5)], ("CPU 1", 0.4), align="center")
b.broken_barh([(2, 1.7), (7, 1.2)], ("CPU 2", 0.4), align="center")
b.broken_barh([(1, 1.5)], ("disk", 0.4), align="center", color="tab:orange")
b.invert_yaxis()

x = np.linspace(0.1, 6, 15)
c.stem(x, np.sin(x), linefmt="grey", markerfmt="D", bottom=0.2)
c.stem(x + 7, np.cos(x), linefmt="C2--", markerfmt="rx", basefmt="k:")
c.stem(x + 14, np.cos(x), linefmt=":", markerfmt=" ")

d.fill_between(x, np.sin(x), 0, alpha=0.4)
d.fill_betweenx(x - 4, 8, np.cos(x) + 9, facecolor="C1")
d.vlines([1, 2], 0, [2, 2.5])
d.hlines([-3, -4], [0, 1], 5, colors="r")
d.errorbar(x, np.sin(x) - 2, xerr=0.2, yerr=(np.abs(np.sin(x)) / 3), fmt="none")
fig.tight_layout()
