"""A server on the loopback interface that can be told to misbehave."""

import http.server
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Script:
    """What the server has, how it misbehaves, and what it was asked."""

    files: dict[str, bytes] = field(default_factory=dict)
    break_after: list[int] = field(default_factory=list)  # bytes of the next answers before they break off
    statuses: list[int] = field(default_factory=list)  # of the next answers, instead of the file
    ignore_range: bool = False
    tag: str = '"1"'
    ranges: list[str] = field(default_factory=list)
    answer: Callable[[dict[str, Any]], tuple[int, bytes]] | None = None  # to POST
    answer_headers: dict[str, str] = field(default_factory=dict)  # sent with answers to POST
    url: str = ""


class _Handler(http.server.BaseHTTPRequestHandler):
    script: Script

    def log_message(self, format: str, *args: object) -> None:
        """Keep quiet."""

    def do_GET(self) -> None:
        script = self.script
        script.ranges.append(self.headers.get("Range", ""))
        data = script.files.get(self.path)
        if script.statuses or data is None:
            self._send(script.statuses.pop(0) if script.statuses else 404, b"", {})
            return
        start = 0
        same = self.headers.get("If-Range", script.tag) == script.tag
        if (wanted := self.headers.get("Range")) and same and not script.ignore_range:
            start = int(wanted.removeprefix("bytes=").rstrip("-"))
        if start and start >= len(data):
            self._send(416, b"", {"Content-Range": f"bytes */{len(data)}"})
            return
        headers = {"ETag": script.tag, "Content-Length": str(len(data) - start)}
        if start:
            headers["Content-Range"] = f"bytes {start}-{len(data) - 1}/{len(data)}"
        end = start + script.break_after.pop(0) if script.break_after else len(data)
        self._send(206 if start else 200, data[start:end], headers)
        self.close_connection = True

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        assert self.script.answer is not None
        status, data = self.script.answer({"path": self.path, **body})
        headers = self.script.answer_headers if status != 200 else {}
        self._send(status, data, {"Content-Length": str(len(data)), **headers})

    def _send(self, status: int, data: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": str(len(data)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)


@contextmanager
def running(script: Script) -> Iterator[Script]:
    """Serve on a free port of the loopback interface."""
    handler = type("Handler", (_Handler,), {"script": script})
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    script.url = f"http://127.0.0.1:{server.server_port}"
    try:
        yield script
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
