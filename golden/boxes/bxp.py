import matplotlib.pyplot as plt

fig, axs = plt.subplots(1, 2, figsize=(6, 2.5))
a, b = axs
stats = [
    {"q1": 1, "med": 2, "q3": 4, "whislo": 0, "whishi": 5, "fliers": [-1, 7], "mean": 2.5, "cilo": 1.5, "cihi": 2.5, "label": "first"},
    {"q1": 2, "med": 3, "q3": 3.5, "whislo": 1.5, "whishi": 4, "fliers": [], "mean": 3.25, "cilo": 1, "cihi": 4.5},
]
a.bxp(stats, patch_artist=True, boxprops={"linestyle": "--", "facecolor": "y", "linewidth": 2}, showmeans=True)
b.bxp(stats, shownotches=True, orientation="horizontal", positions=[0, 10], widths=[2, 4])
