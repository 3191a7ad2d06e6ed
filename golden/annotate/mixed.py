import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(5, 3.4), layout="constrained")
ax.plot([10, 20, 35, 40], [1, 4, 2, 8], "o-")
for i in range(1, 9, 2):
    ax.annotate(f"({i}, (3, 5))", xy=(0, i), xycoords=ax.get_yaxis_transform(), xytext=(-26, -12),
                textcoords="offset points", color="blue", size=8, ha="right", family="monospace")
ax.annotate("at 20", (20, 0.9), xycoords=("data", "axes fraction"), xytext=(35, 0.5),
            textcoords=ax.get_xaxis_transform(), arrowprops=dict(arrowstyle="->"), weight="bold")
ax.annotate("corner", (1, 4), xycoords=("axes fraction", "data"), xytext=(-40, 20),
            textcoords=("offset points", "offset pixels"), arrowprops=dict(arrowstyle="-"), style="italic")
