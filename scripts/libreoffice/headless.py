"""LibreOffice without a screen, with a profile of its own that is gone afterwards."""
import contextlib
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def properties(values):
    result = []
    for name, value in values.items():
        one = PropertyValue()
        one.Name, one.Value = name, value
        result.append(one)
    return tuple(result)


@contextlib.contextmanager
def desktop():
    # Who stops us stops LibreOffice too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    profile = tempfile.mkdtemp(prefix="libreoffice-")
    pipe = profile.rpartition("/")[2]
    office = subprocess.Popen(
        [
            "soffice",
            f"-env:UserInstallation=file://{profile}",
            "--headless",
            "--norestore",
            "--nologo",
            f"--accept=pipe,name={pipe};urp;",
        ],
        env={**os.environ, "LC_ALL": "C.UTF-8"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        opened = connect(pipe)
        yield opened
        opened.terminate()
        office.wait(60)
    finally:
        stop(office)
        shutil.rmtree(profile, ignore_errors=True)


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    deadline = time.monotonic() + 60
    while True:
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
            return context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except NoConnectException:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.1)


def stop(office):
    # soffice is a script that starts the program itself.
    if office.poll() is None:
        os.killpg(office.pid, signal.SIGKILL)
