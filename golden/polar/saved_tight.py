import matplotlib.pyplot as plt
import numpy as np

fig = plt.figure()
ax = fig.add_axes([0.2, 0.3, 0.4, 0.5], projection="polar")
t = np.linspace(0, 2 * np.pi, 50)
ax.plot(t, t**2)
ax.set_title("cut to size")
ax.text(0.8, 50, "beyond the edge of it")
savefig_options = {"bbox_inches": "tight"}
