import matplotlib.pyplot as plt
from matplotlib.markers import CARETDOWNBASE, CARETLEFT, TICKDOWN, TICKLEFT

fig, ax = plt.subplots(figsize=(5, 2.4))
for i in range(12):
    for j, (ms, mew) in enumerate([(5, 1), (8, 1), (12, 2)]):
        ax.plot(i, j, marker=i, ms=ms, mew=mew, color=f"C{j}", mec="k")
ax.plot([0, 3, 6], [3, 3, 3], marker=TICKLEFT, ls="--")
ax.plot([1, 4, 7], [3, 3, 3], marker=TICKDOWN, ms=15)
ax.plot([8, 9], [3, 3], marker=CARETDOWNBASE, mfc="none")
ax.plot([10, 11], [3, 3], marker=CARETLEFT, fillstyle="top", mfcalt="r")
