import matplotlib.pyplot as plt
import numpy as np
from matplotlib.ticker import NullLocator

i = np.arange(300)
x = np.round((np.sin(i * 12.9898) * 2 + np.cos(i * 78.233)) * 1024) / 1024
fig, axs = plt.subplots(2, 3, figsize=(9, 5), sharey="row")
a, b, c, d, e, f = axs.flat
a.hist(x, 8, log=True)
b.bar([0, 1, 2], [3, 500, 40], log=True, color="C1")
c.plot([0, 1], [1, 2])
d.barh(["x", "y", "z"], [3, 500, 40], log=True)
d.set_xlim(1, 1e4)
e.hist(x, 8, orientation="horizontal", histtype="step", log=True)
e.xaxis.set_minor_locator(NullLocator())
f.hist(x, 8, orientation="horizontal", log=True)
f.set_xscale("linear")
