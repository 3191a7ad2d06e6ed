import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(-5, 5, 5)
X, Y = np.meshgrid(x, x)
U, V = 12 * X, 12 * Y
data = np.array([(-1.5, 0.5, -6, -6), (1, -1, -46, 46), (-3, -1, 11, -11), (1, 1.5, 80, 80), (0.5, 0.25, 25, 15), (-1.5, -0.5, -5, 40)])
px, py, pu, pv = data.T

fig, axs = plt.subplots(nrows=2, ncols=3, figsize=(9, 6), sharex=True)
axs[0, 0].barbs(X, Y, U, V)
axs[0, 0].set_title("default")
axs[0, 1].barbs(px, py, pu, pv, np.sqrt(pu**2 + pv**2), fill_empty=True, rounding=False, sizes=dict(emptybarb=0.25, spacing=0.2, height=0.3))
axs[0, 1].set_title("colormapped")
axs[0, 2].barbs(px, py, pu, pv, flagcolor="r", barbcolor=["b", "g"], flip_barb=True, barb_increments=dict(half=10, full=20, flag=100))
axs[0, 2].set_title("colors, flipped")
masked_u = np.ma.masked_array(pu)
masked_u[4] = 1000
masked_u[4] = np.ma.masked
axs[1, 0].barbs(px, py, masked_u, pv, length=8, pivot="middle", barbcolor="0.3", flagcolor="C1", linewidth=0.6)
axs[1, 0].set_title("masked, middle")
m = axs[1, 1].barbs(X, Y, U, V, np.hypot(np.round(U), np.round(V)), length=6, pivot="tip", cmap="jet", clim=(10, 70), linewidth=1.2)
fig.colorbar(m, ax=axs[1, 1], label="knots")
axs[1, 2].barbs([-4, -2, 0, 2, 4], np.zeros(5), [1, 7, 12.4, 12.6, 99], np.zeros(5), length=9, sizes=dict(width=0.4, height=0.6), lw=2, color="purple")
axs[1, 2].barbs([-4, -2, 0, 2, 4], np.full(5, 2.0), [1, 7, 12.4, 12.6, 99], np.zeros(5), pivot=-3, flip_barb=[True, False, True, False, True], ls="--")
axs[1, 2].axhline(0, color="c", zorder=0)
axs[1, 2].set_ylim(3, -1)
axs[1, 2].invert_yaxis()
fig.tight_layout()
