"""Prints effects from a table that ./commonweal export has written: python3 notebooks/read_archive.py TABLE

TABLE is its name without an ending. TABLE.parquet is read where pyarrow is installed, TABLE.csv elsewhere.
"""

import csv
import sys


def rows(table):
    try:
        from pyarrow import parquet
    except ImportError:
        with open(table + ".csv", newline="", encoding="utf-8") as file:
            return list(csv.DictReader(file))
    return parquet.read_table(table + ".parquet").to_pylist()


def main():
    if len(sys.argv) != 2:
        sys.exit("Which table? For example: python3 notebooks/read_archive.py runs/strengths-and-worlds")
    shown = [row for row in rows(sys.argv[1])
             if row["indicator"] == "retention.anchor.district.address" and row["scenario"] != "baseline"]
    print("Share of anchors' spend that stays, percentage points more than in the baseline")
    for row in sorted(shown, key=lambda row: (row["world"], int(row["point"]))):
        effect, low, high = (100 * float(row[column]) for column in ("effect", "low", "high"))
        print(f"{row['world']:12} point {row['point']}  {effect:+6.1f}  ({low:+.1f} to {high:+.1f})")


if __name__ == "__main__":
    main()
