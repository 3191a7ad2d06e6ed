import matplotlib.pyplot as plt

fig = plt.figure(figsize=(4, 4))
for i, angle in enumerate([0, 10, 30, 45, 60, 90, 120, 135, 180, 200, 225, 270, 300, 330, 359, -17.5]):
    x, y = 0.14 + 0.24 * (i % 4), 0.14 + 0.24 * (i // 4)
    fig.text(x, y, f"turn {angle}", rotation=angle, ha="center", va="center", color=f"C{i % 10}")
    fig.text(x, y, f"{angle}", rotation=angle, rotation_mode="anchor", ha="left", va="baseline", size=8, alpha=0.6)
