import matplotlib.pyplot as plt
import numpy as np

# Numbers at quarters: with the room of a colorbar gone many lie at half a pixel.
x = np.linspace(-2, 2, 17)
fig, axs = plt.subplots(2, 2, figsize=(8, 6))
for ax, location, shrink in zip(axs.flat, ["right", "left", "top", "bottom"], [1, 0.7, 0.5, 0.9]):
    mesh = ax.pcolormesh(x, x, np.add.outer(x, x), cmap="Greys")
    ax.plot(x, -x, "ro", ms=4)
    ax.set_xticks(x[::2])
    ax.set_yticks(x[::2])
    ax.tick_params(labelbottom=False, labelleft=False)
    fig.colorbar(mesh, location=location, shrink=shrink).ax.tick_params(labelsize=6)
