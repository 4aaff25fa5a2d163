"""What is called, what is expected of it, and what happened."""

import inspect
import itertools
import re
import types
import traceback

import requests

from beproduct._exception import BeProductException

# Records that are read of one list at most.
MOST = 1000


class Method:
    """One method of the SDK with all its calls."""

    def __init__(self):
        self.outcomes = []  # as in the table: `ok`, `error 404`
        self.answers = []  # `stateful` or `example` of each answer of the API
        self.faults = []

    @property
    def answered(self):
        kinds = sorted(set(self.answers))
        return "-" if not kinds else "mixed" if len(kinds) > 1 else kinds[0]


class Check:
    def __init__(self, client, env):
        self.client = client
        self.env = env
        self.methods = {}  # (class, method) in the order of the first call
        self.stops = []  # scenarios that came to no end
        self._seen = []
        watch(self._seen)

    def play(self, scenario):
        """Runs a scenario; one that breaks off is a fault, and the next one still runs."""
        try:
            scenario(self)
        except Exception:  # noqa: BLE001 - whatever it is, the report names it
            self.stops.append(f"{scenario.__module__}.{scenario.__name__} broke off\n{traceback.format_exc()}")

    def call(self, target, method, /, *args, fails=None, raises=None, shows=None, **kwargs):
        """Calls a method and notes whether it did as expected. Gives what it returned.

        `fails` is the status of the error that is expected, `raises` the error of a method that is broken in
        the SDK. `shows` tells whether the result is right.
        """
        label = target.__name__.split(".")[-1] if isinstance(target, types.ModuleType) else type(target).__name__
        return self.note(label, method, getattr(target, method), args, kwargs, fails, raises, shows)

    def note(self, label, name, function, args, kwargs, fails=None, raises=None, shows=None):
        method = self.methods.setdefault((label, name), Method())
        self._seen.clear()
        result, error = None, None
        try:
            result = function(*args, **kwargs)
            if inspect.isgenerator(result):
                result = list(itertools.islice(result, MOST))
        except Exception as caught:  # noqa: BLE001 - compared below
            error = caught
        method.answers += self._seen
        fault = compare(error, fails, raises)
        if not fault and error is None and shows and not shows(result):
            fault = f"the answer is not as it should be: {short(result)}"
        if fault:
            method.faults.append(fault)
        else:
            outcome = describe(error)
            if outcome not in method.outcomes:
                method.outcomes.append(outcome)
        return result

    def expect_examples_of(self, listed):
        """No operation but those listed may have answered with an example, by the sandbox's own count."""
        state = requests.get(self.env["BEPRODUCT_URL"] + "/sandbox/state", timeout=10).json()
        for operation, count in state["examples"].items():
            if operation not in listed:
                self.stops.append(f"{operation} answered with an example, {count} times; docs/sandbox.md does not list it")

    def expect_all_called(self):
        for key in public_methods(self.client):
            if key not in self.methods:
                self.methods[key] = Method()
                self.methods[key].faults.append("was not called")

    def lines(self):
        for (label, name), method in self.methods.items():
            result = ", ".join(method.outcomes) or "nothing as expected"
            result += "" if result == "ok" or method.faults else " as expected" if result != "ok" else ""
            yield f"{label} {name}: {result} ({method.answered})" + "".join(f"\n    FAULT {f}" for f in method.faults)
        for stop in self.stops:
            yield f"FAULT {stop}"

    @property
    def passed(self):
        return sum(not method.faults for method in self.methods.values())

    @property
    def failed(self):
        return sum(bool(method.faults) for method in self.methods.values()) + len(self.stops)


def watch(seen):
    """Hangs a hook on every session of `requests` that notes how the API answered; errors come from neither."""

    def answered(response, **_):
        if response.ok and "/api/" in response.url:
            seen.append(response.headers.get("X-Sandbox-Answer", "stateful"))

    requests.sessions.default_hooks = lambda: {"response": [answered]}


def public_methods(client):
    """All that can be called on the client's parts, found by looking."""
    for part in vars(client).values():
        if not type(part).__module__.startswith("beproduct"):
            continue
        for name in dir(part):
            if not name.startswith("_") and inspect.isroutine(getattr(part, name)):
                yield type(part).__name__, name


def compare(error, fails, raises):
    """The fault, if it did not go as expected."""
    if raises:
        right = isinstance(error, raises)
        return None if right else f"expected {raises.__name__}, got {error!r}"
    if fails:
        return None if status(error) == fails else f"expected an error {fails}, got {short(error or 'a result')}"
    return None if error is None else f"expected a result, got {short(error)}"


def status(error):
    """The HTTP status that an exception of the SDK tells; urllib's own has it as a number."""
    if isinstance(error, BeProductException):
        found = re.search(r"Status code: (\d+)", str(error))
        return int(found.group(1)) if found else None
    return getattr(error, "code", None)


def describe(error):
    if error is None:
        return "ok"
    return f"error {status(error)}" if status(error) else type(error).__name__


def short(value):
    text = str(value).replace("\n", " ")
    return text if len(text) < 400 else text[:400] + " …"
