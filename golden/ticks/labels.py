import matplotlib.pyplot as plt

fig, axes = plt.subplots(2, 2, figsize=(5.5, 4))
ax = axes[0, 0]
ax.plot([0, 3], [0, 3])
ax.set_xticks([0, 1, 2, 3], ["zero", "one", "two", "Three"])
ax.set_yticks([0, 1.5, 6])
ax.set_yticks([0.5, 1, 2], minor=True)
ax = axes[0, 1]
ax.set_xticks([1, 4, 2])
ax.set_xticks([1.5, 2.5, 3.5], ["i", "ii", "iii"], minor=True)
ax.set_yticks([-1, 0, 1], ["low\nest", "", "högh"])
ax.tick_params(which="minor", labelsize=7, length=8, pad=1)
ax = axes[1, 0]
ax.plot([5, 1, 3])
ax.set_xticks(range(3))
ax.set_xticklabels(["apple", "Pear", "quince"])
ax.set_yticks([])
ax.set_xlabel("fruit")
ax.set_ylabel("how many")
ax = axes[1, 1]
ax.set_xlim(10, 0)
ax.set_xticks([2, 12])
ax.set_yticks([0.25, 0.75], labels=["¼", "¾"])
ax.set_ylim(0.5, 1)
ax.minorticks_on()
