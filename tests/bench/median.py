"""How long a drawing takes in the programs that ours are compared with."""
import statistics
import time


def median_seconds(render):
    """Of the drawings after one that fills caches: as many as of ours, 31, where they are quick, else five."""
    times = []
    while len(times) < (6 if times and times[0] > 0.2 else 32):
        start = time.perf_counter()
        render()
        times.append(time.perf_counter() - start)
    return statistics.median(times[1:])
