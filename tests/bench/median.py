"""How long a drawing takes in the programs that ours are compared with."""
import statistics
import time


def median_seconds(render):
    """Of the drawings after half a second of them, as with ours: as many as take a second, five where they are slow."""
    def seconds():
        start = time.perf_counter()
        render()
        return time.perf_counter() - start

    before = [seconds()]
    while sum(before) < 0.5:
        before.append(seconds())
    after = []
    while len(after) < 5 or sum(after) < 1:
        after.append(seconds())
    return statistics.median(after)
