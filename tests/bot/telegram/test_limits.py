"""The limiter, on a clock of its own."""

import asyncio
import heapq
import itertools
from collections.abc import Sequence

import pytest

from bot.telegram.limits import CHAT_BURST, OVERALL, Limiter


class FakeTime:
    """Time that passes when everybody waits."""

    def __init__(self) -> None:
        self.now = 100.0
        self._order = itertools.count()
        self._sleepers: list[tuple[float, int, asyncio.Event]] = []

    def clock(self) -> float:
        """Seconds."""
        return self.now

    async def sleep(self, seconds: float) -> None:
        """Wait on this clock."""
        event = asyncio.Event()
        heapq.heappush(self._sleepers, (self.now + seconds, next(self._order), event))
        await event.wait()

    async def run(self, *work: asyncio.Task[None]) -> None:
        """Let time pass until all the work is done."""
        while not all(task.done() for task in work):
            for _ in range(20):
                await asyncio.sleep(0)
            if self._sleepers:
                due, _, event = heapq.heappop(self._sleepers)
                self.now = max(self.now, due)
                event.set()
        await asyncio.gather(*work)


@pytest.fixture
def time() -> FakeTime:
    """A clock that stands until it is let go."""
    return FakeTime()


async def sent(
    time: FakeTime, limiter: Limiter, chats: Sequence[int | None], paced: bool = True
) -> list[tuple[float, int | None]]:
    """Ask for a turn for each of these at once; returns when each got it, in order."""
    turns: list[tuple[float, int | None]] = []

    async def one(chat: int | None) -> None:
        await limiter.turn(chat, paced)
        turns.append((round(time.now - begun, 3), chat))

    begun = time.now
    await time.run(*[asyncio.ensure_future(one(chat)) for chat in chats])
    return turns


async def test_a_chat_gets_a_burst_and_then_one_a_second(time: FakeTime) -> None:
    """Taps in quick succession are answered at once; a flood is not."""
    turns = await sent(time, Limiter(time.clock, time.sleep), [1] * (CHAT_BURST + 3))
    assert [at for at, _ in turns] == [0.0] * CHAT_BURST + [1.0, 2.0, 3.0]


async def test_one_busy_chat_does_not_slow_another(time: FakeTime) -> None:
    """The second chat's message goes at once."""
    turns = await sent(time, Limiter(time.clock, time.sleep), [1] * 12 + [2])
    assert (0.0, 2) in turns


async def test_all_chats_together_get_thirty_a_second(time: FakeTime) -> None:
    """After the first thirty, one every thirtieth of a second."""
    turns = await sent(time, Limiter(time.clock, time.sleep), list(range(90)))
    assert turns[29][0] == 0.0
    assert turns[-1][0] == pytest.approx(60 / OVERALL, abs=0.01)


async def test_a_429_rests_that_chat_only(time: FakeTime) -> None:
    """Everybody else is served meanwhile."""
    limiter = Limiter(time.clock, time.sleep)
    limiter.refused(1, 7.0)
    assert await sent(time, limiter, [1, 2, None]) == [(0.0, 2), (0.0, None), (7.0, 1)]


async def test_deletions_rest_with_their_chat_but_are_not_paced(time: FakeTime) -> None:
    """Wiping a chat is not made to wait for the messages before it."""
    limiter = Limiter(time.clock, time.sleep)
    assert [at for at, _ in await sent(time, limiter, [1] * 20, paced=False)] == [0.0] * 20
    limiter.refused(1, 3.0)
    assert await sent(time, limiter, [1], paced=False) == [(3.0, 1)]


async def test_a_429_without_a_chat_or_in_several_rests_all(time: FakeTime) -> None:
    """That is how Telegram says that it means the whole bot."""
    limiter = Limiter(time.clock, time.sleep)
    limiter.refused(None, 4.0)
    assert await sent(time, limiter, [9]) == [(4.0, 9)]
    for chat in (1, 2, 3):
        limiter.refused(chat, 5.0)
    assert await sent(time, limiter, [9]) == [(5.0, 9)]


async def test_after_a_rest_for_all_the_pace_is_kept(time: FakeTime) -> None:
    """Those who waited do not all speak in the same instant."""
    limiter = Limiter(time.clock, time.sleep)
    limiter.refused(None, 10.0)
    turns = await sent(time, limiter, list(range(90)))
    assert sum(at == 10.0 for at, _ in turns) <= OVERALL
    assert turns[-1][0] >= 11.9


async def test_a_quiet_chat_is_forgotten(time: FakeTime) -> None:
    """The limiter is not a list of who has talked to us."""
    limiter = Limiter(time.clock, time.sleep)
    await sent(time, limiter, list(range(20)))
    limiter.refused(5, 30.0)
    time.now += 10
    assert len(limiter) == 1
    time.now += 30
    assert len(limiter) == 0
