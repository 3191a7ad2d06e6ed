import matplotlib.pyplot as plt

fig, axs = plt.subplots(1, 3, figsize=(5, 2), facecolor="lightsteelblue")
a, b, c = axs
for ax in axs:
    ax.plot([0, 1, 2], [0, 2, 1], lw=3)
a.axis("off")
a.set_title("off")
a.set_xlabel("not shown")
b.set_frame_on(False)
b.set_title("no frame")
c.set_facecolor((1, 1, 0, 0.4))
c.xaxis.set_visible(False)
c.spines["bottom"].set_visible(False)
c.set_title("no x axis")
