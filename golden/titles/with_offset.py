import matplotlib.pyplot as plt

fig, axs = plt.subplots(1, 2, figsize=(5, 2.5))
fig.subplots_adjust(wspace=0.4, bottom=0.25, top=0.8)
a, b = axs
a.plot([1e7, 2e7], [1.5e-7, 4e-7])
a.set_title("beside the offset", loc="left", size=10)
a.set_xlabel("x with offset")
b.plot([100000.001, 100000.002], [5e9, 7e9])
b.set_title("centre")
b.set_xlabel("below offset", loc="right")
b.set_ylabel("big")
b.tick_params(axis="x", labelsize=7)
