import matplotlib.pyplot as plt
import numpy as np

n = 32
X, Y = np.meshgrid(np.arange(-n, n + 1) / 16, np.arange(-n, n + 1) / 16)
Ex, Ey = np.zeros(X.shape), np.zeros(Y.shape)
charges = [(1.0, 1.03, 0.02), (-1.0, -1.03, -0.02)]
for q, cx, cy in charges:
    den = np.hypot(X - cx, Y - cy) ** 3
    Ex += q * (X - cx) / den
    Ey += q * (Y - cy) / den
Ex, Ey = np.round(Ex * 65536) / 65536, np.round(Ey * 65536) / 65536
color = np.round(2 * np.log(np.hypot(Ex, Ey)) * 65536) / 65536
fig = plt.figure(figsize=(5, 6))
ax = fig.add_subplot(111)
s = ax.streamplot(X, Y, Ex, Ey, color=color, linewidth=1, cmap="inferno", density=1.4, arrowstyle="->", arrowsize=1.5)
for q, cx, cy in charges:
    ax.add_artist(plt.Circle((cx, cy), 0.05, color="#aa0000" if q > 0 else "#0000aa"))
ax.set(xlabel="$x$", ylabel="$y$", xlim=(-2, 2), ylim=(-2, 2), aspect="equal")
s.lines.set_label("field")
ax.legend(loc="upper right")
fig.colorbar(s.lines, orientation="horizontal", label=r"$2\,\log\,|E|$", pad=0.12)
