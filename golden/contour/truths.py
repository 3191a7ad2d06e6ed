import matplotlib.pyplot as plt
import matplotlib.ticker as ticker
import numpy as np

x, y = np.linspace(-3, 3, 41), np.linspace(-2, 2, 31)
X, Y = np.meshgrid(x, y)
z = np.round((1 - X / 2 + X**5 + Y**3) * np.exp(-(X**2) - Y**2) * 65536) / 65536

fig, (a, b) = plt.subplots(1, 2, figsize=(7, 3))
a.contourf(x, y, z > 0.1, alpha=0.4)
a.contour(x, y, z > 0.1, colors="k")
cs = b.contour(x, y, np.abs(z) + 0.01, levels=[0.01, 0.1, 1], colors="k", linestyles="dashed")
exponents = ticker.LogFormatterMathtext()
exponents.create_dummy_axis()
b.clabel(cs, fmt=exponents, manual=[(-1, 0), (1, 0)])
