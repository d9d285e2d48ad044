"""Those who come to a server, as the field's trial plays them: gates, and those who mean ill."""

import http.client
import json
import os
import random
import socket
import time
from datetime import datetime, timezone

EVENT = "apel"


def now():
    return datetime.now(timezone.utc).isoformat()


def scan_id():
    """A UUID of version 7."""
    raw = bytearray(int(time.time() * 1000).to_bytes(6, "big") + os.urandom(10))
    raw[6] = 0x70 | raw[6] & 0x0F
    raw[8] = 0x80 | raw[8] & 0x3F
    text = raw.hex()
    return "-".join([text[:8], text[8:12], text[12:16], text[16:20], text[20:]])


class Gate:
    """A device with a queue of its own and a network that it cannot rely on.

    It keeps a scan until it is answered, and sends it again under the same id for as long as it is not. What it was told of
    each scan is in `told`; a scan that is answered in two ways is in `contradicted`.
    """

    def __init__(self, port, token, name, seed):
        self.port = port
        self.random = random.Random(f"{seed} {name}")
        self.connection = None
        self.queue = []
        self.told = {}
        self.contradicted = []
        self.sequence = 0
        self.waits = []
        self.refused = []
        status, answer = self.send("/api/v1/devices/enrol", {"token": token, "name": name, "gate": ""}, None)
        if status != 200:
            raise SystemExit(f"field: enrolling {name}: {status} {answer}")
        self.token = answer["deviceToken"]

    def scan(self, code):
        self.sequence += 1
        self.queue.append({
            "id": scan_id(), "seq": self.sequence, "code": code, "scannedAt": now(), "channel": "manual",
            "mode": "online",
        })

    def lose_network(self):
        """What is scanned now is sent later."""
        for scan in self.queue:
            scan["mode"] = "offline"

    def sync(self):
        """Sends what it has; some of it twice, in any order, and some answers it never hears.

        Returns whether everything is answered.
        """
        while self.queue:
            batch = self.queue[:self.random.choice([1, 1, 1, 5, 60, 500])]
            self.random.shuffle(batch)
            if self.random.random() < 0.05:
                batch += self.random.sample(batch, min(3, len(batch)))
            try:
                if not self.hand_in(batch, loses=self.random.random() < 0.05):
                    return False
            except (OSError, http.client.HTTPException):
                self.hang_up()
                return False
        return True

    def hand_in(self, batch, loses):
        body = {"deviceTime": now(), "roundTripMilliseconds": 20, "scans": batch, "unsynced": len(self.queue)}
        path = f"/api/v1/events/{EVENT}/scans"
        if loses:
            self.request("POST", path, body, self.token)
            self.hang_up()
            return True
        start = time.monotonic()
        status, answer = self.send(path, body, self.token)
        self.waits.append(time.monotonic() - start)
        if status != 200:
            self.refused.append((status, str(answer)[:300]))
            return False
        done = set()
        for result in answer["results"]:
            if result["outcome"] == "busy":
                continue
            known = self.told.setdefault(result["id"], result["outcome"])
            if known != result["outcome"]:
                self.contradicted.append((result["id"], known, result["outcome"]))
            done.add(result["id"])
        self.queue = [scan for scan in self.queue if scan["id"] not in done]
        return bool(done)

    def request(self, method, path, body, token):
        if self.connection is None:
            self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        headers = {"Content-Type": "application/json"}
        if token:
            headers["Authorization"] = f"Bearer {token}"
        self.connection.request(method, path, json.dumps(body), headers)

    def send(self, path, body, token):
        self.request("POST", path, body, token)
        answer = self.connection.getresponse()
        text = answer.read()
        return answer.status, json.loads(text)

    def hang_up(self):
        if self.connection is not None:
            self.connection.close()
        self.connection = None


class Crowd:
    """Connections that say nothing, half of something, or a byte a second."""

    HALF = b"POST /masuk HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 999\r\n\r\nlo"
    SLOW = b"GET /masuk HTTP/1.1\r\nHost: x\r\nX-Slow: "

    def __init__(self, port):
        self.port = port
        self.idle = []
        self.slow = []
        self.half = []

    def connect(self):
        place = socket.create_connection(("127.0.0.1", self.port), timeout=10)
        place.setblocking(False)
        return place

    def gather(self, idle, half=200, slow=50):
        self.idle = [self.connect() for _ in range(idle)]
        for _ in range(half):
            place = self.connect()
            place.send(self.HALF)
            self.half.append(place)
        for _ in range(slow):
            place = self.connect()
            place.send(self.SLOW)
            self.slow.append(place)

    def dawdle(self):
        """Another byte of each slow one. Returns how many the server still listens to."""
        left = []
        for place in self.slow:
            try:
                place.send(b"a")
                left.append(place)
            except OSError:
                place.close()
        self.slow = left
        return len(left)

    def leave(self):
        for place in self.idle + self.half + self.slow:
            place.close()


def upload(port, cookie, path, word, size):
    """Sends a file of `size` bytes of nothing, after the form's word. Returns the status, and how many bytes the server took."""
    place = socket.create_connection(("127.0.0.1", port), timeout=30)
    head = (
        f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nCookie: {cookie}\r\n"
        f"Content-Type: multipart/form-data; boundary=b\r\nTransfer-Encoding: chunked\r\n\r\n"
    )
    part = (
        f'--b\r\nContent-Disposition: form-data; name="csrf"\r\n\r\n{word}\r\n'
        '--b\r\nContent-Disposition: form-data; name="lists"; filename="a.csv"\r\n\r\n').encode()
    place.sendall(head.encode() + b"%x\r\n%s\r\n" % (len(part), part))
    block = b"0" * (1 << 20)
    chunk = b"%x\r\n%s\r\n" % (len(block), block)
    sent = 0
    try:
        while sent < size:
            place.sendall(chunk)
            sent += len(block)
        place.sendall(b"0\r\n\r\n")
    except OSError:
        pass
    try:
        status = place.recv(4096).split(b" ", 2)[1].decode()
    except (OSError, IndexError):
        status = "cut off"
    place.close()
    return status, sent
