"""How long a drawing takes in the programs that ours are compared with."""
import statistics
import time


def median_seconds(render):
    """Of the drawings after half a second of them, as with ours: as many, 31, where they are quick, else five."""
    def seconds():
        start = time.perf_counter()
        render()
        return time.perf_counter() - start

    before = [seconds()]
    while sum(before) < 0.5:
        before.append(seconds())
    return statistics.median(seconds() for _ in range(5 if before[-1] > 0.2 else 31))
