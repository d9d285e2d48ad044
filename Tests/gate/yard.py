"""What the trials of the gate stand on: a server that can be killed, people with badges, phones with a network that can fail."""

import atexit
import csv
import hashlib
import hmac
import json
import os
import re
import sqlite3
import sys
import time
import unittest
import urllib.request
from pathlib import Path

from playwright.sync_api import sync_playwright

sys.path.insert(0, str(Path(__file__).parent.parent / "visitors"))
from office import Office  # noqa: E402
from server import Server  # noqa: E402

PROGRAM = os.environ["GATE_PROGRAM"]
PLACE = os.environ["GATE_PLACE"]
REGISTRY = os.environ["IKRAR_REGISTRY"]
EVENT = "apel"
# In the event's zone.
DAY = os.environ["GATE_DAY"]
VECTORS = Path(__file__).parent.parent / "vectors"
CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def vectors(name):
    return json.loads((VECTORS / f"{name}.json").read_text(encoding="utf-8"))


def codes():
    """Every badge's code: the number under its symbol, and the tag that the registry's key gives it."""
    key = bytes.fromhex(Path(REGISTRY + ".keys").read_text(encoding="utf-8").split()[1])
    with open(f"{PLACE}/badges/index.csv", encoding="utf-8-sig") as file:
        for row in csv.DictReader(file):
            number = row["typed"].replace("-", "")[:8]
            tag = int.from_bytes(hmac.new(key, f"IK1{number}".encode(), hashlib.sha256).digest()[:10], "big")
            text = "".join(CROCKFORD[tag >> 5 * place & 31] for place in reversed(range(16)))
            yield {"code": f"IK1{number}{text}", "name": row["name"], "unit": row["unit"], "opd": row["opd"], "typed": row["typed"]}


class Yard:
    """One server and one browser for all tests of a run; each test takes people whom nobody has scanned."""

    _shared = None

    @classmethod
    def shared(cls):
        if cls._shared is None:
            cls._shared = Yard()
            atexit.register(cls._shared.close)
        return cls._shared

    def __init__(self):
        self.server = Server(PROGRAM, PLACE)
        invitation = self.server.invitation("ratna", "--name", "Ratna Dewi", "--role", "admin")
        self.office = Office(self.server.port, invitation)
        # Whoever is excused comes in as well, and is told otherwise.
        obliged = {row[0] for row in self.rows(
            "SELECT b.number FROM badges b JOIN obligations o USING (person) WHERE o.event = ? AND o.duty = 'obliged'", EVENT)}
        self.people = [person for person in codes() if person["code"][3:11] in obliged]
        self.next = 0
        self.playwright = sync_playwright().start()
        self.browser = self.playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"])

    def close(self):
        self.browser.close()
        self.playwright.stop()
        self.server.end()

    def take(self, count=1):
        people = self.people[self.next:self.next + count]
        self.next += count
        assert len(people) == count, "the regency has too few people for all tests"
        return people

    def revoke(self, device):
        self.office.post(f"/acara/{EVENT}/gerbang/{device}/cabut", {"why": "hilang"})

    @staticmethod
    def rows(statement, *arguments):
        connection = sqlite3.connect(f"file:{REGISTRY}?mode=ro", uri=True)
        try:
            return connection.execute(statement, arguments).fetchall()
        finally:
            connection.close()


