"""The map that the server draws: hours in colours, lines with labels, land, and the line that the wave starts from."""

from pathlib import Path

import numpy as np
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter

packed = np.load(Path(__file__).parent / "sumatra_2004.npy")
hours = np.where(packed[0] == 65535, np.nan, packed[0] / 100)
sea = packed[1] / 100
rows, cols = hours.shape
lon = -87.05 + 2.0 * np.arange(cols)
lat = -73.05 + 2.0 * np.arange(rows)


def mercator(lat):
    return np.degrees(np.arcsinh(np.tan(np.radians(lat))))


def written(degrees, positive, negative):
    size = round(abs(degrees), 1)
    return "0°" if size == 0 else f"{size:g}°{positive if degrees > 0 else negative}"


def lon_text(lon):
    lon = (lon + 180) % 360 - 180
    return "180°" if round(abs(lon), 1) == 180 else written(lon, "E", "W")


def lat_text(y):
    return written(np.degrees(np.arctan(np.sinh(np.radians(y)))), "N", "S")


# The hours, continued over three cells of land, by the mean of the neighbours.
under = hours.copy()
for _ in range(3):
    before = np.pad(under, 1, constant_values=np.nan)
    near = np.stack([before[1 + j : 1 + j + rows, 1 + i : 1 + i + cols] for j in (-1, 0, 1) for i in (-1, 0, 1)])
    known = ~np.isnan(near)
    with np.errstate(invalid="ignore"):
        mean = np.where(known, near, 0).sum(axis=0) / known.sum(axis=0)
    under = np.where(np.isnan(under) & (sea < 0.5), mean, under)

font = 10 * (480 / 640 * 360 / 480) ** 0.25
em = font * 100 / 72
thin = max(font / 10, 0.8)
# Left, bottom, width, height, pixels.
map_px = (64, 82, 374, 235)
bar_px = (64, 82 - 3.5 * em, 374, em)


def parts(px):
    return [px[0] / 480, px[1] / 360, px[2] / 480, px[3] / 360]


fig = Figure(figsize=(4.8, 3.6))
ax = fig.add_axes(parts(map_px))
ax.set_facecolor("#e3eaf0")
ax.set_xlim(-87, 273)
ax.set_ylim(mercator(-72), mercator(76))
y = mercator(lat)
bands = ax.contourf(lon, y, under, levels=np.arange(37.0), cmap="Spectral", extend="max", antialiased=True)
lines = np.arange(3, 37, 3)
cs = ax.contour(lon, y, hours, levels=lines, colors="0.12", linewidths=0.6 * thin)
ax.clabel(cs, fmt="%g h", fontsize=0.8 * font, inline_spacing=0.2 * em)
ax.contourf(lon, y, sea, levels=[-1, 0.5], colors="0.76", zorder=3)
ax.contour(lon, y, sea, levels=[0.5], colors="0.35", linewidths=0.5 * thin, zorder=3.1)

x, up = np.array([96, 94.5, 93]), mercator(np.array([3.3, 8.4, 13.5]))
ax.plot(x, up, color="w", linewidth=3.2 * thin, zorder=4.8)
ax.plot(x, up, color="#d6002a", linewidth=1.8 * thin, zorder=4.9)
ax.plot(x[[0, -1]], up[[0, -1]], linestyle="", marker="*", color="#d6002a", markeredgecolor="w",
        markersize=1.5 * font, markeredgewidth=0.7 * thin, zorder=5)

ax.set_xticks([-60, 0, 60, 120, 180, 240])
ax.xaxis.set_major_formatter(FuncFormatter(lambda v, _: lon_text(v)))
ax.set_yticks(mercator(np.array([-60, -30, 0, 30, 60])))
ax.yaxis.set_major_formatter(FuncFormatter(lambda v, _: lat_text(v)))
ax.tick_params(labelsize=0.9 * font, length=0.3 * font, width=0.8 * thin)
ax.grid(color="k", alpha=0.12, linewidth=0.5 * thin)

cax = fig.add_axes(parts(bar_px))
bar = fig.colorbar(bands, cax=cax, orientation="horizontal", ticks=lines, format="%g")
cax.tick_params(labelsize=0.9 * font, length=0.25 * font, width=0.8 * thin)
bar.set_label("hours", fontsize=font)

title = "Sumatra, 2004-12-26 00:58 UTC, magnitude 9.1"
fig.text(251 / 480, (317 + 2 * em) / 360, title, ha="center", va="baseline", fontsize=1.2 * font, fontweight="bold")
subtitle = "Hours until the first wave from 3.3°N 96°E to 13.5°N 93°E"
fig.text(251 / 480, (317 + 0.6 * em) / 360, subtitle, ha="center", va="baseline", fontsize=0.95 * font)
