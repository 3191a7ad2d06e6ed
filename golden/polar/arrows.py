import matplotlib.pyplot as plt
import numpy as np

t = np.linspace(0, 2 * np.pi, 17)[:-1]
r = np.array([1.0, 2.0, 3.0])
T, R = np.meshgrid(t, r)
fig, axs = plt.subplots(1, 3, figsize=(11, 4), subplot_kw={"projection": "polar"})
a, b, c = axs
a.quiver(T, R, np.cos(T), np.sin(T), R, cmap="cool")
b.quiver(T, R, 0.1 * np.ones_like(T), 0.2 * np.ones_like(T), angles="xy", color="C2")
b.set_rmax(4)
c.stem(t, 1 + np.cos(t) ** 2, bottom=0.5)
c.set_rorigin(-0.5)
