import matplotlib.pyplot as plt
import numpy as np

x = np.arange(8)
y = np.array([1, 3, 2, 4, 3, -1, 0.5, 2])
fig, axs = plt.subplots(1, 2, figsize=(5.5, 2.6))
a, b = axs
a.step(x, y, label="pre")
a.step(x, y + 5, where="mid", marker="o", label="mid")
a.step(x, y + 10, where="post", ls="--", label="post")
a.legend(fontsize=7)
b.stem(x, y, label="stems")
m, s, f = b.stem(x + 0.3, y - 3, bottom=-3)
m.set_color("g")
m.set_marker("D")
s.set_linewidth(3)
s.set_color("0.7")
f.set_linestyle(":")
b.legend(fontsize=7)
