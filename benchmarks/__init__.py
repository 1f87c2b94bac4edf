"""Speed and memory as ratios, both sides in one run: `python -m benchmarks`."""
