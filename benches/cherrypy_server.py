"""The server of the mailing list: CherryPy streams the figure that matplotlib draws, from memory.

    python benches/cherrypy_server.py PORT

Needs cherrypy and matplotlib. `benches/load.py` starts it.
"""

import io
import sys

import cherrypy
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure


class Root:
    @cherrypy.expose(["hi_mom.png"])
    def hi_mom(self, title="hi mom"):
        fig = Figure()
        canvas = FigureCanvasAgg(fig)
        ax = fig.add_subplot()
        ax.plot([1, 2, 3])
        ax.set_title(title)
        ax.grid(True)
        ax.set_xlabel("time")
        ax.set_ylabel("volts")
        out = io.BytesIO()
        canvas.print_png(out)
        cherrypy.response.headers["Content-Type"] = "image/png"
        return out.getvalue()


cherrypy.config.update(
    {
        "server.socket_host": "127.0.0.1",
        "server.socket_port": int(sys.argv[1]),
        "server.thread_pool": 10,
        "server.socket_queue_size": 256,
        "log.screen": False,
        "environment": "production",
    }
)
cherrypy.quickstart(Root())