class Phone:
    """A browser of its own: its storage, its network."""

    def __init__(self, yard, storage=None):
        self.yard = yard
        self.context = yard.browser.new_context(storage_state=storage)
        self.page = self.tab()
        self.is_cut = False

    def tab(self):
        page = self.context.new_page()
        page.set_default_timeout(60000)
        self.load(page)
        return page

    def load(self, page):
        # Any page of the server: the engine needs its origin.
        page.goto(f"{self.yard.server.origin}/aset/ikrar.css")
        page.evaluate("""async () => {
            const { GateDevice } = await import("/aset/gate/device.js");
            window.device = await GateDevice.open();
            window.told = [];
            for (const type of ["revised", "annulled", "wiped"]) {
                device.addEventListener(type, (event) => told.push({ type, ...event.detail }));
            }
        }""")

    def reload(self):
        self.load(self.page)

    def do(self, script, argument=None, page=None):
        return (page or self.page).evaluate(script, argument)

    def enrol(self, gate):
        token = self.yard.office.invite(EVENT, gate)
        self.do("token => device.enrol({ token, name: 'HP uji', gate: '' })", token)
        self.settle()
        return self

    @property
    def device(self):
        return self.stored("device", "enrolment")["device"]

    def stored(self, store, key):
        return self.do("""([store, key]) => new Promise((resolve, reject) => {
            const opening = indexedDB.open("ikrar-gate");
            opening.onsuccess = () => {
                const asking = opening.result.transaction(store).objectStore(store).get(key);
                asking.onsuccess = () => { opening.result.close(); resolve(asking.result ?? null); };
                asking.onerror = () => reject(asking.error);
            };
        })""", [store, key])

    def dump(self):
        """Everything that is in the browser's database, as one text."""
        return self.do("""() => new Promise((resolve) => {
            const opening = indexedDB.open("ikrar-gate");
            opening.onsuccess = async () => {
                const all = {};
                for (const name of opening.result.objectStoreNames) {
                    all[name] = await new Promise((done) => {
                        const asking = opening.result.transaction(name).objectStore(name).getAll();
                        asking.onsuccess = () => done(asking.result);
                    });
                }
                opening.result.close();
                resolve(JSON.stringify(all));
            };
        })""")

    def read(self, text, channel="qr", page=None):
        return self.do("([text, channel]) => device.read(text, channel)", [text, channel], page)

    @property
    def status(self):
        return self.do("() => device.status")

    def told(self, kind):
        return self.do("kind => told.filter(({ type }) => type === kind)", kind)

    def wait(self, script, seconds=30):
        """Until the expression is true in the page."""
        deadline = time.monotonic() + seconds
        while not self.do(f"async () => Boolean(await ({script}))"):
            if time.monotonic() > deadline:
                raise AssertionError(f"not after {seconds} s: {script}; {self.status}")
            self.page.wait_for_timeout(50)

    def settle(self):
        """A round of the sync that found nothing to do."""
        self.do("() => device.refresh()")
        self.wait("device.status.lastSync !== null && device.status.queue === 0 && device.status.manifest !== null")

    def answer(self, handler, pattern="**/api/v1/**"):
        """What the network does with a request: `handler(route)`."""
        self.context.route(pattern, handler)

    def cut(self):
        self.answer(lambda route: route.abort())

    def mend(self):
        self.context.unroute_all(behavior="ignoreErrors")

    def close(self):
        self.context.close()


class GateTestCase(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.yard = Yard.shared()

    def phone(self, gate=None):
        phone = Phone(self.yard)
        self.addCleanup(phone.close)
        return phone.enrol(gate) if gate else phone

    def people(self, count=1):
        return self.yard.take(count)

    def only_one(self):
        """Somebody whose name nobody else has, nor any word of it."""
        while True:
            person = self.people()[0]
            words = "SELECT word FROM name_words w JOIN badges b USING (person) WHERE b.number = ?"
            alike = self.yard.rows(
                f"SELECT count(*) FROM name_words WHERE word IN ({words}) GROUP BY person", person["code"][3:11])
            if len(alike) == 1:
                return person

    def kept_of(self, scan):
        """What the registry has of a scan."""
        fields = ("outcome", "overruled", "review", "mode", "at", "sequence", "person")
        rows = self.yard.rows(f"SELECT {', '.join(fields)} FROM scans WHERE id = ?", scan)
        self.assertEqual(len(rows), 1, scan)
        return dict(zip(fields, rows[0]))

    def kept(self, verdict):
        return self.kept_of(verdict["id"])

    def present(self, verdict):
        return self.yard.rows("SELECT scan FROM attendances WHERE person = ?", self.kept(verdict)["person"])

    def numbers(self, phone):
        """The numbers of the scans that the registry has of a phone."""
        rows = self.yard.rows("SELECT sequence FROM scans WHERE device = ? ORDER BY sequence", phone.device)
        return [row[0] for row in rows]

    @staticmethod
    def digest(person):
        return hashlib.sha256(person["code"].encode()).hexdigest()[:16]

    def until(self, holds, seconds=40):
        deadline = time.monotonic() + seconds
        while not holds():
            self.assertLess(time.monotonic(), deadline, f"not after {seconds} s")
            # Playwright's pages live only while they are asked.
            for context in self.yard.browser.contexts:
                for page in context.pages:
                    page.evaluate("() => window.device && device.refresh()")
            time.sleep(0.3)

    def replace_badge(self, person):
        """The person gets another badge; this one is good no more."""
        (found,) = self.yard.rows(
            "SELECT p.id, p.nip FROM badges b JOIN people p ON p.id = b.person WHERE b.number = ?", person["code"][3:11])
        self.yard.server.run("badge", "reissue", found[1], "--reason", "hilang", "--out", f"{PLACE}/reissued")
