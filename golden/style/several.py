import matplotlib.pyplot as plt

plt.style.use(["dark_background", "seaborn-v0_8-poster"])
plt.rcParams["axes.spines.top"] = False
plt.rcParams["legend.edgecolor"] = "r"
plt.rcParams["legend.framealpha"] = 0.3
plt.rcParams["font.size"] = 14
fig, ax = plt.subplots()
ax.plot([0, 1, 2], [1, 3, 2], "o-", label="one")
ax.plot([0, 1, 2], [2, 1, 3], "s:", label="two")
ax.imshow([[0, 1], [2, 3]], extent=(0, 1, 1, 2), aspect="auto")
ax.set_xlim(0, 2)
ax.set_ylim(0.5, 3.5)
ax.legend(title="both", loc="upper right")
ax.set_title("several styles")
ax.text(1.2, 1, "text")
