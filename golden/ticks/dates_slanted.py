import datetime as dt

import matplotlib.pyplot as plt

day = [dt.date(2023, 11, 3) + dt.timedelta(days=i) for i in range(60)]
y = [(i * 37 % 17) + i / 4 for i in range(len(day))]

fig, (a, b) = plt.subplots(2, 1, sharex=True)
a.plot(day, y)
b.step(day, y)
b.set_xlabel("day")
fig.autofmt_xdate()
