import matplotlib.pyplot as plt
import numpy as np

i = np.arange(60)
data = [(i[: 40 + 5 * k] * (37 + 2 * k) % 101) / 4 + (i[: 40 + 5 * k] % 13 // 12) * 24 * (k - 1) for k in range(4)]
fig, axs = plt.subplots(2, 2, figsize=(6, 4), sharex=True, sharey="row")
axs[0, 0].boxplot(data[:2], tick_labels=["a", "b"])
axs[0, 1].plot([1, 2], [0, 10])
axs[1, 0].boxplot(data[2:], positions=[1, 2], tick_labels=["low", "high"], notch=True)
axs[1, 1].violinplot(data[:2])
