import matplotlib.pyplot as plt

fig, (a, b) = plt.subplots(1, 2, figsize=(5, 2.5))
for ax in (a, b):
    ax.plot([-1e-7, 2e-7], [-1e9, 3e9])
a.tick_params(colors="C3")
b.tick_params(axis="y", labelcolor="C0")
b.xaxis.get_offset_text().set_color("C2")
fig.subplots_adjust(bottom=0.2)
