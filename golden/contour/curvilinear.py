import matplotlib.pyplot as plt
import numpy as np


r, t = np.meshgrid(np.linspace(1, 2, 15), np.linspace(0, np.pi, 25))
fig, ax = plt.subplots(figsize=(4, 3))
w = np.sin(3 * t) * r
ax.contourf(r * np.cos(t), r * np.sin(t), w, 9, cmap="coolwarm")
cs = ax.contour(r * np.cos(t), r * np.sin(t), w, 9, colors="k", negative_linestyles="dotted")
ax.set_aspect("equal")
