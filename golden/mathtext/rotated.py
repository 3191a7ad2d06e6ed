import matplotlib.pyplot as plt

fig = plt.figure(figsize=(3, 3))
for angle in (0, 30, 90, 145, 270):
    fig.text(0.5, 0.5, r"    $\frac{x^2}{a_n}+10^{-3}$", rotation=angle, rotation_mode="anchor", va="center")
fig.text(0.02, 0.93, "two lines: $x^2$\nand $y_2$ and 5\\$", fontsize=9, va="top")
fig.text(0.98, 0.02, r"$E=mc^2$", ha="right", fontsize=20, weight="bold", color="tab:blue", bbox={"facecolor": "0.9"})
