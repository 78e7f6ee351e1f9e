"""A server that takes questions and never answers."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def silent_server(then: Callable[[], object] = bool, said: bytes = b"") -> Iterator[str]:
    """Yield its address; once it has been asked it says ``said``, and ``then`` is called."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            line, _ = server.accept()
            with line:
                line.recv(65_536)
                line.sendall(said)
                then()
                while line.recv(65_536):  # until the other side hangs up
                    pass

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}"
        thread.join(10)
        assert not thread.is_alive(), "nobody has hung up"
