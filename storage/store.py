"""The store: reads, and writes that are grouped into one commit each.

One task writes. What is asked of it while a commit is under way goes into the next, each step in its own savepoint: a
step that raises undoes and fails only itself; a commit that fails raises NotSaved to everyone in it.
"""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, TypeVar

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from storage.belonging import belong
from storage.burn import BurnFolder
from storage.burning import burn_marked, finish_burning
from storage.engine import OUTSIDE, WRITING, in_memory, make_engine, reason
from storage.keys import ServerKey
from storage.tables import METADATA
from storage.transaction import Transaction

T = TypeVar("T")
Step = Callable[[Transaction], Awaitable[T]]

LARGEST_GROUP: Final = 64
"""How many steps share a commit at most."""
_LAST_TRIES: Final = 20


class NotSaved(Exception):
    """The database did not take or give it, and nothing was changed. The text says why in fixed words.

    When a connection breaks in the very commit, PostgreSQL may have saved it all the same: every step can be repeated.
    """


@dataclass(slots=True)
class _Job:
    step: Step[Any]
    answer: asyncio.Future[Any]

    def succeed(self, result: object) -> None:
        if not self.answer.done():
            self.answer.set_result(result)

    def fail(self, wrong: BaseException) -> None:
        if not self.answer.done():
            self.answer.set_exception(wrong)


