import matplotlib.pyplot as plt
import numpy as np

x, y = np.meshgrid(np.linspace(0, 4, 6), np.linspace(0, 2, 5))
u, v = 1 + y, np.sin(2 * x)
fig, axs = plt.subplots(2, 3, figsize=(8, 5))
cases = [("width", 0.01, "height", 12), ("height", 0.02, "width", 20), ("x", 0.1, "y", 6),
         ("y", 0.05, "x", 3), ("xy", 0.08, "xy", 4), ("inches", 0.02, "dots", 0.1)]
for ax, (units, width, scale_units, scale) in zip(axs.flat, cases):
    q = ax.quiver(x, y, u, v, u, units=units, width=width, scale_units=scale_units, scale=scale, cmap="cool")
    ax.quiverkey(q, 0.5, 0.92, 1.5, units, labelpos="E", coordinates="axes")
    ax.set_ylim(-0.5, 3)
