import matplotlib.pyplot as plt

fig, axs = plt.subplots(1, 3, figsize=(6, 2.5))
fig.subplots_adjust(top=0.7, wspace=0.4)
axs[0].xaxis.tick_top()
axs[0].set_title("over ticks")
axs[0].set_title("l", loc="left")
axs[1].xaxis.set_label_position("top")
axs[1].xaxis.tick_top()
axs[1].set_xlabel("label on top")
axs[1].set_title("over label")
axs[2].tick_params(top=True, labeltop=True, labelrotation=45)
axs[2].set_title("rotated labels")
axs[2].plot([0, 1e6], [0, 1])
