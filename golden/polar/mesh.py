import matplotlib.pyplot as plt
import numpy as np

t = np.linspace(0, 2 * np.pi, 25)
r = np.linspace(0.5, 2, 9)
C = np.sin(np.arange(8)[:, None] * 0.7) * np.cos(np.arange(24)[None, :] * 0.5)
fig, axs = plt.subplots(1, 3, figsize=(11, 3.8), subplot_kw={"projection": "polar"})
a, b, c = axs
pm = a.pcolormesh(t, r, C)
fig.colorbar(pm, ax=a, location="bottom")
b.pcolormesh(t, r, C, cmap="plasma", edgecolors="w", linewidth=0.5)
b.set_rorigin(0)
b.grid(False)
T, R = np.meshgrid(t, r)
c.pcolormesh(T, R, np.cos(2 * T) * R, shading="gouraud", cmap="coolwarm")
c.set_yticklabels([])
