"""What Telegram refuses before it does anything: methods, parameters and types it does not know."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

SPEC: Final = json.loads((Path(__file__).parents[1] / "data" / "bot_api.json").read_text(encoding="utf-8"))


class Refusal(Exception):
    """An answer with `ok: false`."""

    def __init__(self, code: int, description: str, retry_after: int | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.retry_after = retry_after

    def to_json(self) -> dict[str, Any]:
        """The answer's body."""
        body: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        if self.retry_after is not None:
            body["parameters"] = {"retry_after": self.retry_after}
        return body


def bad_request(what: str) -> Refusal:
    """A 400 with Telegram's prefix."""
    return Refusal(400, f"Bad Request: {what}")


def canonical(method: str) -> str:
    """The method's name as the Bot API writes it (Telegram forgives upper and lower case). 404 when there is none."""
    for name in SPEC["methods"]:
        if name.lower() == method.lower():
            return str(name)
    raise Refusal(404, "Not Found")


def checked(method: str, given: Mapping[str, Any], as_form: bool) -> dict[str, Any]:
    """The parameters, with the types the Bot API gives them.

    `as_form`: every value came as a string, and is read as the parameter's type. Stricter than Telegram in one thing: a
    parameter it does not know is refused, since it would be silently ignored there.
    """
    fields = SPEC["methods"][method]["fields"]
    for name in given:
        if name not in fields:
            raise bad_request(f"unknown parameter {name} of {method}")
    found = {}
    for name, (kinds, required) in fields.items():
        if name not in given:
            if required:
                raise bad_request(f"parameter {name} of {method} is required")
            continue
        value = _from_form(given[name], kinds) if as_form else given[name]
        _check(value, kinds, f"{method}.{name}")
        found[name] = value
    return found


def _from_form(value: str, kinds: list[str]) -> Any:
    if kinds == ["String"]:
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value


def _check(value: Any, kinds: list[str], where: str) -> None:
    if not any(_fits(value, kind) for kind in kinds):
        raise bad_request(f"{where} must be {' or '.join(kinds)}")


def _fits(value: Any, kind: str) -> bool:
    if kind.startswith("Array of "):
        return isinstance(value, list) and all(_fits(one, kind.removeprefix("Array of ")) for one in value)
    match kind:
        case "Integer":
            return type(value) is int
        case "Float":
            return type(value) in (int, float)
        case "String" | "InputFile":
            return isinstance(value, str)
        case "Boolean" | "True":
            return isinstance(value, bool)
    shape = SPEC["types"][kind]
    if shape.get("subtypes"):
        return any(_fits(value, one) for one in shape["subtypes"])
    return isinstance(value, dict) and _has_shape(value, shape["fields"])


def _has_shape(value: dict[str, Any], fields: Mapping[str, Any]) -> bool:
    if any(name not in fields for name in value):
        return False
    return all(
        any(_fits(value[name], kind) for kind in kinds) if name in value else not required
        for name, (kinds, required) in fields.items()
    )
