import datetime as dt

import matplotlib.dates as mdates
import matplotlib.pyplot as plt
import numpy as np

day = [dt.date(2024, 1, 1) + dt.timedelta(days=i) for i in range(0, 200, 5)]
y = [(i * 37 % 17) + i / 4 for i in range(len(day))]

fig, axs = plt.subplots(3, 2, figsize=(9, 8), layout="constrained")
a, b, c, d, e, f = axs.flat
a.plot(day, y)
a.set_title("days")
b.plot(day, y, "o-")
b.xaxis.set_major_formatter(mdates.ConciseDateFormatter(b.xaxis.get_major_locator()))
b.axvspan(dt.date(2024, 3, 1), dt.date(2024, 4, 15), color="C1", alpha=0.3)
c.bar(day[:12], y[:12], width=3)
c.xaxis.set_major_locator(mdates.DayLocator(bymonthday=[1, 15]))
c.xaxis.set_major_formatter(mdates.DateFormatter("%d %b\n%Y"))
c.xaxis.set_minor_locator(mdates.WeekdayLocator(byweekday=0))
hour = [dt.datetime(2024, 2, 28, 20) + dt.timedelta(minutes=30 * i) for i in range(16)]
d.fill_between(hour, y[:16], alpha=0.4)
d.scatter(hour, y[:16], s=10)
d.tick_params(axis="x", labelrotation=40)
e.plot([dt.datetime(1950, 1, 1), dt.datetime(2024, 1, 1)], [1, 2])
e.axvline(dt.datetime(1969, 7, 20), color="r")
e.set_xlim(dt.datetime(1945, 1, 1), dt.datetime(2030, 1, 1))
f.plot(y[:8], [dt.datetime(2024, 5, 1, 12, 0, s) for s in range(0, 40, 5)])
f.yaxis.set_major_formatter(mdates.ConciseDateFormatter(f.yaxis.get_major_locator()))
