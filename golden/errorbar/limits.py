import numpy as np
import matplotlib.pyplot as plt

fig, axs = plt.subplots(1, 3, figsize=(9, 3))
x = np.arange(0.5, 5.5, 0.5)
y = np.exp(-x)
a, b, c = axs
a.errorbar(x, y, yerr=0.1, uplims=True, label="uplims")
a.errorbar(x, y + 0.5, yerr=0.1, lolims=True, label="lolims")
a.errorbar(x, y + 1, yerr=0.1, uplims=True, lolims=True, label="both")
mixed = dict(uplims=[i % 2 == 1 for i in range(10)], lolims=[i % 3 == 0 for i in range(10)])
a.errorbar(x, y + 1.5, yerr=0.1, xerr=0.2, xlolims=True, capsize=3, ls=":", ecolor="k", label="mixed", **mixed)
a.legend(fontsize=7)
b.errorbar(x, y, yerr=0.2, errorevery=3, label="every", barsabove=True, lw=3, ecolor="C3")
b.errorbar(x, y + 0.4, yerr=0.2, errorevery=(1, 3), fmt="none", label="none")
b.plot([1, 4], [0.8, 0.6], label="next")
b.legend(fontsize=7)
c.invert_yaxis()
c.invert_xaxis()
c.errorbar(x, y, yerr=0.1, xerr=0.1, lolims=True, xuplims=True, fmt="o", ms=3)
