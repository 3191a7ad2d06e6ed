"""Writes tests/data/date_ticks.tsv: the ticks and labels of axes with dates.

Run with matplotlib 3.11.2: python golden/make_date_ticks.py

A line is a locator, the view (days since 1970), the ticks within it, their labels by AutoDateFormatter and by
ConciseDateFormatter (separated by `|`), and the text at the end of the axis.
"""

import random
import warnings
from pathlib import Path

import matplotlib

matplotlib.use("Agg")
from matplotlib import dates
from matplotlib import pyplot as plt

warnings.simplefilter("ignore")
random.seed(1)
SPANS = [1e-10, 1e-9, 2e-8, 1e-6, 2e-5, 1e-4, 1e-3, 3e-3, 1e-2, 0.04, 0.1, 0.3, 0.5, 0.9, 1, 1.5, 2, 3, 4.5, 5, 7, 10, 12, 20, 30, 45, 60]
SPANS += [90, 100, 130, 160, 200, 300, 365, 400, 700, 1000, 1500, 1900, 2500, 4000, 8000, 2e4, 5e4, 1e5, 3e5]
VIEWS = [(s, s + w * random.uniform(0.8, 1.25)) for w in SPANS for s in (random.uniform(-3e4, 4e4), random.uniform(0, 2e4), 0)]
VIEWS += [(19723, 19723 + n) for n in (31, 29, 91, 152, 366)] + [(b, a) for a, b in VIEWS[::17]]
RULES = {
    "auto": (dates.AutoDateLocator, VIEWS),
    "auto 3 6": (lambda: dates.AutoDateLocator(minticks=3, maxticks=6), VIEWS[::5]),
    "year 3": (lambda: dates.YearLocator(3, month=7, day=4), [(0, 9000), (19000, 19900)]),
    "month 2": (lambda: dates.MonthLocator(interval=2), [(19000.3, 19500), (11000, 12000)]),
    "month 1,4,9 15": (lambda: dates.MonthLocator(bymonth=[1, 4, 9], bymonthday=15), [(19000, 19800)]),
    "weekday 0,4": (lambda: dates.WeekdayLocator(byweekday=[0, 4]), [(19000, 19030.5)]),
    "weekday 2 2": (lambda: dates.WeekdayLocator(byweekday=2, interval=2), [(19000, 19100)]),
    "day 3": (lambda: dates.DayLocator(interval=3), [(19000.5, 19030), (18000, 18090)]),
    "day 1,15 1": (lambda: dates.DayLocator(bymonthday=[1, 15]), [(19000.5, 19130)]),
    "hour 5": (lambda: dates.HourLocator(interval=5), [(19000.4, 19002)]),
    "minute 7": (lambda: dates.MinuteLocator(interval=7), [(19000.4, 19000.5)]),
    "second 11": (lambda: dates.SecondLocator(interval=11), [(19000.4, 19000.401)]),
}


def lines():
    for name, (make, views) in RULES.items():
        for view in views:
            fig, ax = plt.subplots()
            ax.xaxis_date()
            ax.xaxis.set_major_locator(make())
            ax.set_xlim(*view)
            lo, hi = sorted(view)
            labels = []
            for formatter in (dates.AutoDateFormatter, dates.ConciseDateFormatter):
                ax.xaxis.set_major_formatter(formatter(ax.xaxis.get_major_locator()))
                locs = ax.xaxis.get_majorticklocs()
                texts = ax.xaxis.get_major_formatter().format_ticks(locs)
                labels.append("|".join(t for v, t in zip(locs, texts) if lo <= v <= hi))
            ticks = " ".join(repr(float(v)) for v in locs if lo <= v <= hi)
            offset = ax.xaxis.get_major_formatter().get_offset()
            plt.close(fig)
            yield f"{name}\t{view[0]!r}\t{view[1]!r}\t{ticks}\t{labels[0]}\t{labels[1]}\t{offset}\n"


out = Path(__file__).resolve().parent.parent / "tests/data/date_ticks.tsv"
out.write_text("".join(lines()))
print(out, len(out.read_text().splitlines()))
