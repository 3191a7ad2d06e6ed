import matplotlib.pyplot as plt
import numpy as np

t = np.linspace(0.1, 6.2, 30)
r = np.linspace(0.2, 3, 20)
T, R = np.meshgrid(t, r)
fig, axs = plt.subplots(2, 3, figsize=(11, 7.5), subplot_kw={"projection": "polar"})
a, b, c, d, e, f = axs.flat
a.streamplot(t, r, np.cos(T), 0.3 * np.sin(R), density=0.5, color="C3")
b.barbs(T[::6, ::4], R[::6, ::4], 20 * np.cos(T[::6, ::4]), 20 * np.sin(T[::6, ::4]), length=5)
c.tricontourf(T.ravel()[::7], R.ravel()[::7], np.cos(T.ravel()[::7]), levels=5)
d.hist2d(T.ravel(), R.ravel() ** 2 / 3, bins=[8, 4], cmap="Blues")
e.violinplot([[1, 2, 2.5, 3], [2, 2.2, 4]], positions=[1, 4], showmedians=True)
q = f.quiver(t, 1 + t / 3, np.ones(30), np.zeros(30), pivot="mid")
f.quiverkey(q, 0.9, 1.05, 1, "key")
