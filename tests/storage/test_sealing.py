"""Sealed values: they open for the right key in the right place, whole, and in no other way."""

import pickle
import traceback

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.sealing import (
    BUCKETS,
    LARGEST,
    CannotOpen,
    Key,
    Place,
    Private,
    blind,
    derive,
    new_key,
    open_sealed,
    open_with,
    seal,
    seal_to,
)

PLACE = Place("sessions", "sealed", b"row")
KEY = new_key()
PRIVATE = Private.make()
OTHERS = (
    Place("to_clear", "sealed", b"row"),
    Place("sessions", "copy", b"row"),
    Place("sessions", "sealed", b"rov"),
    Place("session", "ssealed", b"row"),
)


@given(st.binary(max_size=3000))
def test_what_is_sealed_opens_again(plain: bytes):
    """Both ways of sealing give back every byte."""
    assert open_sealed(KEY, seal(KEY, plain, PLACE), PLACE) == plain
    assert open_with(PRIVATE, seal_to(PRIVATE.public, plain, PLACE), PLACE) == plain


@given(st.data())
def test_a_flipped_bit_anywhere_is_refused(data: st.DataObject):
    """No byte of a sealed value can be changed, the version byte included."""
    for sealed, opened in ((seal(KEY, b"x", PLACE), lambda s: open_sealed(KEY, s, PLACE)),
                           (seal_to(PRIVATE.public, b"x", PLACE), lambda s: open_with(PRIVATE, s, PLACE))):  # fmt: skip
        place = data.draw(st.integers(0, len(sealed) - 1))
        changed = bytearray(sealed)
        changed[place] ^= 1 << data.draw(st.integers(0, 7))
        with pytest.raises(CannotOpen):
            opened(bytes(changed))


def test_every_single_byte_matters():
    """All of them, one after the other."""
    sealed = seal(KEY, b"plain", PLACE)
    for place in range(len(sealed)):
        with pytest.raises(CannotOpen):
            open_sealed(KEY, sealed[:place] + bytes([sealed[place] ^ 0x80]) + sealed[place + 1 :], PLACE)


@given(st.integers(0, 2000))
def test_a_value_cut_short_or_lengthened_is_refused(length: int):
    """Neither a torn write nor an appended byte opens."""
    for sealed, opened in ((seal(KEY, b"x", PLACE), lambda s: open_sealed(KEY, s, PLACE)),
                           (seal_to(PRIVATE.public, b"x", PLACE), lambda s: open_with(PRIVATE, s, PLACE))):  # fmt: skip
        for wrong in (sealed[: min(length, len(sealed) - 1)], sealed + b"\0"):
            with pytest.raises(CannotOpen):
                opened(wrong)


@pytest.mark.parametrize("other", OTHERS, ids=lambda place: f"{place.table}.{place.column}.{place.row.decode()}")
def test_a_value_moved_to_another_place_is_refused(other: Place):
    """Table, column and row are part of the seal, and cannot be shifted into one another."""
    with pytest.raises(CannotOpen):
        open_sealed(KEY, seal(KEY, b"x", PLACE), other)
    with pytest.raises(CannotOpen):
        open_with(PRIVATE, seal_to(PRIVATE.public, b"x", PLACE), other)


def test_another_key_opens_nothing():
    """Nor does the wrong kind of sealing."""
    sealed, posted = seal(KEY, b"x", PLACE), seal_to(PRIVATE.public, b"x", PLACE)
    for attempt in (
        lambda: open_sealed(new_key(), sealed, PLACE),
        lambda: open_with(Private.make(), posted, PLACE),
        lambda: open_sealed(KEY, posted, PLACE),
        lambda: open_with(PRIVATE, sealed, PLACE),
        lambda: open_sealed(KEY, b"", PLACE),
        lambda: open_with(PRIVATE, b"\x02", PLACE),
    ):
        with pytest.raises(CannotOpen):
            attempt()


def test_a_public_key_that_is_none_is_refused():
    """Sealing to rubbish raises instead of sealing to nobody."""
    for rubbish in (b"", PRIVATE.public[:-1], PRIVATE.public + b"x", b"\xff" * 1216):
        with pytest.raises(CannotOpen):
            seal_to(rubbish, b"x", PLACE)


@given(st.integers(0, BUCKETS[-1]), st.integers(0, BUCKETS[-1]))
def test_only_the_bucket_shows_how_long_a_text_is(one: int, other: int):
    """Two texts of the same bucket are sealed to the same length, and there are five buckets below 256 KiB."""
    sizes = [len(seal(KEY, bytes(length), PLACE)) for length in (one, other)]
    fits = [next((b for b in BUCKETS if length + 4 <= b), 2 * BUCKETS[-1]) for length in (one, other)]
    assert (sizes[0] == sizes[1]) == (fits[0] == fits[1])


def test_what_is_too_large_is_refused_before_sealing():
    """The limit is one, and it is named."""
    with pytest.raises(ValueError, match="too large"):
        seal(KEY, bytes(LARGEST + 1), PLACE)


def test_cannot_open_tells_nothing():
    """Neither its text nor the chain behind it says what was wrong or quotes what was there."""
    sealed = seal(new_key(), b"conspicuous", PLACE)
    with pytest.raises(CannotOpen) as caught:
        open_sealed(KEY, sealed, PLACE)
    told = "".join(traceback.format_exception(caught.value))
    assert str(caught.value) == "a sealed value did not open"
    assert caught.value.__cause__ is caught.value.__context__ is None
    assert "conspicuous" not in told
    assert "InvalidTag" not in told


@pytest.mark.parametrize("secret", [KEY, PRIVATE])
def test_a_key_cannot_be_printed_or_copied_away(secret: Key | Private):
    """repr is stars; pickling fails; a key is not hashable, so that no cache is keyed by it."""
    assert secret.to_wrap().hex() not in repr(secret)
    assert "***" in repr(secret)
    with pytest.raises(TypeError):
        pickle.dumps(secret)
    if isinstance(secret, Key):
        with pytest.raises(TypeError):
            str(secret)
        with pytest.raises(TypeError):
            hash(secret)


def test_keys_for_different_purposes_are_different():
    """Label, context, order and number of keys all matter; parts cannot be shifted into one another."""
    other = new_key()
    made = [
        derive((KEY,), "a"), derive((KEY,), "b"), derive((KEY,), "a", b"x"), derive((KEY,), "ax"),
        derive((KEY, other), "a"), derive((other, KEY), "a"), derive((KEY,), "a", b"x", b""),
    ]  # fmt: skip
    assert all(one != two for number, one in enumerate(made) for two in made[:number])
    assert (
        len({blind(KEY, "a", b"bc"), blind(KEY, "ab", b"c"), blind(KEY, "a", b"b", b"c"), blind(other, "a", b"bc")})
        == 4
    )


def test_a_short_key_is_refused():
    """Half a key is no key, and one for other purposes does not seal."""
    with pytest.raises(ValueError, match="32 bytes"):
        Key(b"x" * 31)
    with pytest.raises(ValueError, match="not for sealing"):
        seal(Key(b"x" * 33), b"", PLACE)
