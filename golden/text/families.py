import matplotlib.pyplot as plt

fig = plt.figure(figsize=(4, 3))
for i, family in enumerate(["sans-serif", "serif", "monospace"]):
    for j, (weight, style) in enumerate(
        [("normal", "normal"), ("bold", "normal"), ("normal", "italic"), ("bold", "oblique"), (550, "normal"), (600, "italic"), (300, "normal")]
    ):
        fig.text(0.02 + 0.33 * i, 0.94 - 0.13 * j, "Hamburgefonts 12" if j % 2 else "Quick (brown) fox", family=family, weight=weight, style=style, size=8 + j % 3)
fig.text(0.02, 0.03, "list falls back: α→∞", family=["No Such Font", "monospace", "serif"], size=11, color="brown")
fig.text(0.6, 0.03, "DejaVu Serif", family="DejaVu Serif", weight="semibold", size="large")
