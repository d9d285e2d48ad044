"""Debian's Firefox, steered by WebDriver BiDi (https://w3c.github.io/webdriver-bidi): JSON over a WebSocket (RFC 6455)."""

import base64
import json
import os
import shutil
import socket
import struct
import subprocess
import tempfile
import time
from pathlib import Path

PROGRAM = os.environ.get("FIREFOX", "firefox-esr")

PREFERENCES = {
    "datareporting.policy.dataSubmissionEnabled": False,
    "app.update.enabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
}


def is_there():
    return shutil.which(PROGRAM) is not None


class WebSocket:
    """As much of one as a client needs that sends texts and gets texts."""

    def __init__(self, port, path):
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=180)
        key = base64.b64encode(os.urandom(16)).decode()
        self.socket.sendall(
            f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            f"Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n\r\n".encode())
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            head += self.read(1)
        if b" 101 " not in head.split(b"\r\n")[0]:
            raise AssertionError(head.decode())

    def read(self, count):
        parts = b""
        while len(parts) < count:
            part = self.socket.recv(min(count - len(parts), 1 << 16))
            if not part:
                raise AssertionError("Firefox has gone")
            parts += part
        return parts

    def frame(self, kind, content):
        mask = os.urandom(4)
        size = len(content)
        length = struct.pack(">B", 0x80 | size) if size < 126 else (
            struct.pack(">BH", 0x80 | 126, size) if size < 1 << 16 else struct.pack(">BQ", 0x80 | 127, size))
        repeated = (mask * (size // 4 + 1))[:size]
        masked = (int.from_bytes(content, "big") ^ int.from_bytes(repeated, "big")).to_bytes(size, "big")
        self.socket.sendall(struct.pack(">B", 0x80 | kind) + length + mask + masked)

    def send(self, text):
        self.frame(1, text.encode())

    def receive(self):
        text = b""
        while True:
            first, size = self.read(2)
            if size == 126:
                (size,) = struct.unpack(">H", self.read(2))
            elif size == 127:
                (size,) = struct.unpack(">Q", self.read(8))
            content = self.read(size)
            kind = first & 15
            if kind == 9:
                self.frame(10, content)
            elif kind in (0, 1):
                text += content
                if first & 0x80:
                    return text.decode()


class Firefox:
    def __init__(self):
        self.profile = tempfile.mkdtemp(prefix="gate-firefox-")
        lines = [f'user_pref("{name}", {json.dumps(value)});' for name, value in PREFERENCES.items()]
        Path(self.profile, "user.js").write_text("\n".join(lines), encoding="utf-8")
        self.process = subprocess.Popen(
            [PROGRAM, "--headless", "--no-remote", "--remote-debugging-port", "0", "--profile", self.profile, "about:blank"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.connection = WebSocket(self.port(), "/session")
        self.number = 0
        self.ask("session.new", {"capabilities": {}})
        self.page = self.ask("browsingContext.getTree", {})["contexts"][0]["context"]

    def port(self):
        file = Path(self.profile, "WebDriverBiDiServer.json")
        deadline = time.monotonic() + 60
        while not (file.exists() and file.read_text(encoding="utf-8")):
            if time.monotonic() > deadline or self.process.poll() is not None:
                raise AssertionError("Firefox does not start")
            time.sleep(0.1)
        return json.loads(file.read_text(encoding="utf-8"))["ws_port"]

    def ask(self, method, parameters):
        self.number += 1
        self.connection.send(json.dumps({"id": self.number, "method": method, "params": parameters}))
        while True:
            answer = json.loads(self.connection.receive())
            # Events have no number.
            if answer.get("id") == self.number:
                break
        if answer["type"] == "error":
            raise AssertionError(f"Firefox: {answer['error']}: {answer['message']}")
        return answer["result"]

    def open(self, address):
        self.ask("browsingContext.navigate", {"context": self.page, "url": address, "wait": "complete"})

    def do(self, script, argument=None):
        """Calls a function of the page with an argument; what it gives, or what it promises."""
        answer = self.ask("script.callFunction", {
            "functionDeclaration":
                f"async (text) => {{ const value = await ({script})(JSON.parse(text)); return JSON.stringify(value ?? null); }}",
            "arguments": [{"type": "string", "value": json.dumps(argument)}],
            "awaitPromise": True,
            "target": {"context": self.page},
        })
        if answer["type"] == "exception":
            raise AssertionError(answer["exceptionDetails"]["text"])
        return json.loads(answer["result"]["value"])

    def close(self):
        self.connection.socket.close()
        self.process.terminate()
        self.process.wait(timeout=60)
        shutil.rmtree(self.profile, ignore_errors=True)
