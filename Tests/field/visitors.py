"""Those who come to a server, as the field's trial plays them: an office that signs in, gates, and those who mean ill."""

import base64
import hashlib
import hmac
import http.client
import json
import os
import random
import re
import socket
import struct
import time
import urllib.parse
from datetime import datetime, timezone

PASSWORD = "Kerbau menyeberang 7 kali"
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


class Office:
    """Kesbangpol's browser: signs in with a password and a code, and invites devices."""

    def __init__(self, port, invitation):
        self.port = port
        self.cookie = ""
        self.post(f"/undangan/{invitation}", {"password": PASSWORD, "repeat": PASSWORD})
        self.post("/masuk", {"login": "ratna", "password": PASSWORD})
        page = self.ask("GET", "/akun/kode")[1]
        secret = re.search(r'class="key"[^>]*>([A-Z2-7 ]+)<', page)[1].replace(" ", "")
        self.post("/akun/kode", {"code": self.code(secret)})

    @staticmethod
    def code(secret):
        key = base64.b32decode(secret + "=" * (-len(secret) % 8))
        digest = hmac.new(key, struct.pack(">Q", int(time.time()) // 30), hashlib.sha1).digest()
        place = digest[-1] & 15
        return "%06d" % ((struct.unpack(">I", digest[place:place + 4])[0] & 0x7FFFFFFF) % 1000000)

    def ask(self, method, path, fields=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        headers = {"Cookie": self.cookie} if self.cookie else {}
        body = None
        if fields is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            body = urllib.parse.urlencode(fields)
        connection.request(method, path, body, headers)
        answer = connection.getresponse()
        text = answer.read().decode()
        for cookie in answer.headers.get_all("Set-Cookie") or []:
            if cookie.startswith("ikrar="):
                self.cookie = cookie.split(";")[0]
        connection.close()
        return answer.status, text

    def word(self, path="/akun"):
        """What a form of this session carries, by a page that has one."""
        return re.search(r'name="csrf" value="([^"]+)"', self.ask("GET", path)[1])[1]

    def post(self, path, fields):
        if self.cookie:
            # Before the second factor there is no page but its own.
            fields = dict(fields, csrf=self.word("/akun/kode" if path == "/akun/kode" else "/akun"))
        status, text = self.ask("POST", path, fields)
        if status >= 400:
            raise SystemExit(f"field: {path}: {status} {text[:500]}")
        return text

    def invite(self, gate):
        return re.search(r"IKI\w{20,}", self.post(f"/acara/{EVENT}/gerbang", {"gate": gate}))[0]


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


def upload(port, cookie, path, size):
    """Sends a file of `size` bytes of nothing. Returns the status, and how many bytes the server took."""
    place = socket.create_connection(("127.0.0.1", port), timeout=30)
    head = (
        f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nCookie: {cookie}\r\n"
        f"Content-Type: multipart/form-data; boundary=b\r\nTransfer-Encoding: chunked\r\n\r\n"
    )
    part = b'--b\r\nContent-Disposition: form-data; name="lists"; filename="a.csv"\r\n\r\n'
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
