import matplotlib.pyplot as plt
import numpy as np
from matplotlib.colors import BoundaryNorm, Normalize

fig = plt.figure(figsize=(7, 3.2), layout="constrained")
a, b = fig.add_subplot(1, 2, 1), fig.add_subplot(1, 2, 2, projection="polar")
im = a.imshow(np.arange(20).reshape(4, 5), cmap="cividis", aspect="auto")
fig.colorbar(im, cax=a.inset_axes([0.1, 0.85, 0.6, 0.08]), orientation="horizontal", extend="max")
ends = [0, 1, 4, 5]
mesh = b.pcolormesh(np.linspace(0, 2 * np.pi, 9), [0, 1, 2], np.arange(16).reshape(2, 8) / 3, norm=BoundaryNorm(ends, 256, extend="both"))
fig.colorbar(mesh, cax=b.inset_axes([0, -0.3, 1, 0.1]), orientation="horizontal", spacing="proportional", label="steps")
fig.colorbar(plt.cm.ScalarMappable(Normalize(-1, 1), "PuOr"), cax=b.inset_axes([1.25, 0, 0.1, 1]), extend="both")
