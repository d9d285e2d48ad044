"""Runs Schemathesis against a server, with tokens of HR's, of an admin's and of gates. Called by Tests/contract/run."""

import http.client
import json
import os
import subprocess
import sys

from office import Office
from server import Server

PROGRAM, PLACE = sys.argv[1:3]
HERE = os.path.dirname(os.path.realpath(__file__))


def ask(port, method, path, body=None, token=None):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    headers = {"Content-Type": "application/json"}
    if token:
        headers["Authorization"] = f"Bearer {token}"
    connection.request(method, path, json.dumps(body) if body else None, headers)
    return json.loads(connection.getresponse().read())


def planned(port, token):
    """The plan of a list that names one person of a new OPD."""
    mark = "ikrar-trial"
    body = (
        f'--{mark}\r\nContent-Disposition: form-data; name="daftar"; filename="daftar.csv"\r\n\r\n'
        "NIP;NAMA;UNIT KERJA;OPD;JABATAN;GOLONGAN\r\n"
        "199203152019032005;Kartika Putri;Sekretariat;Dinas Percobaan;Pengelola Umum;III/a\r\n"
        f"\r\n--{mark}--\r\n")
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    connection.request(
        "POST", "/api/v1/directory/plans", body,
        {"Authorization": f"Bearer {token}", "Content-Type": f"multipart/form-data; boundary={mark}"})
    return json.loads(connection.getresponse().read())["plan"]


server = Server(PROGRAM, PLACE)
admin = Office(server.port, server.invitation("ratna", "--name", "Ratna Dewi", "--role", "admin"))
hr = Office(server.port, server.invitation("wati", "--name", "Wati Lestari", "--role", "hr"), "wati")


def device(gate):
    """A new gate's token."""
    return ask(
        server.port, "POST", "/api/v1/devices/enrol",
        {"token": admin.invite("apel", gate), "name": f"HP {gate}", "gate": ""})["deviceToken"]


def run(api_token, device_token, *which):
    """Whether all answers were as described."""
    return subprocess.run(
        [
            os.path.join(os.path.dirname(sys.executable), "schemathesis"),
            "--config-file", os.path.join(HERE, "schemathesis.toml"), "run",
            f"{server.origin}/api/v1/openapi.json",
            "--max-examples", os.environ.get("EXAMPLES", "50"), "--seed", os.environ.get("SEED", "1"),
            "--no-color", "--continue-on-failure", *which,
        ],
        env=dict(os.environ, API_TOKEN=api_token, DEVICE_TOKEN=device_token, OPD=opd, PLAN=plan),
        cwd=PLACE).returncode == 0


token = hr.token("trial")
opd = ask(server.port, "GET", "/api/v1/events/apel", token=token)["opds"][0]["id"]
plan = planned(server.port, token)
is_right = run(token, device("Gerbang 1"), "--exclude-operation-id", "retireDevice")
# What HR may not, and what ends a gate's token.
is_right = run(
    admin.token("trial"), device("Gerbang 2"), "--include-operation-id", "makeInvitation",
    "--include-operation-id", "retireDevice") and is_right
server.end()
with open(os.path.join(PLACE, "serve.log")) as log:
    faults = [line for line in log if '"error"' in line]
for line in faults[:20]:
    print(f"in the server's log: {line}", file=sys.stderr, end="")
sys.exit(1 if faults or not is_right else 0)
