import matplotlib.pyplot as plt
import numpy as np

fig, ax = plt.subplots(figsize=(4, 3))
x = np.linspace(0, 10, 100)
ax.plot(x, np.exp(-x / 3) * np.sin(2 * x))
ax.set_title(r"$f(t) = A\,e^{-t/\tau}\sin(2\pi\nu t + \phi_0)$")
ax.set_xlabel(r"time $t$ [$\mu$s]")
ax.set_ylabel(r"$\Delta V_\mathrm{out}$ ($\times10^{-3}$)")
ax.text(4, 0.5, r"$\chi^2_\nu = 1.07 \pm 0.05$", color="C3")
ax.text(4, -0.5, r"$R^2 \geq 0.99$, $x \in \mathbf{R}$", rotation=20, fontsize=9)
