import matplotlib.pyplot as plt
from matplotlib.ticker import (
    FixedFormatter, FormatStrFormatter, FuncFormatter, NullFormatter, PercentFormatter, ScalarFormatter,
)

formatters = [
    FormatStrFormatter("%.2f"), FormatStrFormatter("%d km"), "{x:.1f} s", "{x:+.2e}", "{x:,.0f} #{pos}",
    lambda v, i: f"{v:g}|{i}", FuncFormatter(lambda v, _: f"€{v * 1000:.0f}"), PercentFormatter(),
    PercentFormatter(1, decimals=1), PercentFormatter(xmax=5, symbol=" pct"), NullFormatter(),
    FixedFormatter(["a", "b", "c"]), FormatStrFormatter("%g%%"), FormatStrFormatter("%+08.3f"),
    ScalarFormatter(useOffset=False), "{x:>8.3g}",
]
fig, axes = plt.subplots(len(formatters) // 2, 2, figsize=(7, 5))
fig.subplots_adjust(hspace=2.5, top=0.98, bottom=0.06, left=0.05, right=0.95)
for ax, f in zip(axes.flat, formatters):
    ax.set_xlim(-1, 6.2)
    ax.xaxis.set_major_formatter(f)
    ax.set_yticks([])
axes[7, 0].set_xlim(100000, 100002)
axes[3, 1].set_xlim(0.1, 0.12)
axes[2, 0].set_xlim(-15000, 1234567)
