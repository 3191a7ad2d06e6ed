import matplotlib.pyplot as plt
import numpy as np

fig = plt.figure(figsize=(10, 4.5))
a = fig.add_subplot(1, 2, 1, projection="3d")
x, y = np.meshgrid(np.arange(4), np.arange(5))
x, y = x.ravel(), y.ravel()
a.bar3d(x, y, np.zeros_like(x), 1, 1, x + y + 0.5, shade=True)
a.set_title("Shaded")
b = fig.add_subplot(1, 2, 2, projection="3d")
b.bar3d(x[:6], y[:6], 0.5, 0.5, 0.6, (x + y)[:6] + 1, color=["r", "g", "b", "c", "m", "y"], zsort="average", edgecolor="k", linewidth=0.5)
b.bar3d([0, 2], [2, 3], 0, 0.8, 0.4, [3, 2], shade=False, alpha=0.5)
b.set_xlabel("X")
b.set_ylabel("Y")
