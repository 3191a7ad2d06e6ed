from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

fig = Figure()
canvas = FigureCanvasAgg(fig)
ax = fig.add_subplot(111)
ax.plot([1, 2, 3])
ax.set_title("hi mom")
ax.grid(True)
ax.set_xlabel("time")
ax.set_ylabel("volts")
