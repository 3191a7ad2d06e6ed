import matplotlib.pyplot as plt
import numpy as np

x, y = np.linspace(-3, 3, 41), np.linspace(-2, 2, 31)
X, Y = np.meshgrid(x, y)
z = np.round((1 - X / 2 + X**5 + Y**3) * np.exp(-(X**2) - Y**2) * 65536) / 65536

z[10:14, 12:20] = np.nan
z[20, 30] = np.nan
z[0, 0] = np.nan
fig, axs = plt.subplots(1, 2, figsize=(6, 3))
axs[0].contourf(x, y, z, 8)
axs[0].contour(x, y, z, 8, colors="k", linewidths=0.8)
axs[1].contourf(x, y, z, 8, corner_mask=False)
axs[1].contour(x, y, z, 8, colors="k", linewidths=0.8, corner_mask=False)
