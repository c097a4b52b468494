"""What the first release promises of the door, end to end."""

import io
import json

from bot.commands.deidentify import run


def test_the_promised_sentence_loses_name_address_postcode_and_number_and_keeps_husband_and_hit() -> None:
    """The line that the first release was asked to show."""
    text = "my husband Ahmed hit me at 14 Elm Road M14 5AB call 07700 900123"
    out = io.StringIO()
    run(io.StringIO(json.dumps({"id": 1, "lang": "en", "text": text}) + "\n"), out, False)
    answer = json.loads(out.getvalue())
    assert answer["text"] == "my husband [name] hit me at [address] [postcode] call [phone]"
    assert [text[start:end] for start, end, _ in answer["spans"]] == ["Ahmed", "14 Elm Road", "M14 5AB", "07700 900123"]
