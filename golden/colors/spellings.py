import matplotlib.pyplot as plt

groups = [
    ["tab:blue", "tab:orange", "TAB:Green", "tab:red", "tab:purple", "tab:brown", "tab:pink", "tab:gray", "tab:olive",
     "tab:cyan", "tab:grey"],
    ["xkcd:cloudy blue", "xkcd:dark pastel green", "XKCD:Dust", "xkcd:electric lime", "xkcd:fresh green",
     "xkcd:light eggplant", "xkcd:yellow/green"],
    ["C0", "C1", "C9", "C10", "C23"],
    ["#f80", "#F808", "#1e90ff", "#1E90FF40", "#000", "#0000"],
    ["0", "0.25", "0.5", "0.75", "1", "1.0", "0.333"],
    ["b", "g", "r", "c", "m", "y", "k", "w"],
    [(0.1, 0.2, 0.5), (0.1, 0.2, 0.5, 0.3), ("green", 0.3), ("#f00", 0.5), ("C3", 0.7), ("0.5", 0.5),
     ((1, 0, 1), 0.2), ("#ff000080", 0.9), "none"],
    ["RebeccaPurple", "aliceBLUE", "Grey", "darkslategray", "lime", "none", "None"],
]
fig, ax = plt.subplots(figsize=(4, 3))
for y, group in enumerate(groups):
    for x, c in enumerate(group):
        ax.plot([x, x + 0.8], [y, y], color=c, lw=15, solid_capstyle="butt")
        ax.plot([x, x + 0.8], [y - 0.3, y + 0.3], color=c, lw=5, alpha=0.5)
ax.set_facecolor("lightyellow")
