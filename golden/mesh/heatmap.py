import matplotlib.pyplot as plt
import numpy as np

months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun"]
towns = ["Alpha", "Beta", "Gamma", "Delta"]
z = np.array([[2, 3, 7, 11, 15, 19], [-4, -2, 3, 9, 14, 18], [9, 9, 11, 13, 17, np.nan], [21, 22, 24, 25, 27, 29]])
fig, ax = plt.subplots(figsize=(6, 3.5))
m = ax.pcolormesh(z, cmap="YlOrRd", edgecolors="w", linewidth=2, vmin=0, vmax=25, label="no key")
ax.set_xticks(np.arange(6) + 0.5, months)
ax.set_yticks(np.arange(4) + 0.5, towns, rotation=45)
ax.invert_yaxis()
ax.xaxis.tick_top()
ax.tick_params(length=0)
ax.spines[:].set_visible(False)
for (i, j), v in np.ndenumerate(z):
    if np.isfinite(v):
        ax.text(j + 0.5, i + 0.5, f"{v:.0f}°", ha="center", va="center", color="w" if v > 14 else "k")
ax.plot([0.5, 5.5], [0.5, 3.5], "b:", label="a line")
ax.legend(loc="lower left")
bar = fig.colorbar(m, extend="both", ticks=[0, 5, 15, 25], aspect=12, pad=0.03)
bar.ax.set_yticklabels(["cold", "cool", "mild", "hot"])
