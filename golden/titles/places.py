import matplotlib.pyplot as plt

fig, axs = plt.subplots(2, 2, figsize=(5, 4))
fig.subplots_adjust(hspace=0.6, wspace=0.4, top=0.85)
a, b, c, d = axs.flat
a.set_title("centre")
a.set_title("left", loc="left")
a.set_title("right", loc="right", color="C3")
b.set_title("two lines\nand a pad", pad=12, fontsize=9)
b.set_title("(b)", loc="left", weight="bold")
c.set_title("at y=0.8", y=0.8)
c.set_title("inside", loc="right", y=1.0, pad=-14, style="italic")
d.set_title("a title that is much longer than the axes is wide", size="small")
d.set_title("replaced", loc="left", size=7)
d.set_title("new", loc="left", size=7, rotation=20)
for ax in axs.flat:
    ax.plot([0, 1], [0, 1])
