import matplotlib.pyplot as plt
import numpy as np

n = 450
x = np.arange(n) / n - 0.5
X, Y = np.meshgrid(x, x)
a = np.round(np.sin(np.pi * (10 * np.hypot(X, Y) + 150 * (X**2 + Y**2))) * 1024) / 1024
a[: n // 2, :][np.hypot(X, Y)[: n // 2, :] < 0.4] = -1
a[: n // 2, :][np.hypot(X, Y)[: n // 2, :] < 0.3] = 1
a[:, n // 3 :] = np.where(np.hypot(X, Y)[:, n // 3 :] < 0.1, np.nan, a[:, n // 3 :])

fig, axs = plt.subplots(2, 3, figsize=(7, 4.6))
for ax, stage, interpolation in zip(axs.flat, ["auto", "data", "rgba", "data", "rgba", "auto"],
                                    ["auto", "hanning", "hanning", "nearest", "bicubic", "none"]):
    ax.imshow(a, interpolation=interpolation, interpolation_stage=stage, cmap="RdBu_r", origin="lower")
    ax.set_title(f"{interpolation}, {stage}", fontsize=8)
    ax.tick_params(labelsize=6)
axs[1, 0].set(xlim=(140, 200), ylim=(200, 250))
axs[1, 1].set(xlim=(100, 130), ylim=(300, 330))
axs[1, 2].set(xlim=(449.5, 220), ylim=(60, 449.5))
