"""A program's server, as trials start it."""

import os
import re
import signal
import subprocess


class Server:
    """The program, on a port of its own that it keeps when it is started again.

    Its log and its process's number are written into `place`, so that whoever runs the trial can end it.
    """

    def __init__(self, program, place):
        self.program = program
        self.place = place
        self.port = 0
        self.start()

    def start(self):
        with open(os.path.join(self.place, "serve.log"), "a", encoding="utf-8") as log:
            self.process = subprocess.Popen(
                [self.program, "serve", "--port", str(self.port)], stdout=subprocess.PIPE, text=True, stderr=log)
        with open(os.path.join(self.place, "server.pid"), "w") as file:
            file.write(str(self.process.pid))
        line = self.process.stdout.readline()
        self.port = int(re.search(r":(\d+)", line.split("://")[1])[1])

    def end(self, how=signal.SIGTERM):
        self.process.send_signal(how)
        self.process.wait(timeout=60)
        self.process.stdout.close()

    def run(self, *arguments):
        """Another command of the program. Returns what it prints."""
        return subprocess.run(
            [self.program, *arguments], capture_output=True, text=True, check=True).stdout

    def invitation(self, *arguments):
        """The word of a new account's invitation: `user add` with these arguments."""
        return re.search(r"/undangan/(\w+)", self.run("user", "add", *arguments))[1]

    @property
    def origin(self):
        return f"http://127.0.0.1:{self.port}"

    @property
    def megabytes(self):
        with open(f"/proc/{self.process.pid}/status") as file:
            return int(re.search(r"VmRSS:\s+(\d+)", file.read())[1]) / 1024
