import matplotlib.pyplot as plt
import numpy as np

vegetables = ["cucumber", "tomato", "lettuce", "asparagus", "potato", "wheat", "barley"]
farmers = ["Farmer Joe", "Upland Bros.", "Smith Gardening", "Agrifun", "Organiculture", "BioGoods Ltd.", "Cornylee Corp."]
harvest = np.array([[0.8, 2.4, 2.5, 3.9, 0.0, 4.0, 0.0], [2.4, 0.0, 4.0, 1.0, 2.7, 0.0, 0.0], [1.1, 2.4, 0.8, 4.3, 1.9, 4.4, 0.0],
                    [0.6, 0.0, 0.3, 0.0, 3.1, 0.0, 0.0], [0.7, 1.7, 0.6, 2.6, 2.2, 6.2, 0.0], [1.3, 1.2, 0.0, 0.0, 0.0, 3.2, 5.1],
                    [0.1, 2.0, 0.0, 1.4, 0.0, 1.9, 6.3]])
fig, ax = plt.subplots(figsize=(7, 6))
im = ax.imshow(harvest, cmap="YlGn")
cbar = fig.colorbar(im, ax=ax)
cbar.ax.set_ylabel("harvest [t/year]", rotation=-90, va="bottom")
ax.set_xticks(range(7), labels=farmers, rotation=-30, ha="right", rotation_mode="anchor")
ax.set_yticks(range(7), labels=vegetables)
ax.tick_params(top=True, bottom=False, labeltop=True, labelbottom=False)
ax.spines[:].set_visible(False)
ax.set_xticks(np.arange(8) - 0.5, minor=True)
ax.set_yticks(np.arange(8) - 0.5, minor=True)
ax.grid(which="minor", color="w", linestyle="-", linewidth=3)
ax.tick_params(which="minor", bottom=False, left=False)
for i in range(7):
    for j in range(7):
        color = "white" if im.norm(harvest[i, j]) > 0.5 else "black"
        ax.text(j, i, f"{harvest[i, j]:.1f} t", ha="center", va="center", color=color)
fig.tight_layout()
