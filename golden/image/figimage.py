import matplotlib.pyplot as plt
import numpy as np

fig = plt.figure(figsize=(4, 3))
z = np.add.outer(np.arange(120.0), np.sin(np.arange(200) / 9) * 40)
z[20:30, 50:80] = np.nan
fig.figimage(z, 30, 20, cmap="plasma")
fig.figimage(z, 180, 170, cmap="gray", origin="lower", alpha=0.5, vmin=0, vmax=100)
rgba = np.stack([np.tile(np.linspace(0, 1, 90), (70, 1)), np.full((70, 90), 0.3), np.full((70, 90), 0.9),
                 np.tile(np.linspace(0, 1, 70)[:, None], (1, 90))], axis=-1)
fig.figimage(rgba, -10, 240)
ax = fig.add_axes([0.5, 0.15, 0.4, 0.3])
ax.plot([1, 3, 2])
