import matplotlib.pyplot as plt
import numpy as np

rc = {
    "boxplot.notch": True, "boxplot.patchartist": True, "boxplot.showmeans": True, "boxplot.whiskers": "5, 95",
    "boxplot.medianprops.color": "k", "boxplot.medianprops.linewidth": 3, "boxplot.flierprops.marker": "s",
    "boxplot.flierprops.markerfacecolor": "y", "boxplot.whiskerprops.linestyle": "--", "boxplot.capprops.color": "r",
    "boxplot.boxprops.linewidth": 2, "boxplot.meanprops.markersize": 9,
    "hatch.color": "red", "hatch.linewidth": 2.5, "axes.unicode_minus": False, "axes.titlelocation": "left",
    "axes.titlecolor": "blue", "axes.titley": 0.9, "xaxis.labellocation": "right", "yaxis.labellocation": "top",
    "lines.linestyle": "--", "lines.marker": "D", "lines.markerfacecolor": "w", "lines.markeredgecolor": "k",
    "markers.fillstyle": "left", "scatter.marker": "^", "scatter.edgecolors": "k", "image.aspect": "auto",
    "image.interpolation": "bilinear", "image.interpolation_stage": "rgba", "axes.grid": True, "axes.grid.which": "both",
    "grid.major.color": "0.3", "grid.minor.linestyle": ":", "grid.minor.alpha": 0.5, "grid.major.linewidth": 1.5,
    "xtick.minor.visible": True, "xtick.minor.ndivs": 3, "xtick.top": True, "xtick.major.top": False,
    "xtick.alignment": "left", "ytick.alignment": "top", "axes.formatter.limits": "-2, 2",
    "axes.formatter.use_mathtext": True, "figure.labelweight": "bold", "errorbar.capthick": 3, "errorbar.elinewidth": 1,
    "errorbar.capsize": 5, "font.family": "sans-serif", "font.sans-serif": "Nonesuch, DejaVu Serif, DejaVu Sans",
    "mathtext.fontset": "dejavuserif", "mathtext.default": "bf", "axes.formatter.offset_threshold": 2,
}
plt.rcParams.update(rc)
fig, ((a, b, c), (d, e, f)) = plt.subplots(2, 3, figsize=(9, 6))
a.boxplot([np.sin(np.arange(40) * 1.7) * 3 + np.arange(40) % 7, np.cos(np.arange(30) * 2.3) * 2])
a.set_title("boxes")
b.bar([1, 2], [3, -4], hatch="/")
b.set_xlabel("to the right")
b.set_ylabel("to the top")
c.plot([0, 1, 2], [-3000, 1000, 2000])
d.imshow([[0, 1, 2], [3, 4, 5]])
e.scatter([0, 1, 2], [1, 2, 0])
e.errorbar([0, 1, 2], [2, 1, 2], yerr=0.4, ls="none")
f.text(0.1, 1001.3, r"$a^2_b + \frac{x}{y}\ \sum_i^n \int f$")
f.text(0.1, 1001.5, r"$\mathit{it}\ \mathrm{rm}\ \mathtt{tt}\ \mathsf{sf}\ \sqrt{2}$ plain")
f.set_ylim(1001.2, 1001.6)
fig.supxlabel("bold label")
