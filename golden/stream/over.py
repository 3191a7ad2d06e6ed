import matplotlib.pyplot as plt
import numpy as np
from matplotlib.colors import LogNorm

x, y = np.linspace(-2, 2, 41), np.linspace(0, 3, 31)
X, Y = np.meshgrid(x, y)
h = np.exp(-(X**2) - (Y - 1.5) ** 2) - 0.4 * X
U, V = np.gradient(h, axis=1), np.gradient(h, axis=0)
speed = np.hypot(U, V)
fig, axs = plt.subplots(1, 2, figsize=(7, 3))
a, b = axs
a.contourf(x, y, h, levels=9, cmap="Greys")
a.streamplot(x, y, V, -U, color="C1", density=0.7, linewidth=1, arrowsize=0.8, minlength=0.3)
a.set(xlim=(-2, 2), ylim=(3, 0))
s = b.streamplot(x, y, U, V, color=speed, norm=LogNorm(1e-3, 0.2), cmap="turbo", linewidth=speed * 40, density=(0.4, 0.8), arrowstyle="fancy", integration_max_step_scale=0.5, integration_max_error_scale=2)
fig.colorbar(s.lines, ax=b)
b.set_aspect("equal")
