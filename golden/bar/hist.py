import matplotlib.pyplot as plt
import numpy as np

i = np.arange(500)
x = np.sin(i * 12.9898) * 2 + np.cos(i * 78.233)
fig, axs = plt.subplots(1, 3, figsize=(6.5, 2.4))
a, b, c = axs
a.hist(x, label="10 bins")
a.plot([0, 1], [10, 20])
b.hist(x, bins=30, density=True, color="C2", edgecolor="k", linewidth=0.5)
b.hist(x + 1, bins=[-3, -2, 0, 0.5, 2, 4], density=True, alpha=0.4)
c.hist(x, 15, cumulative=True, ec="w")
