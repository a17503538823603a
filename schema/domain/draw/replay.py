"""Replays a draw of yunqiao-draw-1: reads a saved draw (JSON) from standard input, writes what is drawn. Python 3, nothing else.

A second implementation, by which the first one is tested, and a way for anybody to check a draw without the hub's own code.
"""
import hashlib, json, sys

sha256 = lambda text: hashlib.sha256(text.encode("utf-8")).hexdigest()
line_of = lambda *fields: json.dumps(fields, ensure_ascii=False, separators=(",", ":"))


def numbers_below(key, stream):
    counter = 0
    def below(n):
        nonlocal counter
        while True:
            number = int(sha256(f"{key}\n{stream}\n{counter}")[:12], 16)
            counter += 1
            if number < 2**48 - 2**48 % n:
                return number % n
    return below


def take(items, count, weight, below):
    left, taken = list(items), []
    while left and len(taken) < count:
        lot, at = below(sum(map(weight, left))), 0
        while lot >= weight(left[at]):
            lot, at = lot - weight(left[at]), at + 1
        taken.append(left.pop(at))
    return taken


draw = json.load(sys.stdin)
rows = [json.loads(row) for row in draw["population"].split("\n") if row]
rows_of = lambda kind: [row[1:] for row in rows if row[0] == kind]
key = sha256("\n".join(["yunqiao-draw-1", draw["seed"], draw["hubSeed"], draw["publicRandomness"], sha256(draw["population"])]))
barred = {tuple(row[:3]) for row in rows_of("CONFLICT")}
one = lambda _: 1
for group, wanted in rows_of("GROUP"):
    objects = [row for row in rows_of("OBJECT") if row[0] == group]
    for _, number, _, division in take(objects, wanted, lambda row: row[2], numbers_below(key, f"objects {group}")):
        agencies = [a for a in rows_of("AGENCY") if group in a[1] and (number, "AGENCY", a[0]) not in barred]
        agency = take(agencies, 1, one, numbers_below(key, f"agency {number}"))
        free = [i for i in rows_of("INSPECTOR") if (number, "INSPECTOR", i[0]) not in barred]
        for digits in (6, 4, 2):
            near = [i for i in free if i[1][:digits] == division[:digits]]
            if len(near) >= 2:
                break
        two = take(near, 2, one, numbers_below(key, f"inspectors {number}"))
        print(line_of("DRAWN", group, number, agency[0][0] if agency else None, [i[0] for i in two]))
