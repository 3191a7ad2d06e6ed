import matplotlib.pyplot as plt
import numpy as np

fig = plt.figure(figsize=(8, 5), dpi=150)
gs = fig.add_gridspec(2, 3, width_ratios=[2, 1, 1])
a = fig.add_subplot(gs[:, 0], projection="polar")
b = fig.add_subplot(gs[0, 1:], projection="polar")
c = fig.add_subplot(gs[1, 1], projection="polar")
d = fig.add_subplot(gs[1, 2])
t = np.linspace(0, 2 * np.pi, 100)
a.plot(t, 1 + np.sin(5 * t) / 2, lw=0.7, label="flower")
a.plot(t, t / 3, label="spiral")
b.set_thetamin(0)
b.set_thetamax(180)
b.bar(t[:50:5], np.arange(10) + 1, width=0.25, tick_label=None)
b.set_theta_zero_location("W")
b.set_theta_direction(-1)
c.pcolormesh(t, [0, 1, 2], np.array([np.sin(t[:-1]), np.cos(t[:-1])]))
c.set_axis_off()
d.plot(t, np.sin(t))
fig.suptitle("outside")
fig.legend(loc="lower left", ncols=2)
fig.tight_layout()
savefig_options = {"facecolor": "0.9", "transparent": False}
