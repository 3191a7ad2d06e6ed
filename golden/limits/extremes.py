import warnings

import matplotlib.pyplot as plt

warnings.simplefilter("ignore")
fig, axes = plt.subplots(3, 4, figsize=(9, 5))
fig.subplots_adjust(hspace=0.6, wspace=0.5)
data = [
    [1e-320, 3e-320], [0, 5e-324], [1e307, 8e307], [-4e307, 4e307], [1e-300, 5e-300], [0, 0], [1e20, 1e20], [-7, -7],
    [3, 3 + 1e-15], [1e16, 1e16 + 4], [-1e-12, 1e-12], [1e-307, 1e-306],
]
for ax, y in zip(axes.flat, data):
    ax.plot([0, 1], y, "o-", ms=3)
