import matplotlib.pyplot as plt
import numpy as np

x, y = np.arange(0, 2 * np.pi, 0.5), np.arange(0, 1.5 * np.pi, 0.5)
X, Y = np.meshgrid(x, y)
U, V = np.cos(X) * (1 + Y), np.sin(Y)
fig, axs = plt.subplots(2, 2, figsize=(7, 5.5))
a = axs[0, 0]
q = a.quiver(x, y, U, V)
a.quiverkey(q, 0.85, 1.05, 2, "2 m/s", labelpos="E")
b = axs[0, 1]
V[2, 3:6] = np.nan
q = b.quiver(x, y, U, V, np.hypot(U, V), cmap="plasma", pivot="mid")
fig.colorbar(q, ax=b)
c = axs[1, 0]
c.quiver(U[:4, :5], V[:4, :5], color=["r", "g", "b"], units="xy", pivot="tip", width=0.05, headwidth=5, headlength=4, headaxislength=2)
c.set_xlim(-2, 6)
d = axs[1, 1]
q = d.quiver(X, Y, U * 0.1, V * 0.1, scale=8, minlength=2, minshaft=3, edgecolor="k", linewidth=0.5, facecolor="y")
d.quiverkey(q, 0.3, 0.6, 1, "big", coordinates="figure", angle=60, color="C3", labelcolor="C3", labelsep=0.3, fontproperties={"size": 8})
d.quiverkey(q, 3, 2, 1, "left", coordinates="data", labelpos="W")
d.quiverkey(q, 6, 0.3, 1, "below", coordinates="inches", labelpos="S")
