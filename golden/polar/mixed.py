import matplotlib.pyplot as plt
import numpy as np

fig = plt.figure(figsize=(8, 4))
a = fig.add_subplot(1, 2, 1)
b = fig.add_subplot(1, 2, 2, projection="polar", theta_offset=0.5, rlabel_position=90)
x = np.linspace(0, 6, 50)
a.plot(x, np.sin(x))
inset = a.inset_axes([0.55, 0.55, 0.4, 0.4], projection="polar")
inset.plot(x, 1 + np.sin(x))
inset.set_xticklabels([])
inset.set_rticks([1, 2])
b.plot(x, np.sin(x) + 1, "C1")
b.set_anchor("N")
c = fig.add_axes([0.45, 0.05, 0.15, 0.3], projection="polar", facecolor="0.9")
c.bar([0, 1, 2, 3], [1, 2, 3, 4])
c.tick_params(labelsize=6, pad=-4)
