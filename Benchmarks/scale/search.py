"""How long the page waits on which people are looked up, asked by one browser after another on the loopback.

    search.py PROGRAM PLACE TIMES

The registry is IKRAR_REGISTRY's. Prints a line a question: what was asked, the page's bytes, the median and 99 in 100.
"""

import http.client
import os
import sys
import time
import urllib.parse

sys.path.insert(0, os.path.join(os.path.dirname(os.path.realpath(__file__)), "..", "..", "Tests", "visitors"))
from office import Office  # noqa: E402
from server import Server  # noqa: E402

QUESTIONS = {
    "a name": "siti", "two names": "siti rahma", "the beginning of one": "sit", "nobody's name": "zzqqxx",
    "a NIP": "198605152010011003", "nothing": "",
}

program, place, times = sys.argv[1], sys.argv[2], int(sys.argv[3])
server = Server(program, place)
try:
    login = f"hr.{int(time.time())}"
    hr = Office(server.port, server.invitation(login, "--name", "Wati Lestari", "--role", "hr"), login)
    connection = http.client.HTTPConnection("127.0.0.1", server.port)
    for asked, text in QUESTIONS.items():
        waits = []
        for _ in range(times):
            start = time.perf_counter()
            connection.request("GET", "/pegawai?cari=" + urllib.parse.quote_plus(text), headers={"Cookie": hr.cookie})
            answer = connection.getresponse()
            size = len(answer.read())
            waits.append(time.perf_counter() - start)
            if answer.status != 200:
                raise SystemExit(f"search: {asked}: {answer.status}")
        waits.sort()
        print(
            f"{asked:22} {size:7} bytes  median {waits[len(waits) // 2] * 1000:6.1f} ms  "
            f"99 in 100 {waits[int(len(waits) * 0.99)] * 1000:6.1f} ms", flush=True)
finally:
    server.end()
