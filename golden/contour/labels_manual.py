import matplotlib.pyplot as plt
import numpy as np

x, y = np.linspace(-3, 3, 41), np.linspace(-2, 2, 31)
X, Y = np.meshgrid(x, y)
z = np.round((1 - X / 2 + X**5 + Y**3) * np.exp(-(X**2) - Y**2) * 65536) / 65536

fig, ax = plt.subplots(figsize=(5, 4))
cs = ax.contour(x, y, z, [-0.3, 0.1, 0.5], cmap="cool", linewidths=2)
ax.clabel(cs, manual=[(-1.5, 0.5), (0.9, 0.7), (1.2, -0.4)], fontsize=12, fmt="%g")
