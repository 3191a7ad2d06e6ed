import matplotlib.pyplot as plt
import numpy as np

fig, axes = plt.subplots(2, 2, figsize=(5, 3.6))
t = np.arange(20_000) * (2 * np.pi / 20_000)
axes[0, 0].plot(t, np.sin(t))
axes[0, 0].plot(t, np.cos(40 * t), lw=0.8)
axes[0, 1].plot(np.cos(3 * t), np.sin(4 * t), lw=3)
axes[0, 1].plot(0.5 * np.cos(t), 0.5 * np.sin(t), "--")
x = np.arange(5001)
axes[1, 0].plot(x, x * 0.5, lw=2)
axes[1, 0].plot(x, np.minimum(x * 3.0, 4000), lw=2)
axes[1, 0].plot(x, 1000 + 500 * ((x // 500) % 2), lw=1)
axes[1, 0].plot(x, 3000 - np.abs(x - 2500.0), ":", lw=2)
axes[1, 1].plot(t * np.cos(8 * t), t * np.sin(8 * t), lw=1.5)
axes[1, 1].plot([0, 1, 2, 3, 4, 5, 4, 3, 2, 1, 0, -5], [0] * 12, lw=5, alpha=0.5)
