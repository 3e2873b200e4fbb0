"""The other side: activities and workflows of Temporal's Python SDK.

    peer.py ADDRESS QUEUE

polls until its standard input ends.
"""

import asyncio
import logging
import sys
import uuid
from dataclasses import dataclass, make_dataclass
from datetime import datetime, timedelta, timezone
from enum import Enum, IntEnum
from typing import Any, Dict, List, Optional

from temporalio import activity, workflow
from temporalio.client import Client
from temporalio.common import RetryPolicy
from temporalio.exceptions import ActivityError, ApplicationError
from temporalio.worker import UnsandboxedWorkflowRunner, Worker

LIMIT = timedelta(seconds=20)


@dataclass
class YourParams:
    greeting: str
    name: str


@dataclass
class GrownParams:
    """What a later version of a caller sends."""

    emphasis: int
    greeting: str
    name: str


@activity.defn(name="your_activity")
async def your_activity(input: YourParams) -> str:
    return f"{input.greeting}, {input.name}!"


@activity.defn(name="refuse")
async def refuse(input: YourParams) -> str:
    raise ApplicationError(
        f"there is no {input.name}", type="NoSuchName", non_retryable=True
    )


class Color(str, Enum):
    RED = "RED"
    DARK_BLUE = "DARK_BLUE"


class Level(IntEnum):
    LOW = 1
    HIGH = 3


@dataclass
class Line:
    amount: int
    item: str


# Each shape is a dataclass of its own with one field of this type, and the same in Shapes.java.
SHAPES = {
    "flag": (bool, True),
    "count": (int, -7),
    "large": (int, 9007199254740993),
    "ratio": (float, 0.1),
    "text": (str, 'plain "quoted"\n'),
    "accents": (str, "Grüße, 世界 🌍"),
    "absent": (Optional[str], None),
    "present": (Optional[str], "here"),
    "tags": (List[str], ["a", "b"]),
    "matrix": (List[List[int]], [[1, 2], [], [3]]),
    "stock": (Dict[str, int], {"apples": 3, "pears": 0}),
    "slots": (Dict[int, str], {1: "one", 2: "two"}),
    "color": (Color, Color.DARK_BLUE),
    "level": (Level, Level.HIGH),
    "moment": (datetime, datetime(2024, 5, 6, 7, 8, 9, tzinfo=timezone.utc)),
    "wall": (datetime, datetime(2024, 5, 6, 7, 8, 9)),
    "id": (uuid.UUID, uuid.UUID("123e4567-e89b-12d3-a456-426614174000")),
    "price": (str, "12.30"),
    "rate": (float, 12.5),
    "raw": (str, "AAEC/w=="),
    "line": (Line, Line(2, "tea")),
    "lines": (List[Line], [Line(1, "a"), Line(2, "b")]),
    "byName": (Dict[str, Line], {"first": Line(1, "a")}),
}
TYPES = {
    name: make_dataclass(name.capitalize(), [("value", hint)])
    for name, (hint, _) in SHAPES.items()
}


def echo_of(name: str) -> Any:
    async def echo(input: Any) -> Any:
        return input

    # The SDK reads the types from here, as it would from the code.
    echo.__annotations__ = {"input": TYPES[name], "return": TYPES[name]}
    return activity.defn(name=f"echo-{name}")(echo)


@workflow.defn
class CallsYourActivity:
    @workflow.run
    async def run(self, queue: str) -> List[str]:
        said = []
        for params in YourParams("Hello", "Java"), GrownParams(3, "Hello", "Java"):
            said.append(
                await workflow.execute_activity(
                    "your_activity",
                    params,
                    result_type=str,
                    task_queue=queue,
                    start_to_close_timeout=LIMIT,
                )
            )
        try:
            await workflow.execute_activity(
                "refuse",
                YourParams("Hello", "Java"),
                task_queue=queue,
                start_to_close_timeout=LIMIT,
            )
        except ActivityError as error:
            cause = error.cause
            assert isinstance(cause, ApplicationError)
            said.append(f"{cause.type}: {cause.message} {cause.non_retryable}")
        return said


@workflow.defn
class Echoes:
    @workflow.run
    async def run(self, queue: str) -> List[str]:
        differences = []
        for name, (_, value) in SHAPES.items():
            shape = TYPES[name](value)
            try:
                echoed = await workflow.execute_activity(
                    f"echo-{name}",
                    shape,
                    result_type=TYPES[name],
                    task_queue=queue,
                    start_to_close_timeout=LIMIT,
                    retry_policy=RetryPolicy(maximum_attempts=1),
                )
            except ActivityError as error:
                echoed = error.cause
            if echoed != shape:
                differences.append(f"{name}: {echoed} in the place of {shape}")
        return differences


async def main(address: str, queue: str) -> None:
    # What is thrown here is meant to be.
    logging.disable(logging.WARNING)
    client = await Client.connect(address)
    activities = [your_activity, refuse] + [echo_of(name) for name in SHAPES]
    async with Worker(
        client,
        task_queue=queue,
        workflows=[CallsYourActivity, Echoes],
        activities=activities,
        # The datetime of the sandbox is one that its converter does not know.
        workflow_runner=UnsandboxedWorkflowRunner(),
    ):
        print("ready", flush=True)
        await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
