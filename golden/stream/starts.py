import matplotlib.pyplot as plt
import numpy as np

x, y = np.linspace(-3, 5, 40), np.linspace(-2, 2, 30)
X, Y = np.meshgrid(x, y)
U, V = 1 + 0.5 * np.cos(Y * 3), np.sin(X)
starts = [(-2, -1), (-1, 0), (0, 1), (1, 0), (2, -1), (4, 1.5)]
fig, axs = plt.subplots(2, 2, figsize=(7, 5))
a, b, c, d = axs.flat
a.streamplot(x, y, U, V, start_points=starts, color=V, linewidth=2, cmap="viridis")
a.plot(*np.transpose(starts), "ro")
b.streamplot(x, y, U, V, start_points=starts, integration_direction="forward", color="C1", maxlength=0.6)
c.streamplot(x, y, U, V, start_points=starts, integration_direction="backward", minlength=0.3)
d.streamplot(x, y, V, U * X, broken_streamlines=False, density=0.3, maxlength=1.5)
d.set_title("not broken")
