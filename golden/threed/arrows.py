import matplotlib.pyplot as plt
import numpy as np

i = np.arange(64)
x, y, z = i % 4, i // 4 % 4, i // 16
u, v, w = np.sin(np.pi * x) + y * z, x - np.cos(np.pi * y) * z, x * y - 1.0
fig = plt.figure(figsize=(10, 4.5))
a = fig.add_subplot(1, 2, 1, projection="3d")
a.quiver(x, y, z, u, v, w, length=0.5, normalize=True)
b = fig.add_subplot(1, 2, 2, projection="3d")
few = slice(20, 30)
b.quiver(x[few], y[few], z[few], u[few], v[few], w[few], length=0.2, pivot="middle", arrow_length_ratio=0.5, color="C3", linewidth=2)
b.quiver(2, 1, 1, 0, 0, 1, pivot="tip", label="up")
b.legend()
