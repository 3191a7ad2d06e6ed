import matplotlib.pyplot as plt
import numpy as np

fig, (a, b, c) = plt.subplots(1, 3, figsize=(9, 3))
z = np.arange(30.0).reshape(5, 6) % 7
a.set_xscale("log")
a.imshow(z, extent=(1, 100, 0, 5), aspect="auto", origin="lower")
b.set_yscale("log")
b.set_xscale("log")
b.imshow(z, extent=(1, 1000, 1, 50), aspect="auto", interpolation="nearest", alpha=0.6)
b.set_xlim(2, 500)
c.set_yscale("symlog")
rgb = np.stack([z / 7, 1 - z / 7, z * 0 + 0.5], axis=-1)
c.imshow(rgb, extent=(0, 1, -30, 40), aspect="auto")
