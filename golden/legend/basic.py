import matplotlib.pyplot as plt

fig, axs = plt.subplots(1, 2, figsize=(5.5, 2.6))
a, b = axs
a.plot([0, 1, 2], [0, 1, 4], label="square")
a.plot([0, 1, 2], [0, 1, 2], "C1s--", label="marked")
a.plot([0, 1, 2], [3, 3, 2], "k.", ms=10, label="points only")
a.plot([0, 2], [4, 4], label="_hidden")
a.legend()
b.axvspan(0.2, 0.4, alpha=0.5, color="C2", label="band")
b.axhline(0.5, color="r", ls=":", label="level")
b.hlines([0.2, 0.3], 0, 1, colors="C4", lw=3, label="h lines")
b.axhspan(0.7, 0.9, fc="w", ec="C3", hatch="//", label="hatched")
b.legend(loc="lower right", title="things")
