import matplotlib.pyplot as plt
import numpy as np

fig, axs = plt.subplots(2, 3, figsize=(11, 7.5), subplot_kw={"projection": "polar"})
a, b, c, d, e, f = axs.flat
t = np.linspace(0, 2 * np.pi, 80)
a.plot(t, np.sin(t))
b.plot(t, 5 + np.sin(4 * t))
b.set_rlim(8, 0)
c.plot(t, 5 + np.sin(4 * t))
c.set_rmin(3)
d.plot(t, 5 + np.sin(4 * t))
d.set_rmin(3)
d.set_rorigin(-2)
e.plot(t, 2 + t)
e.margins(0.3)
f.plot(t, 3 + np.cos(t), clip_on=False)
f.plot(t, 3 + np.cos(t) * 2, lw=3)
f.set_rmax(3.2)
