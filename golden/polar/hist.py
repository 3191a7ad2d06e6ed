import matplotlib.pyplot as plt
import numpy as np

x = (np.arange(500) * 0.618034 % 1) ** 2 * 2 * np.pi
y = (np.arange(300) * 0.7548777 % 1) ** 3 * 2 * np.pi
fig, axs = plt.subplots(1, 2, figsize=(9, 4), subplot_kw={"projection": "polar"})
a, b = axs
a.hist([x, y], bins=np.linspace(0, 2 * np.pi, 17), stacked=True, edgecolor="w", label=["calm", "windy"])
a.set_theta_zero_location("N")
a.set_theta_direction(-1)
a.legend(loc="lower right")
b.hist(x, bins=24, histtype="stepfilled", alpha=0.4)
b.hist(y, bins=24, histtype="step", color="k")
