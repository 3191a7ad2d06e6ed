import matplotlib.pyplot as plt

fig = plt.figure(figsize=(4.5, 4))
styles = ["square", "round", "round4", "circle", "ellipse", "larrow", "rarrow", "darrow", "sawtooth", "roundtooth"]
for i, style in enumerate(styles):
    fig.text(0.13 + 0.25 * (i % 4), 0.9 - 0.16 * (i // 4), style, ha="center", va="center", size=8, bbox=dict(boxstyle=style, fc=f"C{i}", alpha=0.5))
more = ["square,pad=0.8", "round,pad=0.5,rounding_size=0.8", "round4,pad=0.6,rounding_size=0.5", "rarrow,pad=0.1,head_width=2", "sawtooth,tooth_size=0.3", "roundtooth,tooth_size=1,pad=0.9", "larrow,head_angle=60", "darrow,pad=0.2,head_angle=120"]
for i, style in enumerate(more):
    fig.text(0.13 + 0.25 * (i % 4), 0.38 - 0.23 * (i // 4), f"b{i}\nx", ha="center", va="center", size=9, rotation=15 * i, bbox=dict(boxstyle=style, fc="wheat", ec=["k", "r", "none", "b"][i % 4], lw=0.5 + 0.5 * i, ls=["-", "--"][i % 2]))
