import matplotlib.pyplot as plt
from matplotlib.patches import Circle

fig, axs = plt.subplots(1, 2, figsize=(5, 2.5))
a, b = axs
a.arrow(0, 0, 1, 1)
a.arrow(0, 1, 1, -0.5, head_width=0.1, head_length=0.15, fc="k", ec="k")
a.arrow(0.5, 0, 0, 0.8, width=0.05, length_includes_head=True, overhang=0.3, color="C3", alpha=0.6)
b.add_patch(Circle((2, 3), 1.5, fc="C1"))
b.autoscale_view()
b.set_aspect("equal")
