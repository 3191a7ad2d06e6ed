import matplotlib.pyplot as plt
import numpy as np

plt.style.use("tableau-colorblind10")
fig, axs = plt.subplots(2, 2, figsize=(7, 5))
a, b, c, d = axs.flat
x = np.arange(50) * 0.2
a.plot(x, np.sin(x), label="sin")
a.plot(x, np.cos(x), "--", label="cos")
a.axhline(0.5)
a.legend()
a.set_title("lines")
a.set_ylabel("height")
b.scatter(x, x * 0.3 % 1, label="scatter")
b.scatter(x, x * 0.7 % 1, c=x)
b.legend(loc="lower left", title="points")
c.bar([0, 1, 2], [3, 5, 4], label="bars")
c.bar([0, 1, 2], [1, 2, 3], width=0.4)
c.axvspan(1.5, 2)
c.set_xlabel("number")
d.hist(np.arange(300) * 37 % 101 * 0.01, bins=8, label="hist")
d.errorbar([0.2, 0.6], [20, 30], yerr=6, fmt="o", label="errors")
d.grid(True)
d.legend(loc="upper right")
fig.suptitle("style tableau-colorblind10")
