import matplotlib.pyplot as plt
import numpy as np

fig, axs = plt.subplots(2, 4, figsize=(14, 7), subplot_kw={"projection": "polar"})
a, b, c, d, e, f, g, h = axs.flat
t = np.linspace(0, 6, 25)
a.step(t, 1 + t % 2, where="mid", label="step")
a.fill(t, 1 + 0.2 * t, hatch="..", facecolor="none", edgecolor="C2", label="hatched")
a.legend()
b.stackplot(t, 1 + np.sin(t) ** 2, 1 + np.cos(t) ** 2, labels=["in", "out"])
c.eventplot([[0.5, 1, 2, 3], [1, 4, 5]], lineoffsets=[1, 2], linelengths=0.6, colors=["r", "b"])
d.boxplot([[1, 2, 3, 4, 9], [2, 3, 4]], positions=[1, 3])
e.stairs([3, 1, 2], [0, 1, 3, 5], fill=True)
e.broken_barh([(1, 2), (4, 1)], (3, 1), facecolors=["C1", "C3"])
f.scatter(t, 1 + t, s=30, marker="^", c="k")
f.plot(t, 2 + t, "C2d-", markevery=0.2)
f.set_yscale("linear")
g.bar(["one", "two", "three"], [3, 4, 5])
h.plot(t, t, transform=h.transAxes)
h.add_patch(plt.Circle((1, 0.5), 0.4, fc="C4"))
h.add_patch(plt.Polygon([(3, 0.2), (4, 0.3), (4, 0.7), (3, 0.8)], fc="C5"))
h.arrow(0.5, 0.2, 2, 0.4, width=0.05)
