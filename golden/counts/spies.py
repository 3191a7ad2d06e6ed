import matplotlib.pyplot as plt
import numpy as np
from matplotlib.colors import ListedColormap

i = np.arange(400)
x = np.round((i * 0.7548776662466927 % 1 - 0.5) * 65536).reshape(20, 20) / 65536
x[5, :] = 0.0
x[:, 12] = 0.0
fig, axs = plt.subplots(2, 3, figsize=(8, 6))
(a, b, e), (c, d, f) = axs
a.spy(x, markersize=5)
b.spy(x, precision=0.1, markersize=5)
c.spy(x)
d.spy(x, precision=0.1)
e.spy(x[:10], precision=0.2, marker="x", color="C1", origin="lower", aspect="auto", ms=4, label="large")
e.legend(loc="upper right")
e.set_title("lower")
f.set_title("images too")
f.spy(x, precision=0.25, origin="lower", cmap=ListedColormap(["0.9", "C2"]), alpha=0.8)
f.set_xlabel("column")
c.set_title("all")
fig.tight_layout()
