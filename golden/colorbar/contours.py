import matplotlib.pyplot as plt
import numpy as np

x, y = np.linspace(-3, 3, 41), np.linspace(-2, 2, 31)
X, Y = np.meshgrid(x, y)
z = np.round((1 - X / 2 + X**5 + Y**3) * np.exp(-(X**2) - Y**2) * 65536) / 65536

fig, axs = plt.subplots(1, 2, figsize=(8, 3))
cf = axs[0].contourf(x, y, z, [-0.4, -0.2, 0, 0.3, 1], extend="both")
fig.colorbar(cf, ax=axs[0])
cs = axs[1].contour(x, y, z, 6, linewidths=3)
fig.colorbar(cs, ax=axs[1])
