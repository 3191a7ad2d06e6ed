import matplotlib.pyplot as plt
from cycler import cycler

fig, ((a, b), (c, d)) = plt.subplots(2, 2, figsize=(7, 5))
a.set_prop_cycle(
    cycler(color=["r", "g", "b"]) + cycler(lw=[1, 2, 4]) + cycler(marker=["o", "^", "x"])
    + cycler(ms=[4, 8, 12]) + cycler(mfc=["w", "y", "k"]) + cycler(alpha=[1.0, 0.6, 0.4])
)
a.plot([0, 1])
a.plot([1, 2], color="k", linewidth=1, marker="s", markersize=5, markerfacecolor="r", alpha=0.9)
a.plot([2, 3], color="k")
a.plot([0, 1], [3, 4], "--")
a.plot([0, 1], [4, 5], "c")
b.set_prop_cycle(cycler(color=["tab:red", "tab:purple"]) * cycler(linestyle=["-", "--", (0, (1, 3))]))
for i in range(7):
    b.plot([i, i + 1])
c.set_prop_cycle(cycler(ls=["-", ":", "-."]))
for i in range(3):
    c.plot([i, i + 1])
c.scatter([0.2, 0.5, 0.8], [2.0, 2.5, 3.0])
c.bar([0.2, 0.8], [1.0, 0.5], width=0.1)
c.fill([0.4, 0.6, 0.5], [0.0, 0.0, 0.6])
d.set_prop_cycle(
    cycler(color=["m", "c"]) + cycler(hatch=["//", "x"]) + cycler(ec=["k", "r"]) + cycler(lw=[3, 1])
)
for i in range(3):
    d.fill([i, i + 1, i], [0, 0, 1])
d.fill([0, 1, 0], [1.5, 1.5, 2.0])
d.fill([2, 3, 2], [1.5, 1.5, 2.0])
