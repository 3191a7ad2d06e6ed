import matplotlib.pyplot as plt
import numpy as np

fig, (a, b) = plt.subplots(2, 1, figsize=(4, 3.6))
x = np.linspace(-100, 1000, 300)
a.plot(x, np.cos(x / 60))
a.set_xscale("asinh")
b.plot(x, x, "C1")
b.set_yscale("asinh", linear_width=5, base=0)
b.grid(True)
