import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3.6))
t = np.linspace(-6, 6, 100)
ax.plot(t, 1 / (1 + np.exp(-1.3 * t)), color="C4")
ax.set_yscale("logit")
ax.grid(True, which="major")
ax.set_ylabel("probability")
