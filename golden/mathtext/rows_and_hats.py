import matplotlib.pyplot as plt

fig = plt.figure(figsize=(4, 3))
for i, text in enumerate([
    r"$\widehat{xyz}\quad\widetilde{ab}\quad\widebar{M}\quad\widehat{x}_i$",
    r"$\genfrac{}{}{0}{}{3}{4}\ \genfrac{(}{]}{2}{0}{a}{b}\ \genfrac{\{}{.}{0}{2}{x+1}{y}$",
    r"$\sum_{\substack{0<i<n \\ j \in J}} a_{ij}$",
    r"$\left( \frac{a}{b} \middle| x^2 \middle/ y \right]$",
    r"$\boldsymbol{\alpha x + 2\Gamma}\ \alpha x + 2\Gamma$",
]):
    fig.text(0.05, 0.86 - 0.2 * i, text, fontsize=15)
