import matplotlib.dates as mdates
import matplotlib.pyplot as plt
import numpy as np

days = np.datetime64("2024-01-02") + np.arange(0, 180, 10)
fig, (a, b) = plt.subplots(2, 1, figsize=(6, 4), sharex=True)
a.plot(days, np.arange(18))
b.bar(days, np.arange(18), width=5)
b.xaxis.set_major_locator(mdates.MonthLocator(bymonth=(1, 3, 5, 7)))
b.xaxis.set_major_formatter(mdates.DateFormatter("%b %d"))
a.axvline(np.datetime64("2024-03-15"), color="k")
