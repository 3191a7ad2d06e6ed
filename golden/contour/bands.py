import matplotlib.pyplot as plt
import numpy as np

x, y = np.linspace(-3, 3, 41), np.linspace(-2, 2, 31)
X, Y = np.meshgrid(x, y)
z = np.round((1 - X / 2 + X**5 + Y**3) * np.exp(-(X**2) - Y**2) * 65536) / 65536

fig, axs = plt.subplots(2, 2, figsize=(6, 4))
axs[0, 0].contourf(x, y, z)
axs[0, 1].contourf(x, y, z, 20, cmap="RdBu_r")
axs[1, 0].contourf(x, y, z, [-0.2, 0, 0.2, 0.6], extend="both", cmap="plasma")
axs[1, 1].contourf(x, y, z, [-0.2, 0, 0.2, 0.6], colors=["b", "0.8", "#ff8000"], alpha=0.6)
