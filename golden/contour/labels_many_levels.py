import matplotlib.pyplot as plt
import numpy as np

x, y = np.linspace(-3, 3, 41), np.linspace(-2, 2, 31)
X, Y = np.meshgrid(x, y)
z = np.round((1 - X / 2 + X**5 + Y**3) * np.exp(-(X**2) - Y**2) * 65536) / 65536

fig, ax = plt.subplots(figsize=(6, 4), dpi=80)
cs = ax.contour(x, y, np.hypot(X, 2 * Y), 14)
ax.clabel(cs, inline=True, fontsize=7)
ax.invert_yaxis()
