import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(5, 4))
line, = ax.plot([0, 1], [0, 1], "o-", label="label")
for loc in ["upper left", "upper center", "upper right", "center left", "center", "center right", "lower left", "lower center", "lower right"]:
    ax.add_artist(ax.legend(loc=loc, handles=[line], labels=[loc], fontsize=8))
ax.legend(loc=(0.55, 0.6), handles=[line], labels=["by corner"], fontsize="small")
