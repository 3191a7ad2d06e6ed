import matplotlib.pyplot as plt

fig, (a, b) = plt.subplots(1, 2, figsize=(5, 4), dpi=120)
fig.subplots_adjust(top=0.75, bottom=0.3, left=0.2)
t = "Words of a title that is far too long for one line and has to be broken"
a.set_title(t, wrap=True)
b.set_title(t, fontsize=9, loc="right", wrap=True)
a.set_xlabel("a label of x that is wider than all of the room that it has here", wrap=True, loc="left")
a.set_ylabel("a label of y that is higher than the whole figure, and so it is put in two lines", wrap=True)
b.annotate("an annotation that is too long by far, with $\\alpha_i^2 + \\beta$ in it", (0.2, 0.8), xytext=(-20, -40),
           textcoords="offset points", wrap=True, arrowprops=dict(arrowstyle="->"),
           bbox=dict(boxstyle="round", facecolor="w"))
b.text(0.5, 0.2, "first line\nthe second is a long one that is broken  twice", wrap=True, size=8, linespacing=1.5,
       bbox=dict(facecolor="wheat"))
fig.text(0.02, 0.02, "a text of the figure, longer than the figure is wide: supercalifragilisticexpialidocious words",
         wrap=True, color="C3")
fig.text(0.98, 0.16, "turned upside down, and too long for the figure of five inches, therefore it is broken",
         rotation=180, wrap=True, size=8, va="bottom")
fig.suptitle("The title of the figure is too long as well, so that it goes over more lines than one", wrap=True)
