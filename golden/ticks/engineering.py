import numpy as np
import matplotlib.pyplot as plt
from matplotlib.ticker import EngFormatter

fig, (a, b) = plt.subplots(2, 1, figsize=(5, 4), layout="constrained")
f = np.logspace(1, 9, 9)
a.semilogx(f, -1e-4 * np.arange(9))
a.xaxis.set_major_formatter(EngFormatter(unit="Hz"))
a.yaxis.set_major_formatter(EngFormatter(unit="A", places=1))
b.plot([-3000, 0, 1500000], [-2e-3, 0, 5e-3], "o-")
b.xaxis.set_major_formatter(EngFormatter(sep=""))
b.yaxis.set_major_formatter(EngFormatter(unit="V", sep="\N{THIN SPACE}"))
