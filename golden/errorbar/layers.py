import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(3, 2.2))
ax.errorbar([0, 1, 2], [0, 1, 0], yerr=0.6, elinewidth=8, marker="o", ms=8, label="under")
ax.errorbar([0, 1, 2], [0.2, 0.8, 0.2], yerr=0.3, elinewidth=4, lw=3, label="over")
ax.plot([0, 2], [0.5, 0.5], "k", lw=4)
