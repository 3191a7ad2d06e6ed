import matplotlib.pyplot as plt
import numpy as np

w = 3
Y, X = np.mgrid[-w:w:50j, -w:w:50j]
U, V = -1 - X**2 + Y, 1 + X - Y**2
speed = np.sqrt(U**2 + V**2)
fig, axs = plt.subplots(2, 2, figsize=(7, 6))
a, b, c, d = axs.flat
a.streamplot(X, Y, U, V, density=[0.5, 1])
s = b.streamplot(X, Y, U, V, color=U, linewidth=2, cmap="autumn", density=0.7)
fig.colorbar(s.lines, ax=b)
c.streamplot(X, Y, U, V, density=0.6, color="k", linewidth=5 * speed / speed.max(), arrowsize=1.5)
U = U.copy()
U[:20, :20] = np.nan
d.streamplot(X[0], Y[:, 0], U, V, density=0.8, color="C2", arrowstyle="->", num_arrows=3, linewidth=0.7)
d.add_patch(plt.Rectangle((-3, -3), 2.3, 2.3, fill=False))
