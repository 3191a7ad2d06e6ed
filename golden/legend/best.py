import matplotlib.pyplot as plt
import numpy as np

x = np.linspace(0, 10, 200)
fig, axs = plt.subplots(2, 2, figsize=(5, 4))
a, b, c, d = axs.flat
a.plot(x, x**2, label="rising")
b.plot(x, np.sin(x), label="sine")
b.plot(x, np.cos(x), label="cosine")
c.plot(x, -x, label="falling")
c.text(6.5, -1, "text in\nthe way")
d.plot(x, np.exp(-x), label="exp")
d.plot(x, 1 - np.exp(-x), label="1 - exp")
d.axhspan(0.4, 0.6, color="0.9", label="band")
for ax in axs.flat:
    ax.legend(fontsize=8)
