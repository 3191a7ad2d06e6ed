import matplotlib.pyplot as plt
import numpy as np

fig, axs = plt.subplots(2, 2, figsize=(6, 5), layout="constrained")
for i, ax in enumerate(axs.flat):
    ax.plot([0, 1, 2], np.array([1, 3, 2]) * 10**i)
    ax.set_title(f"panel {i}")
    ax.set_xlabel("a label\nof two lines" if i % 2 else "time")
    ax.set_ylabel("volts")
axs[0, 1].tick_params(axis="x", labelrotation=60)
axs[0, 0].legend(["a line"], loc="upper left", bbox_to_anchor=(1.0, 1.0))
fig.suptitle("constrained")
