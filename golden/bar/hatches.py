import matplotlib.pyplot as plt

fig, ax = plt.subplots(figsize=(4, 3), dpi=150)
patterns = ["/", "\\", "|", "-", "+", "x", "o", "O", ".", "*", "//", "xx", "oo", "+o", "/-"]
for k, h in enumerate(patterns):
    ax.bar([k % 5], [0.9], bottom=[k // 5], width=0.9, hatch=h, fc=f"C{k % 10}", ec="k" if k % 2 else "w", alpha=0.8 if k > 9 else None)
