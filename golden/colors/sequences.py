import matplotlib as mpl
import matplotlib.pyplot as plt
import numpy as np
from matplotlib.colors import LinearSegmentedColormap

fig, (a, b) = plt.subplots(1, 2, figsize=(6, 3))
for n, name in enumerate(["petroff10", "petroff8", "petroff6", "okabe_ito", "Set2", "tab20c"]):
    colors = mpl.color_sequences[name]
    a.scatter(range(len(colors)), [n] * len(colors), facecolor=colors, edgecolor="dimgray")
parts = {
    "red": [(0, 0, 0), (0.5, 0.8, 1), (1, 0.4, 1)],
    "green": [(0, 0, 0), (1, 0, 0)],
    "blue": [(0, 0, 0.4), (0.25, 1, 1), (0.5, 1, 0.8), (1, 0, 0)],
    "alpha": [(0, 1, 1), (0.5, 0.3, 0.3), (1, 1, 1)],
}
b.plot([0, 7], [0, 5], color="c", lw=8, zorder=-1)
b.imshow(np.arange(48).reshape(6, 8), cmap=LinearSegmentedColormap("a", parts))
