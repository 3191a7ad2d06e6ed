import matplotlib.pyplot as plt
import numpy as np

x = np.arange(0, 200) / 20
y = np.round(np.sin(x) * np.exp(-x / 8) * 4096) / 4096
z = np.round(np.outer(np.sin(x[::8]), np.cos(x[::8])) * 1024) / 1024

fig, (a, b) = plt.subplots(1, 2, figsize=(9, 4))
a.plot(x, y, label="damped")
a.legend()
ins = a.inset_axes([0.45, 0.05, 0.5, 0.4])
ins.plot(x, y)
ins.set_xlim(3.0, 4.5)
ins.set_ylim(-0.35, 0.15)
ins.set_xticklabels([])
ins.set_yticklabels([])
a.indicate_inset_zoom(ins, edgecolor="black")
a.set_title("zoom")

b.imshow(z, origin="lower")
zoom = b.inset_axes([15, 14, 8, 8], transform=b.transData)
zoom.imshow(z, origin="lower", cmap="magma")
zoom.set(xlim=(2, 8), ylim=(1, 7), xticks=[], yticks=[])
b.indicate_inset_zoom(zoom, edgecolor="w", linewidth=2, alpha=1)
b.indicate_inset([1, 10, 5, 4], edgecolor="r")
