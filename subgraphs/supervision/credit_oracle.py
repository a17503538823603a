"""A second implementation of the classes of credit, by the rows of data/ alone: reads questions as JSON lines, answers class and points.

Written from decision 0081 and not from credit.ts, in another language, so that a slip in one shows against the other. A development tool: it reads stdin, writes
stdout, and touches nothing else.
"""

import calendar
import csv
import datetime
import json
import pathlib
import sys

DATA = pathlib.Path(__file__).parent / "data"


def rows(name):
    with open(DATA / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def day(text):
    return datetime.date.fromisoformat(text)


def months_after(start, months):
    """The corresponding day, or the last one of a shorter month."""
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return datetime.date(year, month + 1, min(start.day, calendar.monthrange(year, month + 1)[1]))


def in_force(row, today):
    return day(row["effective_from"]) <= today and (not row["effective_to"] or today <= day(row["effective_to"]))


def stands(fact, rule, today):
    """Public, not over, and within the months that the rule counts."""
    if today < day(fact["on"]) or today < day(fact["from"]):
        return False
    if fact["to"] is not None and today > day(fact["to"]):
        return False
    return not rule["months"] or today < months_after(day(fact["on"]), int(rule["months"]))


def credit(question):
    today = day(question["day"])
    points = 0
    for rule in rows("credit_rules.csv"):
        if rule["subject"] != question["subject"] or not in_force(rule, today):
            continue
        ids = {fact["id"] for fact in question["facts"] if fact["kind"] == rule["fact"] and stands(fact, rule, today)}
        points += min(int(rule["most"]), int(rule["points"]) * len(ids))
    classes = [row for row in rows("credit_classes.csv") if in_force(row, today) and int(row["from_points"]) <= points]
    return {"class": max(classes, key=lambda row: int(row["from_points"]))["class"], "points": points}


for line in sys.stdin:
    print(json.dumps(credit(json.loads(line))))
