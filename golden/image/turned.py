import matplotlib.pyplot as plt
import numpy as np
from matplotlib.transforms import Affine2D

fig, axes = plt.subplots(1, 3, figsize=(8, 3))
z = np.arange(30.0).reshape(5, 6) % 7
kw = dict(extent=(-2, 4, -1, 2), interpolation="nearest")
turns = [Affine2D().rotate_deg(30), Affine2D().skew_deg(30, 15), Affine2D().scale(-1, 0.5).translate(1, 0.3)]
for ax, turn in zip(axes, turns):
    ax.imshow(z, transform=turn + ax.transData, origin="lower", **kw)
    ax.set_xlim(-5, 5)
    ax.set_ylim(-4, 4)
axes[1].imshow(np.full((2, 2, 4), [1, 0, 0, 0.4]), transform=Affine2D().rotate_deg_around(1, 1, 70) + axes[1].transData, **kw)
axes[1].set_xlim(-5, 5)
axes[1].set_ylim(-4, 4)
