import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(6, 3))
for j, m in enumerate("o.s^Dx+*h,|"):
    for ms in range(1, 21):
        ax.plot(ms * 1.07, j, m, ms=ms, color=f"C{j}")
    ax.plot([23, 23.6, 24.2], [j, j, j], m, ms=[0, 0.5, 2.5][j % 3], color="k")
ax.margins(0.05, 0.1)