class Store:
    """The open database, with the server key and the burn folder that belong to it."""

    def __init__(self, engine: AsyncEngine, key: ServerKey, burn: BurnFolder) -> None:
        """Called by `open` only."""
        self._engine = engine
        self._writing = engine.execution_options(mode=WRITING)
        self._key = key
        self._burn = burn
        self._turn = asyncio.Lock()
        self._jobs: asyncio.Queue[_Job | None] = asyncio.Queue()
        self._writer = asyncio.create_task(self._write_forever())
        self._closed = False
        self._asked = 0
        self._emptying: asyncio.Task[None] | None = None

    @classmethod
    async def open(cls, url: str, key: ServerKey, burn: BurnFolder, now: datetime) -> "Store":
        """Open or create the database, check that key and burn folder belong to it, finish what a crash left.

        Raises StoreWrong for settings that cannot work, NotSaved when the database does not answer.
        """
        store = cls(make_engine(url), key, burn)
        try:
            await store._create()
            await store.write(lambda tx: belong(tx, now))
            await store.finish()
        except BaseException:
            await store.close()
            raise
        return store

    async def write(self, step: Step[T]) -> T:
        """Run a step and commit it. Returns when it is on the disk; raises what the step raises, or NotSaved."""
        if self._closed:
            raise NotSaved("the store is closed")
        job = _Job(step, asyncio.get_running_loop().create_future())
        self._jobs.put_nowait(job)
        result: T = await job.answer
        return result

    async def read(self, step: Step[T]) -> T:
        """Run a step that changes nothing. Raises what it raises, or NotSaved when the database does not answer."""
        if in_memory(self._engine.url):  # its one connection is the writer's
            return await self.write(step)
        if self._closed:
            raise NotSaved("the store is closed")
        fault: str
        try:
            async with self._engine.connect() as connection:
                return await step(Transaction(connection, self._key, self._burn))
        except (SQLAlchemyError, OSError) as wrong:
            fault = reason(wrong)
        raise NotSaved(fault)

    async def finish(self) -> int:
        """Burn what a crash or a stubborn disk left to burn, at the start and after each round. Gives how many keys.

        Raises OSError, NotSaved.
        """
        burnt = await finish_burning(self.write, self._burn)
        await self.checkpoint()
        return burnt

    async def checkpoint(self, patience: float = 5.0) -> bool:
        """Empty SQLite's log, which still holds what was deleted; a reader in the way is waited for.

        Gives whether it was emptied within `patience` seconds; if not, it is tried on until it is.
        """
        self._asked += 1
        if self._emptying is None or self._emptying.done():
            self._emptying = asyncio.create_task(self._empty())
        done, _ = await asyncio.wait([self._emptying], timeout=patience)
        return bool(done)

    async def reorder(self) -> bool:
        """Write SQLite's file anew, each table by its random keys. Gives whether it was; a full disk leaves it as is.

        As a file grows its pages lie in the order they were asked for, and tell which rows came in one commit: a
        reporter's summaries and their copy. PostgreSQL's files are its operator's to guard.
        """
        if self._engine.dialect.name != "sqlite" or in_memory(self._engine.url):
            return True
        written = False
        async with self._turn:
            with suppress(SQLAlchemyError):
                async with self._engine.execution_options(mode=OUTSIDE).connect() as connection:
                    await connection.exec_driver_sql("VACUUM")
                    written = True
        await self.checkpoint()
        return written

    async def close(self) -> None:
        """Write what was asked for, empty the log if it can be, let the database go."""
        if not self._writer.done():
            self._jobs.put_nowait(None)
            await asyncio.wait([self._writer])
        self._closed = True
        if self._emptying is not None:
            self._emptying.cancel()
            await asyncio.wait([self._emptying])
        for _ in range(_LAST_TRIES):
            if await self._truncate():
                break
            await asyncio.sleep(0.05)
        await self._engine.dispose()

    async def _create(self) -> None:
        fault: str | None = None
        try:
            async with self._writing.begin() as connection:
                await connection.run_sync(METADATA.create_all)
        except (SQLAlchemyError, OSError) as wrong:
            fault = reason(wrong)
        if fault is not None:
            raise NotSaved(fault)

    async def _empty(self) -> None:
        """Empty the log for everyone who has asked, also those who asked meanwhile."""
        wait, emptied = 0.01, 0
        while emptied < self._asked:
            asked = self._asked
            if await self._truncate():
                emptied = asked
            else:
                await asyncio.sleep(wait)
                wait = min(wait * 2, 1.0)

    async def _truncate(self) -> bool:
        if self._engine.dialect.name != "sqlite" or in_memory(self._engine.url):
            return True
        busy = True
        async with self._turn:
            with suppress(SQLAlchemyError):
                async with self._engine.execution_options(mode=OUTSIDE).connect() as connection:
                    await connection.exec_driver_sql("PRAGMA busy_timeout=0")
                    row = (await connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")).one()
                    await connection.exec_driver_sql("PRAGMA busy_timeout=5000")
                    busy = bool(row[0])
        return not busy

    async def _write_forever(self) -> None:
        try:
            while (job := await self._jobs.get()) is not None:
                jobs, last = [job], False
                while len(jobs) < LARGEST_GROUP and not self._jobs.empty() and not last:
                    following = self._jobs.get_nowait()
                    last = following is None
                    jobs += [following] if following is not None else []
                await self._write_group([job for job in jobs if not job.answer.done()])
                if last:
                    return
        finally:
            self._closed = True
            while not self._jobs.empty():
                if (job := self._jobs.get_nowait()) is not None:
                    job.fail(NotSaved("the store is closed"))

    async def _write_group(self, jobs: list[_Job]) -> None:
        """One commit. Nobody hears of success before it is done."""
        done: list[tuple[_Job, object]] = []
        burns: list[str] = []
        fault: str | None = None
        try:
            async with self._turn, self._writing.begin() as connection:
                for job in jobs:
                    transaction = Transaction(connection, self._key, self._burn)
                    if await self._run(connection, transaction, job, done):
                        burns += transaction.burn_after
        except NotSaved as wrong:
            fault = str(wrong)
        except Exception as wrong:  # whatever it was, nobody was saved and everybody must hear
            fault = reason(wrong)
        except BaseException:
            for job in jobs:
                job.fail(NotSaved("the store was stopped"))
            raise
        if fault is None:
            await self._burn_all(burns)
            for job, result in done:
                job.succeed(result)
        for job in jobs:
            job.fail(NotSaved(fault or "the step did not end"))

    async def _burn_all(self, names: list[str]) -> None:
        """What a commit has released to burn. What will not burn now is marked, and `finish` burns it."""
        if names:
            with suppress(OSError):
                await asyncio.to_thread(burn_marked, self._burn, names)

    async def _run(
        self, connection: AsyncConnection, transaction: Transaction, job: _Job, done: list[tuple[_Job, object]]
    ) -> bool:
        """One step in its savepoint. What it raises is its own; NotSaved is raised when the transaction is gone."""
        savepoint = await connection.begin_nested()
        wrong: BaseException
        try:
            result = await job.step(transaction)
            await savepoint.commit()
        except (SQLAlchemyError, OSError) as refused:
            wrong = NotSaved(reason(refused))
        except asyncio.CancelledError as cancelled:
            if (task := asyncio.current_task()) is not None and task.cancelling():
                raise  # the writer itself is stopped
            wrong = cancelled
        except Exception as raised:  # it belongs to whoever asked
            wrong = raised
        else:
            done.append((job, result))
            return True
        job.fail(wrong)
        try:
            await savepoint.rollback()
        except SQLAlchemyError:  # SQLite undoes everything when the disk is full: nothing may follow in this group
            gone = str(wrong) if isinstance(wrong, NotSaved) else "the database did not answer"
        else:
            return False
        raise NotSaved(gone)
