import matplotlib.pyplot as plt

fig, axs = plt.subplots(2, 3, figsize=(9, 5))
a, b, c, d, e, f = axs.flat
text = [["1", "two"], ["three", "a longer text"]]
a.table(cellText=text, loc="center", cellLoc="center")
t = b.table(cellText=text, colLabels=["x", "y"], colWidths=[0.2, 0.5], loc="upper right", colColours=["y", "c"])
t[0, 1].get_text().set_color("r")
t[2, 0].set_facecolor("0.8")
c.table(cellText=text, cellColours=[["r", "g"], ["b", "w"]], bbox=[0.1, 0.2, 0.8, 0.5], rowLabels=["p", "q"])
t = d.table(cellText=text, edges="horizontal", loc="lower left")
t.scale(0.6, 2)
t = e.table(cellText=text, edges="BL", loc="top", cellLoc="left")
t.auto_set_font_size(False)
t.set_fontsize(6)
t = f.table(cellText=text, rowLabels=["p", "q"], rowLoc="right", loc="center right", colLabels=["a", "b"], colLoc="left")
t.auto_set_column_width([0, 1])
