import matplotlib.pyplot as plt

fig, axs = plt.subplots(1, 2, figsize=(3.33, 1.77), dpi=120, facecolor="azure")
axs[0].plot([0, 1], [1, 0])
axs[0].set_aspect("equal")
axs[1].plot([0, 10], [1, 1000])
axs[1].set_facecolor("lavender")
axs[1].yaxis.tick_right()
fig.text(0.01, 0.01, "corner", size=6)
