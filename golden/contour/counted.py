import matplotlib.pyplot as plt
import numpy as np

x, y = np.linspace(-3, 3, 41), np.linspace(-2, 2, 31)
X, Y = np.meshgrid(x, y)
z = np.round((1 - X / 2 + X**5 + Y**3) * np.exp(-(X**2) - Y**2) * 65536) / 65536

fig, axs = plt.subplots(2, 2, figsize=(6, 4))
axs[0, 0].contour(z)
axs[0, 1].contourf(z, origin="upper")
axs[1, 0].contour(z, extent=(0, 1, 10, 20), origin="lower", colors=["C0", "C1"])
axs[1, 1].contourf(z, extent=(0, 1, 10, 20))
