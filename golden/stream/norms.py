import matplotlib.pyplot as plt
import numpy as np
from matplotlib.colors import BoundaryNorm, LogNorm, Normalize, PowerNorm

q = lambda a: np.round(a * 65536) / 65536
x, y = np.arange(-16, 17) / 8, np.arange(-12, 13) / 8
X, Y = np.meshgrid(x, y)
U, V = q(-Y + X / 4), q(X - Y * Y / 2)
speed = q(np.hypot(U, V)) + 2.0**-16
fig, axs = plt.subplots(2, 3, figsize=(10, 5.5), sharex=True, sharey=True)
a, b, c, d, e, f = axs.flat
# A norm without limits takes them from the first thing it is asked for: the first arrow.
s = a.streamplot(x, y, U, V, color=speed, norm=LogNorm(vmin=0.1), density=0.5)
fig.colorbar(s.lines, ax=a)
# Without arrows: from the lines.
s = b.streamplot(x, y, U, V, color=speed, norm=LogNorm(), density=0.5, num_arrows=0)
fig.colorbar(s.lines, ax=b)
s = c.streamplot(x, y, U, V, color=speed, norm=BoundaryNorm([0, 0.5, 1, 2, 4], 256), density=0.6, linewidth=3, zorder=0.5)
c.contour(x, y, speed, levels=[0.5, 1, 2], colors="k")
fig.colorbar(s.lines, ax=c)
gap = np.where(X > 1, np.nan, speed)
s = d.streamplot(x, y, U, V, color=gap, norm=Normalize(0, 1.5), cmap="cool", density=0.6)
fig.colorbar(s.lines, ax=d, extend="max")
s = e.streamplot(x, y, U, V, color=speed, norm=PowerNorm(0.5, vmax=9), cmap="plasma", density=0.4, num_arrows=2, arrowstyle="simple")
fig.colorbar(s.lines, ax=e)
f.pcolormesh(x, y, speed, cmap="Greys")
f.streamplot(x, y, U, V, linewidth=q(1 + speed), density=(0.5, 0.3), arrowstyle="<-", color="tab:red", maxlength=1, zorder=3)
f.grid(True)
f.set(xlim=(-1.5, 2.5), ylim=(-1.75, 1.75))
fig.tight_layout()
