import matplotlib.pyplot as plt
import numpy as np

fig, (a, b) = plt.subplots(1, 2, figsize=(5.5, 2.6))
x = np.linspace(-50, 50, 201)
a.plot(x, x**3)
a.set_yscale("symlog", linthresh=10)
a.grid(True)
b.plot(x, x, x, 3 * np.sin(x / 5))
b.set_xscale("symlog", base=10, linthresh=1, linscale=0.5, subs=[2, 3, 4, 5, 6, 7, 8, 9])
b.set_yscale("symlog")
