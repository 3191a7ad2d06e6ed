import matplotlib.pyplot as plt
import numpy as np


r, t = np.meshgrid(np.linspace(1, 2, 8), np.linspace(0, np.pi, 12))
w = np.sin(2 * t) * r
fig, axs = plt.subplots(1, 2, figsize=(6, 3))
axs[0].pcolormesh(r * np.cos(t), r * np.sin(t), w, shading="gouraud")
axs[1].pcolormesh(r * np.cos(t), r * np.sin(t), w[:-1, :-1], cmap="hsv")
axs[1].set_aspect("equal")
