"""People who sign in at a server, as trials play them."""

import base64
import hashlib
import hmac
import http.client
import re
import struct
import time
import urllib.parse

PASSWORD = "Kerbau menyeberang 7 kali"


def code_of(secret):
    """The six digits that an authenticator shows now."""
    secret = secret.replace(" ", "")
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    digest = hmac.new(key, struct.pack(">Q", int(time.time()) // 30), hashlib.sha1).digest()
    place = digest[-1] & 15
    return "%06d" % ((struct.unpack(">I", digest[place:place + 4])[0] & 0x7FFFFFFF) % 1000000)


class Office:
    """A browser without a screen: accepts its invitation, signs in, with a code where the role asks for one."""

    def __init__(self, port, invitation, login="ratna"):
        self.port = port
        self.cookie = ""
        self.secret = None
        self.post(f"/undangan/{invitation}", {"password": PASSWORD, "repeat": PASSWORD})
        self.post("/masuk", {"login": login, "password": PASSWORD})
        if self.ask("GET", "/akun")[0] == 303:
            self.secret = re.search(r'class="key"[^>]*>([A-Z2-7 ]+)<', self.ask("GET", "/akun/kode")[1])[1]
            self.post("/akun/kode", {"code": code_of(self.secret)})

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
            said = re.search(r'role="alert">([^<]*)<', text)
            raise SystemExit(f"{path}: {status} {said[1] if said else text[:500]}")
        return text

    def invite(self, event, gate):
        """The word that a device enrols with."""
        return re.search(r"IKI\w{20,}", self.post(f"/acara/{event}/gerbang", {"gate": gate}))[0]

    def token(self, name):
        """The secret of a new API token."""
        fields = {"name": name, "days": "30", "password": PASSWORD}
        if self.secret:
            # No code is good twice: that of the next half minute was not used yet.
            time.sleep(30.5 - time.time() % 30)
            fields["code"] = code_of(self.secret)
        return re.search(r"ikrar_[\w-]{43}", self.post("/token", fields))[0]
