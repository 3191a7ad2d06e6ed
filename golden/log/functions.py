import matplotlib.pyplot as plt
import numpy as np

from matplotlib.ticker import LogFormatter, LogLocator, NullFormatter

fig, (a, b) = plt.subplots(1, 2, figsize=(5.5, 2.6))
x = np.linspace(0, 9, 50)
a.plot(x, x**2)
a.set_yscale("function", functions=(lambda v: np.sign(v) * np.sqrt(np.abs(v)), lambda v: v * np.abs(v)))
a.grid(True)
b.plot(x + 0.2, np.exp(x), "C3")
b.set_yscale("log")
b.yaxis.set_major_locator(LogLocator(10, subs=[1, 3]))
b.yaxis.set_major_formatter(LogFormatter(10, minor_thresholds=(np.inf, np.inf)))
b.yaxis.set_minor_formatter(NullFormatter())
b.set_xlim(0.2, 6)
b.set_ylim(0.7, 900)
