import matplotlib.pyplot as plt

fig = plt.figure(figsize=(4, 3))
lines = [
    r"$\frac{a+b}{c_1} \quad \frac{1}{1+\frac{1}{x}} \quad \dfrac{\alpha}{\beta}$",
    r"$\sqrt{x}\ \overline{xy}\ \underline{xy}\ \hat{x}\ \vec{v}\ \dot{q}$",
    r"$x_{i_j}^{2^n}\ {}^{14}\mathrm{C}\ \left(x\right)\ |\psi|$",
    r"$\alpha\beta\gamma\delta\epsilon\theta\lambda\mu\pi\rho\sigma\tau\phi\chi\psi\omega\ \Gamma\Delta\Theta\Omega$",
    r"$\leq\geq\neq\approx\infty\partial\nabla\cdot\times\pm\circ\rightarrow\degree$",
    r"$\mathrm{AV}\ \mathit{AV}\ \mathbf{AV}\ \mathtt{AV}\ \mathbfit{AV}$",
]
for i, s in enumerate(lines):
    fig.text(0.05, 0.88 - 0.155 * i, s, fontsize=13)
