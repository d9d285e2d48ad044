"""The gate's page in Debian's Firefox, which has no reader of its own: what its camera sees is a film of badges."""

import base64
import time
import unittest
from pathlib import Path

import firefox
from film import Film, card
from page import PAGE, pictures
from yard import EVENT, PLACE, GateTestCase

# Firefox's own fake camera shows a pattern and plays no film: the page is given a canvas in its place.
CAMERA = """() => {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [1280, 720];
    const pen = canvas.getContext("2d");
    pen.fillRect(0, 0, 1280, 720);
    window.play = async (frames) => {
        for (const frame of frames) {
            const picture = new Image();
            picture.src = frame;
            await picture.decode();
            pen.drawImage(picture, 0, 0);
            await new Promise((done) => setTimeout(done, 60));
        }
    };
    const { mediaDevices } = navigator;
    if (mediaDevices) mediaDevices.getUserMedia = async () => canvas.captureStream(15);
    window.shown = [];
    addEventListener("DOMContentLoaded", () => document.body.addEventListener(
        "verdict", ({ detail: { verdict, text } }) => shown.push({ ...verdict, text })));
}"""


def frames(groups):
    """A film of badges, each group before the camera together, as pictures that a page may draw."""
    shown = pictures()
    path = Path(PLACE) / "firefox.mjpeg"
    film = Film(path)
    for group in groups:
        film.nobody(2)
        film.show([card(shown[person["typed"]]) for person in group], 24)
    film.close()
    start = b"\xff\xd8\xff"
    return [
        "data:image/jpeg;base64," + base64.b64encode(start + part).decode() for part in path.read_bytes().split(start)[1:]]


@unittest.skipUnless(firefox.is_there(), "no Firefox here")
class FirefoxPageTests(GateTestCase):
    def setUp(self):
        self.browser = firefox.Firefox()
        self.addCleanup(self.browser.close)
        self.browser.ask("script.addPreloadScript", {"functionDeclaration": CAMERA})

    def wait(self, script, seconds=60):
        deadline = time.monotonic() + seconds
        while not self.browser.do(script):
            if time.monotonic() > deadline:
                said = self.browser.do("() => [document.body.innerText, window.shown]")
                raise AssertionError(f"not after {seconds} s: {script}: {said}")
            time.sleep(0.2)

    def see(self, groups):
        """Until each of the badges was read, the film played again where the machine was too slow for it."""
        film = frames(groups)
        wanted = {person["code"] for group in groups for person in group}
        for _ in range(5):
            self.browser.do("(frames) => play(frames)", film)
            read = {verdict["text"] for verdict in self.browser.do("() => shown")}
            self.assertLessEqual(read, wanted, "nothing is read wrongly")
            if read == wanted:
                return
        self.fail(f"unread: {wanted - read}")

    def test_a_film_is_read_with_the_network_and_without_and_every_scan_is_on_record(self):
        browser = self.browser
        people = self.people(10)
        browser.open(f"{self.yard.server.origin}{PAGE}#{self.yard.office.invite(EVENT, 'Gerbang Firefox')}")
        self.wait("() => document.getElementById('enrol-token').value !== ''")
        browser.do("""() => {
            document.getElementById("enrol-name").value = "HP Firefox";
            document.querySelector("#enrol-form .main").click();
        }""")
        self.wait("() => !document.getElementById('begin').hidden")
        browser.do("() => document.getElementById('begin-do').click()")
        self.wait("() => document.body.dataset.camera === 'on'")
        self.see([[one] for one in people[:4]] + [people[4:6]])
        self.wait("() => document.getElementById('state-queue').textContent === ''")
        self.wait("() => document.getElementById('state-roster').textContent.includes(':')")
        first = browser.do("() => shown")
        self.yard.server.end()
        try:
            browser.do("() => { shown.length = 0; }")
            self.see([[one] for one in people[6:]])
            second = browser.do("() => shown")
            self.assertTrue(all(verdict["offline"] for verdict in second))
        finally:
            self.yard.server.start()
        self.wait("() => document.getElementById('state-queue').textContent === ''", 120)
        for verdict in first + second:
            self.assertIn(self.kept(verdict)["outcome"], ("present", "late", "repeat", "duplicate"))
        came = {verdict["text"] for verdict in first + second if verdict["outcome"] in ("present", "late")}
        self.assertEqual(came, {person["code"] for person in people})


if __name__ == "__main__":
    unittest.main()
