import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
n = np.array([1, 3, 10, 30, 100, 300, 1000, 3000, 10000])
ax.loglog(n, 2e-9 * n**2.0, "s-")
ax.loglog(n, 5e-8 * n * np.log2(n + 1), "^--")
ax.grid(True, which="both", alpha=0.4)
ax.axvline(250, color="0.3")
ax.set_title(r"$n^2$ and $n\,\log n$")
ax.set_xlabel("n")
ax.set_ylabel("seconds")
