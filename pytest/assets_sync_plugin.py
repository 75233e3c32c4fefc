"""A pytest plugin: brings the recordings of the collected tests, and sets ASSETS_ROOT for them.

It runs the command line: `assets-sync` on the PATH, or what the environment variable ASSETS_SYNC names
(`node /path/to/assets-sync/dist/cli/index.js`). It needs nothing but pytest.
"""

import json
import os
import shlex
import shutil
import subprocess
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
    answer, warnings = _sync(named or directories, cwd)
    os.environ["ASSETS_ROOT"] = answer["assets-root"]
    for text in warnings.splitlines():
        session.config.issue_config_time_warning(pytest.PytestWarning(f"assets-sync: {text}"), stacklevel=2)


@pytest.fixture(scope="session")
def assets_root():
    """The assets root, an absolute pathlib.Path: recordings are at the same paths below it as their tests."""
    return Path(os.environ["ASSETS_ROOT"])


def _sync(paths, cwd):
    command = [*_command(), "sync", "--json", "--quiet", *paths]
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
