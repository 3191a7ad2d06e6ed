import matplotlib.pyplot as plt

fig, axs = plt.subplots(2, 2, figsize=(5, 4))
fig.subplots_adjust(hspace=0.7, wspace=0.7, left=0.15)
a, b, c, d = axs.flat
a.set_xlabel("at the right", loc="right")
a.set_ylabel("at the top", loc="top")
b.set_xlabel("at the left", loc="left", labelpad=12)
b.set_ylabel("bottom", loc="bottom", labelpad=-5, color="C1")
c.set_xlabel("two\nlines", size=8, linespacing=0.9)
c.set_ylabel("flat", rotation=0, labelpad=15)
d.set_xlabel("bold & tilted", weight="bold", rotation=10)
d.set_ylabel("turned\n-90", rotation=-90, labelpad=18, style="italic")
c.plot([0, 1], [0, 123456])
d.plot([0, 1], [-0.001, 0.002])
