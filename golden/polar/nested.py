import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(subplot_kw={"projection": "polar"})
size = 0.3
vals = np.array([60.0, 32.0, 37.0, 40.0, 29.0, 10.0])
norm = vals / vals.sum() * 2 * np.pi
left = np.cumsum(np.append(0, norm[:-1]))
ax.bar(left[::2], width=norm[::2] + norm[1::2], bottom=1 - size, height=size, color=["C0", "C1", "C2"], edgecolor="w",
       linewidth=1, align="edge")
ax.bar(left, width=norm, bottom=1 - 2 * size, height=size, color=["C3", "C4", "C5", "C6", "C7", "C8"], edgecolor="w",
       linewidth=1, align="edge")
ax.set(title="Pie plot with `ax.bar` and polar coordinates")
ax.set_axis_off()
