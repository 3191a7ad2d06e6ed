import matplotlib.pyplot as plt
import numpy as np

plt.rcParams["polaraxes.grid"] = False
fig, axs = plt.subplots(1, 3, figsize=(10, 4), subplot_kw={"projection": "polar"})
a, b, c = axs
t = np.linspace(0, 2 * np.pi, 40)
a.plot(t, t)
a.spines["polar"].set_color("r")
a.spines["polar"].set_linewidth(3)
a.set_facecolor("lightcyan")
b.plot(t, t)
b.grid(axis="y")
b.spines["polar"].set_visible(False)
b.set_xticks([])
c.plot(t, t)
c.set_thetamin(30)
c.set_thetamax(300)
c.set_rlim(2, 6)
c.set_rorigin(0)
c.spines["start"].set_color("g")
c.spines["end"].set_linestyle("--")
c.spines["inner"].set_linewidth(4)
c.set_frame_on(True)
c.set_axisbelow(False)
c.grid(True)
