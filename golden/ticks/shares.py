import matplotlib.pyplot as plt
import numpy as np
from matplotlib.ticker import EngFormatter

fig, axs = plt.subplots(2, 2, figsize=(6.4, 4.6))
a, b, c, d = axs.flat
x = np.array([3.0, 1.0, 4.0, 1.0, 5.0, 9.0, 2.5, 6.0, 5.0, 3.5])
a.ecdf(x, label="CDF")
a.ecdf(x + 1, complementary=True, ls="--", label="CCDF")
a.legend()
b.ecdf(x, weights=[1, 2, 3, 2, 4, 5, 6, 7, 4, 8], orientation="horizontal", compress=True)
b.ecdf(x, complementary=True, orientation="horizontal", color="C3")

c.yaxis.set_major_formatter(EngFormatter(unit="Hz", useOffset=True))
c.plot(1e9 + 250 * x)
d.xaxis.set_major_formatter(EngFormatter(unit="V", useOffset=True))
d.yaxis.set_major_formatter(EngFormatter(useOffset=True))
d.plot(1e-3 * x, -5e6 - 2e-1 * x)
fig.tight_layout()
