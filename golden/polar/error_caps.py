import matplotlib.pyplot as plt
import numpy as np

theta = np.arange(8) * np.pi / 4
r = theta / np.pi / 2 + 0.5
fig, axs = plt.subplots(1, 3, figsize=(12, 4.5), subplot_kw={"projection": "polar"})
a, b, c = axs
a.errorbar(theta, r, xerr=0.25, yerr=0.1, capsize=7, fmt="o", c="seagreen")
a.set_title("Pretty polar error bars")
b.errorbar(theta, r, xerr=5.25, yerr=0.1, capsize=7, fmt="o", c="darkred")
c.set_theta_zero_location("N")
c.set_theta_direction(-1)
c.errorbar(theta, r, yerr=0.3, xerr=0.1, uplims=[True, False] * 4, capsize=4, fmt="-s", ecolor="C1", label="limits")
c.errorbar(theta, r + 0.6, xerr=0.2, capsize=5, fmt="none")
c.legend(loc="lower left")
