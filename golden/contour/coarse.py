import matplotlib.pyplot as plt
import numpy as np


z = np.array([[0, 1, 0, 2], [1, 0, 1, 0], [0, 2, 0, 1.0]])
fig, ax = plt.subplots(figsize=(4, 3))
ax.contourf([0, 1, 3, 4], [0, 1, 4], z, [-1, 0.5, 1.0, 1.5, 3], colors=["C0", "C1", "C2", "C3"])
cs = ax.contour([0, 1, 3, 4], [0, 1, 4], z, [0.5, 1.0, 1.5], colors="k")
ax.clabel(cs, fmt={0.5: "half", 1.0: "one", 1.5: "more"}, inline=False)
ax.set_xlim(-0.5, 4.5)
