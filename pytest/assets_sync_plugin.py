"""A pytest plugin: brings the recordings of the collected tests, and sets ASSETS_ROOT for them.

Where ASSETS_SYNC_PROXY is true it also starts a test proxy on them, and sets PROXY_URL and what else leads to it.
It runs the command line: `assets-sync` on the PATH, or what the environment variable ASSETS_SYNC names
(`node /path/to/assets-sync/dist/cli/index.js`). It needs nothing but pytest.
"""

import json
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest


def pytest_collection_finish(session):
    # With pytest-xdist the workers collect; syncs at once wait for each other.
    if session.config.option.collectonly or not session.items:
        return
    root = session.config.rootpath
    named = [path.strip() for path in os.environ.get("ASSETS_SYNC_PATHS", "").replace(",", "\n").split("\n")]
    named = [path for path in named if path]
    directories = sorted({str(item.path.parent) for item in session.items})
    cwd = Path.cwd() if named else root
    # A service that has no pin yet is going to be recorded.
    answer, warnings = _ask("sync", "--first-recordings", *(named or directories), cwd=cwd)
    os.environ["ASSETS_ROOT"] = answer["assets-root"]
    # One that is named runs already: a job's, or that of `assets-sync run`.
    if os.environ.get("ASSETS_SYNC_PROXY", "").lower() == "true" and not os.environ.get("PROXY_URL"):
        _start_proxy(session, named or directories, cwd)
    for text in warnings.splitlines():
        session.config.issue_config_time_warning(pytest.PytestWarning(f"assets-sync: {text}"), stacklevel=2)


@pytest.fixture(scope="session")
def assets_root():
    """The assets root, an absolute pathlib.Path: recordings are at the same paths below it as their tests."""
    return Path(os.environ["ASSETS_ROOT"])


# The command that `assets-sync run` runs: it tells where the proxy is, and ends when nobody holds its stdin any more.
_HOLDER = """
import json, os, sys
print(json.dumps(dict(os.environ)), flush=True)
sys.stdin.read()
"""


def _start_proxy(session, paths, cwd):
    """Uses a proxy that runs on the recordings already. Else one is started that ends with this process, however that ends."""
    running, _ = _ask("proxy", "status", cwd=cwd)
    if running["answer"] == "200":
        os.environ.update(running["variables"])
        return
    command = [*_command(), "run", "--quiet", *paths, "--", sys.executable, "-c", _HOLDER]
    pipe = subprocess.PIPE
    holder = subprocess.Popen(command, cwd=cwd, stdin=pipe, stdout=pipe, stderr=pipe, encoding="utf-8")
    told = holder.stdout.readline()
    if not told:
        _stop("The test proxy was not started.", holder.communicate()[1].strip())
    environment = json.loads(told)
    os.environ.update({name: environment[name] for name in _PROXY_VARIABLES})
    session.config.add_cleanup(holder.communicate)


_PROXY_VARIABLES = ("PROXY_URL", "PROXY_MANUAL_START", "PROXY_PID", "TEST_PROXY_HTTP_PORT", "PROXY_EXE")


def _ask(*arguments, cwd):
    """What a command answers, and its warnings."""
    command = [*_command(), *arguments, "--json", "--quiet"]
    try:
        result = subprocess.run(command, cwd=cwd, stdin=subprocess.DEVNULL, capture_output=True, encoding="utf-8")
    except OSError as error:
        _stop(f"{command[0]} could not be run: {error.strerror}.", "Install it, or name the command in ASSETS_SYNC.")
    try:
        answer = json.loads(result.stdout)
    except ValueError:
        _stop(f"{' '.join(command[:2])} ended with exit code {result.returncode}.", result.stderr.strip())
    if "error" in answer:
        error = answer["error"]
        place = ":".join(str(error[part]) for part in ("file", "line") if error.get(part) is not None)
        # Mistakes in a file have their places in the message, each its own.
        message = error["message"] if place in error["message"] else f"{place} {error['message']}"
        _stop(message, error["hint"])
    return answer, result.stderr


def _command():
    name, *arguments = shlex.split(os.environ.get("ASSETS_SYNC", ""), posix=os.name != "nt") or ["assets-sync"]
    # Windows finds a .cmd by its full name only.
    return [shutil.which(name) or name, *arguments]


def _stop(what, hint):
    pytest.exit(f"assets-sync: {what}\n{hint}", returncode=pytest.ExitCode.USAGE_ERROR)
