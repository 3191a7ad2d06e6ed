import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(2.5, 1.8), facecolor="0.9", linewidth=4)
ax.plot([0, 1, 2], [0, 1, 0], "o--")
ax.set_facecolor("0.95")
ax.set_title("dpi 140")
savefig_options = dict(dpi=140, facecolor="lightcyan", edgecolor="r")
