import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(5, 3.2))
for i, m in enumerate("ov^<>8sp*hHDdPX"):
    for j, fs in enumerate(["full", "left", "right", "bottom", "top", "none"]):
        ax.plot(i, j, m, fillstyle=fs, ms=13, mfc="tab:blue", mfcalt="lightsteelblue", mec="brown")
ax.plot([-0.5, 15], [-0.7, -0.7], "o-", fillstyle="left", ms=9, alpha=0.5, mfcalt="y", clip_on=False)
ax.margins(0.08)
