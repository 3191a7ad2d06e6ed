import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
x = 2.0 ** np.arange(-3, 9)
ax.plot(x, 100 / x, "d-", color="tab:purple")
ax.set_xscale("log", base=2)
ax.set_yscale("log", base=2, subs=[1.5])
ax.grid(True, which="both")
