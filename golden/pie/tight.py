import matplotlib.pyplot as plt

fig, axs = plt.subplots(1, 2, figsize=(5, 3))
a, b = axs
a.pie([3, 2, 1], labels=["first", "a second, longer one", "third"], explode=[0, 0.3, 0.1], shadow={"ox": 0.3, "oy": -0.4})
b.boxplot([[1, 2, 3, 9], [2, 3, 4, 5]], tick_labels=["low", "high"])
fig.tight_layout()
savefig_options = {"bbox_inches": "tight"}
