import matplotlib.pyplot as plt
import numpy as np

t = np.linspace(0, 2 * np.pi, 60)
r = np.linspace(0, 4, 30)
T, R = np.meshgrid(t, r)
Z = np.cos(3 * T) * R * np.exp(-R / 2)
fig, axs = plt.subplots(1, 2, figsize=(9, 4.2), subplot_kw={"projection": "polar"})
a, b = axs
cf = a.contourf(T, R, Z, levels=10, cmap="RdBu")
fig.colorbar(cf, ax=a, pad=0.1)
cs = b.contour(T, R, Z, levels=[-0.5, -0.2, 0, 0.2, 0.5], colors="k")
b.clabel(cs, fontsize=8)
b.set_theta_zero_location("N")
