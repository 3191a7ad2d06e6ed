import matplotlib.pyplot as plt
import numpy as np

n, m = 12, 25
r, t = np.meshgrid(np.linspace(0.3, 1, n), np.linspace(0, 1.5 * np.pi, m))
x, y = (r * np.cos(t)).ravel(), (r * np.sin(t)).ravel()
z = (np.cos(3 * t) * r + 0.3 * t).ravel()
k = (np.arange(m - 1)[:, None] * n + np.arange(n - 1)).ravel()
triangles = np.concatenate([np.column_stack([k, k + 1, k + n]), np.column_stack([k + 1, k + n + 1, k + n])])
fig, ax = plt.subplots(figsize=(5, 4))
ax.tricontourf(x, y, triangles, z, levels=8, cmap="Blues")
cs = ax.tricontour(x, y, triangles, z, levels=8, colors="0.2", linewidths=0.8)
ax.clabel(cs, fontsize=8, fmt="%.1f")
ax.set_aspect("equal")
