import matplotlib.pyplot as plt
import numpy as np

fig, axs = plt.subplots(1, 3, figsize=(7.5, 2.6))
nan = np.nan
x = np.array([0, 1, 2, 3, 4, nan, 6])
y = np.array([3, 1, 2, 5, nan, 0, 4])
c = np.array([1.0, 2.0, 9.0, 4.0, 20.0, -20.0, 5.0])
s = np.array([20, 60, nan, 150, 30, 40, 90])

# A point without a size, a place or a number is left out, and its number does not count.
a = axs[0].scatter(x, y, s=s, c=c)
fig.colorbar(a)
b = axs[1].scatter(x, y, c=c, s=80, cmap="plasma")
fig.colorbar(b)
axs[2].scatter(x, y, s=s, color="C2")
fig.tight_layout()
