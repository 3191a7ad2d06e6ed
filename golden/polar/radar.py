import matplotlib.pyplot as plt
import numpy as np

n = 6
angles = np.arange(n + 1) * 2 * np.pi / n
fig, axs = plt.subplots(1, 2, figsize=(9, 4.2), subplot_kw={"projection": "polar"})
a, b = axs
for k, values in enumerate([[4, 3, 5, 2, 4, 1, 4], [2, 5, 3, 4, 1, 3, 2]]):
    a.plot(angles, values, label=f"set {k}")
    a.fill(angles, values, alpha=0.25)
a.set_xticks(angles[:-1], ["speed", "strength", "reach", "patience", "wit", "luck"])
a.set_rlim(0, 5)
a.legend(loc="upper right", bbox_to_anchor=(1.3, 1.1))
t = np.linspace(0, 2 * np.pi, 200)
b.fill_between(t, 1 + 0.5 * np.sin(3 * t), 2 + np.cos(2 * t), alpha=0.4, color="C2")
b.fill_between(t, 0, 0.5, where=t > np.pi, color="C3")
b.fill_betweenx([1, 2, 3], [0.2, 0.4, 0.3], [1.2, 0.8, 1.0], color="C4", alpha=0.6)
