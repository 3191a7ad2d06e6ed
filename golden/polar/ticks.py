import matplotlib.pyplot as plt
import numpy as np
from matplotlib.ticker import AutoMinorLocator, MultipleLocator

fig = plt.figure(figsize=(12, 8))
axs = [fig.add_subplot(2, 3, n + 1, projection="polar") for n in range(6)]
a, b, c, d, e, f = axs
for ax in axs:
    ax.plot([0, 2, 4], [1, 3, 2])
a.tick_params(axis="x", labelrotation="auto", pad=10, labelsize=12, labelcolor="r")
a.tick_params(axis="y", labelrotation=30)
b.tick_params(bottom=True, top=True, left=True, length=8, width=2, color="b")
b.tick_params(axis="both", direction="in", labeltop=True)
c.tick_params(bottom=True, top=True, left=True, right=True, labelright=True, direction="inout", length=6)
c.set_thetamin(20)
c.set_thetamax(250)
d.set_thetalim(0.3, 2.4)
d.set_theta_direction(-1)
d.tick_params(left=True, right=True, labelright=True, labelrotation="auto", top=True)
e.xaxis.set_major_locator(MultipleLocator(1))
e.xaxis.set_minor_locator(AutoMinorLocator(4))
e.yaxis.set_minor_locator(AutoMinorLocator(2))
e.grid(which="minor", ls=":", lw=0.5)
f.set_rticks([0, 1, 2, 3], ["zero", "one", "two", "three"])
f.grid(axis="x", color="C1", lw=2, alpha=0.5)
f.tick_params(axis="y", labelcolor="g", grid_ls="--")
