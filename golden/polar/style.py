import matplotlib.pyplot as plt
import numpy as np

plt.style.use(["dark_background", "ggplot"])
fig, axs = plt.subplots(1, 2, figsize=(8, 4), subplot_kw={"projection": "polar"}, sharex=True)
a, b = axs
t = np.linspace(0, 2 * np.pi, 50)
a.plot(t, t)
b.plot(t, 3 * np.sin(t) ** 2, label="b")
b.annotate("here", (np.pi / 2, 3), xytext=(10, 20), textcoords="offset points", arrowprops={"arrowstyle": "->"})
a.set_title("styled")
fig.legend()
