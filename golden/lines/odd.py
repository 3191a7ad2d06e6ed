import matplotlib.pyplot as plt
from matplotlib.patches import PathPatch
from matplotlib.path import Path

fig, axes = plt.subplots(1, 3, figsize=(7, 2.6))
a, b, c = axes
a.axvspan(3, 3.0001, color="C5", alpha=0.3)
a.axhspan(40, 40, color="r", alpha=0.5, lw=4, ls="--")
a.axvspan(5, 5.4, 0.2, 0.8, fc="y", ec="k", lw=3)
a.add_patch(PathPatch(Path([(10, 10), (20, 60), (10, 10)], [1, 2, 79]), lw=6, capstyle="round", ec="C2"))
a.set_xlim(0, 30)
n = 4000
y = [(i * 7919 % 1000) / 1000 for i in range(n)]
b.plot(y, "--", lw=1, snap=True)
b.plot([v + 1.2 if i % 50 else float("nan") for i, v in enumerate(y)], lw=0.7, snap=True)
b.plot(range(0, n, 4), [2.5 + (i // 40) % 2 for i in range(0, n, 4)], ":", drawstyle="steps-mid")
nan = float("nan")
c.plot([0, 4, 6, 10], [nan, 3, 1, 2], "o-", drawstyle="steps-mid")
c.plot([-2, 1, 4], [nan, 6, 4], drawstyle="steps-pre", lw=3, alpha=0.7)
c.minorticks_on()
c.grid(which="both", lw=1.5)
c.tick_params(direction="in", length=9, width=2)
c.tick_params(direction="inout", length=7, which="minor", axis="x", color="r")
