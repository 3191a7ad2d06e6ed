import matplotlib.pyplot as plt

fig, (a, b) = plt.subplots(1, 2, figsize=(5, 2.6), facecolor="#224", edgecolor="gold", linewidth=6)
a.set_facecolor(("w", 0.2))
a.plot([0, 1, 2], [1, 0, 2], "o--", color="xkcd:neon green", mfc="tab:pink", mec=("k", 0.5), ms=10)
a.set_title("title", color="w")
a.set_xlabel("x label", color=(1, 0.5, 0))
a.tick_params(colors="lightgrey", labelcolor="C1")
for s in a.spines.values():
    s.set_color("0.6")
a.grid(color="#fff3", ls="-")
b.set_facecolor("none")
b.axhspan(0.2, 0.5, facecolor="C2", edgecolor=("w", 0.4), lw=4, alpha=0.6)
b.axvspan(0.3, 0.5, color=(1, 0, 0, 0.3))
b.text(0.1, 0.8, "text", color="#ff0c", fontsize=20)
b.hlines([0.6, 0.7], 0, 1, colors=["C3", ("C4", 0.5)], lw=5)
b.tick_params(color="w", labelcolor=("w", 0.6))
b.spines[["left", "right"]].set_color("tab:red")
fig.suptitle("over all", color="orange")
