import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(-5, 5, 5)
X, Y = np.meshgrid(x, x)
U, V = 12 * X, 12 * Y
fig, axs = plt.subplots(2, 2, figsize=(7, 6))
a, b, c, d = axs.flat
a.barbs(X, Y, U, V)
b.barbs(X, Y, U, V, fill_empty=True, rounding=False, sizes=dict(emptybarb=0.25, spacing=0.2, height=0.3))
U[1, 1] = np.nan
c.barbs(x, x, U, V, np.hypot(U, V), length=8, pivot="middle", cmap="viridis_r")
d.barbs([0, 1, 2, 3], [0, 1, 0, 1], [5, 47, -120, 8], [0, 50, 13, -4], length=9, pivot=1.5, flagcolor="r",
        barbcolor=["b", "g"], flip_barb=[False, True, True, False], linewidth=1.5,
        barb_increments=dict(half=10, full=20, flag=100))
d.barbs([1.5], [0.5], [30], [30], barbcolor="C1", alpha=0.5)
d.margins(0.3)
