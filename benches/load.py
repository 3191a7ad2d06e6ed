"""Loads the server and its CherryPy counterpart over loopback, in one run, and prints what a picture costs each.

    cargo build --release --example serve && python benches/load.py

Needs `wrk`, cherrypy and matplotlib, and Linux: CPU time and memory are read from /proc. Each picture has a title of
its own, so that none comes from a cache; `cached` asks for the same one again and again.
"""

import os
import re
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TICK = os.sysconf("SC_CLK_TCK")

# One counter a thread of wrk, and each thread counts elsewhere.
SCRIPT = """
local n, thread = 0, 0
function setup(t) t:set("id", thread); thread = thread + 1 end
function request()
  n = n + 1
  return wrk.format("GET", string.format("%s", id, n))
end
"""

OURS = "/plot.png?y=1,2,3&grid=1&xlabel=time&ylabel=volts&title=hi%%20mom%%20%d.%d"
THEIRS = "/hi_mom.png?title=hi%%20mom%%20%d.%d"


class Server:
    def __init__(self, command: list[str], port: int) -> None:
        self.port = port
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(200):
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                return
            except OSError:
                time.sleep(0.1)
        sys.exit(f"{command[0]} does not listen")

    def cpu(self) -> float:
        """Seconds of CPU so far."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / TICK

    def peak_mib(self) -> float:
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmHWM:\s+(\d+)", status)[1]) / 1024

    def stop(self) -> None:
        self.process.terminate()
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            # CherryPy finishes what waits in its queue, for minutes.
            self.process.kill()


def wrk(server: Server, path: str, connections: int, seconds: int) -> dict:
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency", "--timeout", "30s"]
    with tempfile.NamedTemporaryFile("w", suffix=".lua") as script:
        if "%d" in path:
            script.write(SCRIPT.replace("%s", path))
            script.flush()
            command += ["-s", script.name]
            path = "/"
        before = server.cpu()
        out = subprocess.run([*command, f"http://127.0.0.1:{server.port}{path}"], capture_output=True, text=True).stdout
        cpu = server.cpu() - before
    number = lambda pattern: int(m[1]) if (m := re.search(pattern, out)) else 0  # noqa: E731
    sockets = re.search(r"Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)", out)
    done = number(r"(\d+) requests in")
    refused = number(r"Non-2xx or 3xx responses: (\d+)")
    p99 = re.search(r"99%\s+([\d.]+)(us|ms|s)", out)
    scale = {"us": 1e-3, "ms": 1, "s": 1e3}
    return {
        "requests": done,
        "per_second": done / seconds,
        "cpu_ms": cpu * 1e3 / max(done - refused, 1),
        "p99_ms": float(p99[1]) * scale[p99[2]] if p99 else float("nan"),
        "errors": refused + (sum(map(int, sockets.groups())) if sockets else 0),
        "peak_mib": server.peak_mib(),
    }


def line(what: str, r: dict) -> None:
    print(
        f"{what:34}{r['requests']:>9}{r['per_second']:>9.0f}/s{r['cpu_ms']:>10.3f} ms"
        f"{r['p99_ms']:>9.1f} ms{r['errors']:>7}{r['peak_mib']:>8.0f} MiB",
        flush=True,
    )


def main() -> None:
    seconds = int(sys.argv[1]) if len(sys.argv) > 1 else 10
    ours = Server([str(ROOT / "target/release/examples/serve"), "--port", "8181", "--log", "none"], 8181)
    theirs = Server([sys.executable, str(ROOT / "benches/cherrypy_server.py"), "8182"], 8182)
    print(f"{'':34}{'requests':>9}{'rate':>11}{'CPU each':>13}{'p99':>12}{'errors':>7}{'peak':>12}")
    try:
        for server, path in [(ours, OURS), (theirs, THEIRS)]:
            wrk(server, path, 4, 2)
        a = wrk(ours, OURS, 4, seconds)
        line("isoplot, 4 connections", a)
        b = wrk(theirs, THEIRS, 4, seconds)
        line("CherryPy + matplotlib, 4", b)
        line("isoplot, cached, 4", wrk(ours, "/hi_mom.png", 4, seconds))
        print(f"CPU of a picture: {b['cpu_ms'] / a['cpu_ms']:.1f} times less")
        line("isoplot, 200 connections", wrk(ours, OURS, 200, 3 * seconds))
        line("CherryPy + matplotlib, 200", wrk(theirs, THEIRS, 200, 3 * seconds))
    finally:
        ours.stop()
        theirs.stop()


if __name__ == "__main__":
    main()
