import matplotlib.pyplot as plt

fig, axes = plt.subplots(1, 4, figsize=(7, 2))
axes[0].set_aspect("equal", adjustable="datalim")
axes[1].axis("equal")
axes[1].set_xlim(0, 0.1)
axes[2].set_aspect(0.1, "datalim")
axes[3].set_box_aspect(0.5)
axes[3].set_aspect(1)
axes[3].plot([0, 4], [3, 3])
