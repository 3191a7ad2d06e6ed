import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(-np.pi, np.pi, 100)
fig, axs = plt.subplots(2, 2, figsize=(5, 4))
a, b, c, d = axs.flat
for ax in axs.flat:
    ax.plot(x, np.sin(x))
    ax.spines[["top", "right"]].set_visible(False)
a.spines["left"].set_position("center")
a.spines["bottom"].set_position("zero")
b.spines["left"].set_position(("outward", 10))
b.spines["bottom"].set_position(("outward", 10))
b.set_xlabel("moved out")
c.spines["left"].set_position(("axes", 0.3))
c.spines["bottom"].set_position(("axes", 0.25))
c.set_ylabel("y at 0.3")
d.spines["left"].set_position(("data", 1))
d.spines["bottom"].set_position(("data", -0.5))
d.grid(True, ls=":")
