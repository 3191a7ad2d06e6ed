import matplotlib.pyplot as plt

fig, axs = plt.subplots(1, 2, figsize=(6, 2.8))
fig.subplots_adjust(top=0.75, right=0.8, wspace=0.7)
a, b = axs
for i in range(3):
    a.plot([0, 1], [i, 0], label=f"n = {i}")
    b.plot([0, 1], [0, i], ls=["-", "--", ":"][i], lw=i + 1, label=f"width {i + 1}")
a.legend(bbox_to_anchor=(0.0, 1.02, 1.0, 0.102), loc="lower left", ncols=3, mode="expand", borderaxespad=0.0, fontsize=7, handlelength=1)
b.legend(bbox_to_anchor=(1.02, 1), loc="upper left", borderaxespad=0.0)
fig.legend(loc="lower center", ncols=3, fontsize=7)
