import matplotlib.pyplot as plt
import numpy as np

x, y = np.linspace(-3, 3, 41), np.linspace(-2, 2, 31)
X, Y = np.meshgrid(x, y)
z = np.round((1 - X / 2 + X**5 + Y**3) * np.exp(-(X**2) - Y**2) * 65536) / 65536

fig, axs = plt.subplots(2, 2, figsize=(8, 6), sharex=True, sharey="row")
for ax, location in zip(axs.flat, ["left", "top", "bottom", "right"]):
    cs = ax.contourf(x, y, z, 7, cmap="Spectral_r", extend="both")
    cb = fig.colorbar(cs, ax=ax, location=location, label=f"at the {location}", shrink=0.8)
    cb.ax.tick_params(labelsize="small", rotation=30 if location in ("top", "bottom") else 0)
    ax.set_title(location)
    ax.set_ylabel("y [km]")
fig.suptitle("tight_layout with colorbars")
fig.tight_layout(h_pad=2, rect=(0.02, 0, 0.98, 1))
