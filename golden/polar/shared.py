import matplotlib.pyplot as plt
import numpy as np

fig, axs = plt.subplots(1, 3, figsize=(10, 4), sharey=True, subplot_kw={"projection": "polar"})
a, b, c = axs
t = np.linspace(0, 2 * np.pi, 40)
a.plot(t, t)
b.plot(t, 2 * t, "C1")
c.tripcolor([0, 1, 2, 3, 1.5], [8, 8, 8, 8, 11], [[0, 1, 4], [1, 2, 4], [2, 3, 4]], [1, 2, 3, 4, 5])
