import matplotlib.pyplot as plt
import numpy as np

q = lambda a: np.round(a * 65536) / 65536
x, y = np.arange(1, 25) / 2, np.arange(1, 19) / 2
X, Y = np.meshgrid(x, y)
U, V = q(np.cos(Y / 2)), q(np.sin(X / 2))
fig, axs = plt.subplots(2, 3, figsize=(9, 5.5))
a, b, c, d, e, f = axs.flat
a.set_xscale("log")
a.streamplot(x, y, U, V, density=0.6, color=V, linewidth=q(np.abs(1 + U + V)), cmap="Spectral")
b.streamplot(x, y, U, V, density=0.5)
b.streamplot(x, y, V, -U, density=0.5)
b.plot([1, 12], [1, 9], label="line")
b.set_yscale("log")
b.legend(loc="lower right")
c.streamplot(x, y, U, V, density=0.7, arrowstyle="fancy", color="0.4", arrowsize=1.2, integration_direction="forward", num_arrows=3, minlength=0.2)
c.invert_xaxis()
c.margins(0.1)
s = d.streamplot(x, y, np.ma.masked_where(X + Y > 14, U), V, color=Y, linewidth=q(X / 6), density=(0.7, 0.4), start_points=None, maxlength=0.8, cmap="twilight")
fig.colorbar(s.lines, ax=d, orientation="horizontal")
starts = np.column_stack([np.full(7, 6.5), np.arange(1, 8) + 0.25])
e.streamplot(x, y, U, V, start_points=starts, broken_streamlines=False, arrowstyle="-", linewidth=0.8, color=(0.2, 0.4, 0.9, 0.5))
e.scatter(*starts.T, s=8, c="k", zorder=3)
e.set_facecolor("lightyellow")
f.contourf(x, y, U, levels=5, cmap="pink", alpha=0.6)
f.streamplot(X, Y, U, V, density=0.4, linewidth=2, color="navy", arrowstyle="|-|", arrowsize=0.5)
f.set_aspect(2)
f.set_title("aspect 2")
fig.tight_layout()
