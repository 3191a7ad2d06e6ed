import matplotlib.pyplot as plt
import numpy as np

i = np.arange(20)
theta = i * 2 * np.pi / 20
radii = 10 * np.abs(np.sin(i * 1.7))
width = np.pi / 4 * np.abs(np.cos(i * 2.3))
colors = plt.colormaps["viridis"](radii / 10)
fig = plt.figure()
ax = fig.add_subplot(projection="polar")
ax.bar(theta, radii, width=width, bottom=0.0, color=colors, alpha=0.5)
