import matplotlib.pyplot as plt
import numpy as np

x, y = np.arange(7.0), np.arange(5.0)
u, v = np.meshgrid(np.arange(7) / 4 - 0.75, np.arange(5) / 2 - 1)
fig, (a, b, c) = plt.subplots(1, 3, figsize=(7.5, 3), sharex=True)
q = a.quiver(x, y, u, v, color="C0", label="field")
a.quiverkey(q, 1.15, 0.5, 1, "outside", labelpos="S")
a.quiverkey(q, -0.2, 1.2, 1, "above", labelpos="N", coordinates="axes")
a.legend()
s = b.streamplot(x, y, v, u, color="C4", density=0.4)
s.lines.set_label("stream")
b.plot(x, x / 2, "k:", label="line")
b.legend(loc="best", title="key")
h = c.hexbin(np.tile(x, 5), np.repeat(y, 7), gridsize=4, C=(u * v).ravel(), cmap="bwr", label="mean")
c.barbs(x[:5], y, [20, 40, 60, 80, 100], 10 * np.ones(5), label="wind", length=5)
c.legend(loc="best", framealpha=1)
c.tripcolor([0, 3, 6], [4.5, 6, 4.5], [1, 2, 3])
a.set_ylabel("rows")
savefig_options = {"bbox_inches": "tight", "pad_inches": 0.05}
