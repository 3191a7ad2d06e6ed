import matplotlib.pyplot as plt

fig = plt.figure(figsize=(4.5, 4.5))
for col, (mode, angle) in enumerate([("default", 30), ("anchor", 30), ("anchor", -100)]):
    for i, ha in enumerate(["left", "center", "right"]):
        for j, va in enumerate(["top", "center", "baseline", "bottom", "center_baseline"]):
            x, y = (0.06 + 0.33 * col + 0.11 * i), 0.1 + 0.19 * j
            fig.text(x, y, "+", ha="center", va="center", color="red", size=7)
            fig.text(x, y, "Agy\nip", rotation=angle, rotation_mode=mode, ha=ha, va=va, size=8)
