import matplotlib.pyplot as plt
import numpy as np

z = np.arange(12.0).reshape(3, 4) ** 1.5

k = np.sin(np.arange(700 * 900) * 0.0123).reshape(700, 900) * np.linspace(0, 1, 900)
fig, ax = plt.subplots(figsize=(4, 3))
ax.imshow(k, aspect="auto")
