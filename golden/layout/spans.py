import matplotlib.pyplot as plt

fig = plt.figure(figsize=(4.5, 3.5))
for i, (r, c, k) in enumerate([(3, 3, 1), (3, 3, (2, 3)), (3, 3, (4, 7)), (3, 3, (5, 9))]):
    ax = fig.add_subplot(r, c, k)
    ax.plot([0, 1], [i, i + 1], f"C{i}")
    ax.text(0.5, 0.5, f"{k}", transform=ax.transAxes, ha="center")
    ax.tick_params(labelsize=6)
fig.subplots_adjust(left=0.08, right=0.97, bottom=0.08, top=0.95, wspace=0.3, hspace=0.4)
