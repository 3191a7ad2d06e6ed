import matplotlib.pyplot as plt
import numpy as np

w = 3
n = np.arange(-24, 25) / 8
X, Y = np.meshgrid(n, n)
U, V = -1 - X**2 + Y, 1 + X - Y**2
speed = np.sqrt(U**2 + V**2)

fig, axs = plt.subplots(3, 2, figsize=(7, 9), height_ratios=[1, 1, 2])
axs = axs.flat
axs[0].streamplot(X, Y, U, V, density=[0.5, 1])
axs[0].set_title("Varying Density")
strm = axs[1].streamplot(X, Y, U, V, color=U, linewidth=2, cmap="autumn")
fig.colorbar(strm.lines)
axs[1].set_title("Varying Color")
lw = 5 * speed / speed.max()
axs[2].streamplot(X, Y, U, V, density=0.6, color="k", linewidth=lw)
axs[2].set_title("Varying Line Width")
seed_points = np.array([[-2, -1, 0, 1, 2, -1], [-2, -1, 0, 1, 2, 2]])
strm = axs[3].streamplot(X, Y, U, V, color=U, linewidth=2, cmap="autumn", start_points=seed_points.T)
fig.colorbar(strm.lines)
axs[3].set_title("Controlling Starting Points")
axs[3].plot(seed_points[0], seed_points[1], "bo")
axs[3].set(xlim=(-w, w), ylim=(-w, w))
mask = np.zeros(U.shape, dtype=bool)
mask[18:30, 18:30] = True
U[:16, :16] = np.nan
U = np.ma.array(U, mask=mask)
axs[4].streamplot(X, Y, U, V, color="r")
axs[4].set_title("Streamplot with Masking")
axs[4].imshow(~mask, extent=(-w, w, -w, w), alpha=0.5, cmap="gray", aspect="auto")
axs[4].set_aspect("equal")
axs[5].streamplot(X, Y, U, V, broken_streamlines=False, density=0.35, num_arrows=4, arrowstyle="wedge", arrowsize=2)
axs[5].set_title("Streamplot with unbroken streamlines")
plt.tight_layout()
