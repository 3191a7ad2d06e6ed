import matplotlib.pyplot as plt

fig = plt.figure(figsize=(4, 3))
s = "three lines\nof different width\nwith g, j, y"
for i, (ha, ma) in enumerate([("left", None), ("center", None), ("right", None), ("left", "right"), ("right", "center")]):
    x = {"left": 0.02, "center": 0.5, "right": 0.98}[ha]
    kw = {} if ma is None else dict(multialignment=ma)
    fig.text(x, [0.98, 0.98, 0.98, 0.66, 0.66][i], s, ha=ha, va="top", size=9, **kw)
fig.text(0.02, 0.02, "loose\nspacing\n2.0", linespacing=2.0, size=8)
fig.text(0.2, 0.02, "tight\nspacing\n0.8", linespacing=0.8, size=8, color="C3")
fig.text(0.4, 0.02, "trailing\n\n", size=8, bbox=dict(fc="none"))
fig.text(0.6, 0.02, "\nleading", size=8, bbox=dict(fc="none", ec="C2"))
fig.text(0.78, 0.02, "blank\n\nbetween", size=8, ha="left", bbox=dict(fc="0.9", ec="none"))
fig.text(0.5, 0.5, "rotated\nseveral lines\nx", rotation=40, ha="center", va="center", ma="right", size=9)
fig.text(0.85, 0.45, "anchor\nmode\nlonger line", rotation=-30, rotation_mode="anchor", ha="right", va="center", ma="left", size=9)
fig.text(0.1, 0.5, "", bbox=dict(fc="r"))
