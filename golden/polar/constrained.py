import matplotlib.pyplot as plt
import numpy as np

fig, axs = plt.subplots(2, 2, figsize=(7, 6), layout="constrained", subplot_kw={"projection": "polar"})
a, b, c, d = axs.flat
t = np.linspace(0, 2 * np.pi, 30)
r = np.linspace(0, 1, 10)
pm = a.pcolormesh(t, r, np.sin(np.arange(261).reshape(9, 29) * 0.1))
fig.colorbar(pm, ax=a)
a.set_title("with a bar")
b.plot(t, t)
b.set_ylabel("far")
c.scatter(t, np.cos(t) ** 2, c=t)
c.set_thetamin(0)
c.set_thetamax(180)
d.set_xlabel("empty")
fig.suptitle("constrained")
