import matplotlib.pyplot as plt

fig = plt.figure(figsize=(6, 5.5))
ax = fig.add_subplot()
ax.axis((0, 10, 0, 10))
t = ("This is a really long string that I'd rather have wrapped so that it "
     "doesn't go outside of the figure, but if it's long enough it will go "
     "off the top or bottom!")
ax.text(4, 1, t, ha="left", rotation=15, wrap=True)
ax.text(6, 5, t, ha="left", rotation=15, wrap=True)
ax.text(5, 5, t, ha="right", rotation=-15, wrap=True)
ax.text(5, 10, t, fontsize=18, style="oblique", ha="center", va="top", wrap=True)
ax.text(3, 4, t, family="serif", style="italic", ha="right", wrap=True)
ax.text(-1, 0, t, ha="left", rotation=-15, wrap=True)
