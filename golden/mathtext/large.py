import matplotlib.pyplot as plt

fig = plt.figure(figsize=(7, 5))
lines = [
    r"$\sum_{i=0}^\infty x_i \quad \prod_{k=1}^{n} a_k \quad \int_a^b f(x)\,dx \quad \oint_C \vec{F}\cdot d\vec{r}$",
    r"$\sqrt{x} \quad \sqrt{\frac{a}{b}} \quad \sqrt[3]{x^2 + y^2} \quad \sqrt{\sum_{i} x_i^2}$",
    r"$\left(\frac{a}{b}\right) \quad \left[\frac{x^2}{1 + \frac{1}{y}}\right] \quad \left\{\sum_{i} x_i\right\} \quad \left|\frac{a}{b}\right|$",
    r"$O \ne \bigcup_i A_i \cap \bigcap_j B_j \quad \left\langle\frac{\psi}{\phi}\right\rangle \quad \binom{n}{k}$",
    r"$f(x) = \frac{1}{\sqrt{2\pi\sigma^2}} e^{-\frac{(x-\mu)^2}{2\sigma^2}}$",
]
for i, s in enumerate(lines):
    fig.text(0.05, 0.85 - 0.18 * i, s, fontsize=14 + 2 * (i % 3))
fig.text(0.7, 0.1, r"$\iint \sum\sqrt{\;}$", fontsize=9)
