import matplotlib.pyplot as plt

fig, axs = plt.subplots(1, 2, figsize=(5, 2.8))
fig.subplots_adjust(left=0.12, right=0.85, wspace=0.7, top=0.75)
a, b = axs
a.plot([0, 1], [0, 1000])
a.yaxis.set_label_position("right")
a.yaxis.tick_right()
a.set_ylabel("right volts")
a.xaxis.set_label_position("top")
a.set_xlabel("top, ticks below")
a.set_title("T")
b.tick_params(right=True, labelright=True, top=True, labeltop=True)
b.plot([0, 5], [0, 0.5])
b.set_xlabel("x")
b.set_ylabel("left")
b.yaxis.set_label_position("right")
