import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(5, 2.8))
for i, n in enumerate([3, 4, 5, 6, 7, 12]):
    for j, style in enumerate([0, 1, 2]):
        ax.plot(i, j, marker=(n, style), ms=14, mfc="C1")
        ax.plot(i + 0.35, j, marker=(n, style, 17), ms=10)
        ax.plot(i + 0.6, j, marker=(n, style, -45), ms=6, mec="k", mew=0.5)
ax.set_ylim(-0.5, 2.5)
