import matplotlib.pyplot as plt

fig = plt.figure(figsize=(4, 2.4))
lines = [
    r"$\sum_{i=0}^{N} x_i \quad \prod_{k} a_k \quad \int_0^1 f(x)\,dx \quad \oint \mathbf{E}$",
    r"$\bigcup_{i} A_i \quad \bigcap A \quad \bigoplus_j V_j \quad \iint g$",
    r"$\mathrm{\sum} x \quad \mathbf{\int} \quad x_{\sum}$",
]
for i, s in enumerate(lines):
    fig.text(0.05, 0.8 - 0.3 * i, s, fontsize=[13, 11, 9][i])
