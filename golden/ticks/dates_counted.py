import datetime as dt

import matplotlib.pyplot as plt

day = [dt.date(2024, 1, 1) + dt.timedelta(days=(i * 37) % 100) for i in range(80)]
fig, (a, b) = plt.subplots(1, 2, figsize=(9, 3))
a.hist(day, bins=12)
b.stackplot(sorted(set(day))[:10], [1, 2, 3, 2, 1, 2, 3, 4, 2, 1], [2] * 10)
fig.autofmt_xdate()
