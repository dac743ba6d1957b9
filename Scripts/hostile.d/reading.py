"""A second, simpler reader of data files, written from what the manual says, to compare the program's figures with."""

import math
import re

NUMBER = re.compile(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?")
SPECIAL = {"nan": math.nan, "inf": math.inf, "infinity": math.inf}
FAMILIES = [{"0": 0, "1": 1}, {"-1": 0, "1": 1}, {"false": 0, "true": 1}, {"no": 0, "yes": 1}]
QUANTITIES = ["x", "p", "logit"]


class Refused(Exception):
    """The file cannot be read for what it says without doubt."""


def number(text):
    if NUMBER.fullmatch(text):
        return float(text)
    bare = text[1:] if text[:1] in ("+", "-") else text
    if bare.lower() in SPECIAL and text.isascii():
        return -SPECIAL[bare.lower()] if text[0] == "-" else SPECIAL[bare.lower()]
    raise Refused(f"{text!r} is no number")


def delimiter(text):
    counts = {"\t": 0, ";": 0, ",": 0}
    is_quoted = has_text = False
    for letter in text:
        if letter == '"':
            is_quoted = not is_quoted
        if is_quoted:
            continue
        if letter in "\r\n":
            if has_text:
                break
            continue
        has_text = True
        if letter in counts:
            counts[letter] += 1
    most = max(counts.values())
    return next(letter for letter in counts if counts[letter] == most) if most else ","


def records(text):
    """Lists of fields, without blanks at their ends."""
    parting = delimiter(text)
    row, place = [], 0
    while place < len(text):
        if text[place] == '"':
            field, place = quoted(text, place + 1, parting)
        else:
            end = place
            while end < len(text) and text[end] not in (parting, "\r", "\n"):
                end += 1
            field, place = text[place:end], end
        row.append(field.strip(" \t"))
        if place < len(text) and text[place] == parting:
            place += 1
            if place == len(text):
                row.append("")
                yield row
            elif text[place] in "\r\n":
                row.append("")
                yield row
                row, place = [], after_line(text, place)
            continue
        yield row
        row, place = [], after_line(text, place)


def after_line(text, place):
    return place + (2 if text[place : place + 2] == "\r\n" else 1)


def quoted(text, place, parting):
    field = ""
    while True:
        end = text.find('"', place)
        if end < 0:
            raise Refused("a quote is never closed")
        field += text[place:end]
        if text[end + 1 : end + 2] != '"':
            break
        field += '"'
        place = end + 2
    end += 1
    while end < len(text) and text[end] in " \t" and text[end] != parting:
        end += 1
    if end < len(text) and text[end] not in (parting, "\r", "\n"):
        raise Refused("text stands after a quote")
    return field, end


def labels(texts):
    """0 and 1 for texts of one family."""
    words = []
    for text in texts:
        try:
            value = number(text)
            words.append(str(int(value)) if value in (0, 1, -1) else "none")
        except Refused:
            words.append(text.lower())
    for family in FAMILIES:
        if all(word in family for word in words):
            return [family[word] for word in words]
    raise Refused(f"labels are {sorted(set(words))}")


def read(data, is_weighted=False):
    """The quantity, and rows of value, label and weight, which is 1 unless rows are counted or are to be weighted."""
    if 0 in data:
        raise Refused("a zero byte")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Refused("no UTF-8") from error
    rows = [row for row in records(text.removeprefix("\ufeff")) if row != [""]]
    if len(rows) < 2:
        raise Refused("no rows")
    names, rows = rows[0], rows[1:]
    quantities = [name for name in QUANTITIES if name in names]
    if len(quantities) != 1 or names.count("y") != 1 or names.count(quantities[0]) != 1:
        raise Refused(f"columns are {names}")
    if any(len(row) != len(names) for row in rows):
        raise Refused("rows of other lengths")
    quantity = quantities[0]
    values = [value(row[names.index(quantity)], quantity) for row in rows]
    weights = [1.0] * len(rows)
    if is_weighted and names.count("weight") != 1:
        raise Refused("no column of weights")
    if is_weighted:
        weights = [weight(row[names.index("weight")]) for row in rows]
    elif len(names) == 3 and set(names) == {"y", quantity, "count"}:
        weights = [count(row[names.index("count")]) for row in rows]
        if sum(map(int, weights)) >= 2**53:
            raise Refused("too many to be counted exactly")
    if not any(weights):
        raise Refused("nothing counts")
    return quantity, list(zip(values, labels([row[names.index("y")] for row in rows]), weights))


def value(text, quantity):
    result = number(text)
    if quantity == "p" and not 0 <= result <= 1 or math.isnan(result) or quantity == "x" and math.isinf(result):
        raise Refused(f"{text!r} is no {quantity}")
    return result


def weight(text):
    result = number(text)
    if not (0 <= result and math.isfinite(result)):
        raise Refused(f"{text!r} is no weight")
    return result


def count(text):
    result = number(text)
    if not (0 <= result < 2**53 and result == int(result)):
        raise Refused(f"{text!r} is no count")
    return result


def figures(quantity, rows):
    """What `score --json` says of probabilities or logits."""
    greatest = max(row[2] for row in rows)
    weights = math.fsum(row[2] / greatest for row in rows)

    def mean(function):
        results = [(row[2] / greatest / weights, function(quantity, row[0], row[1])) for row in rows if row[2] > 0]
        if any(math.isinf(result) for _, result in results):
            return math.inf
        return math.fsum(share * result for share, result in results)

    found = {"mean_loss_nats": mean(loss), "brier": mean(lambda *row: miss(*row) ** 2), "accuracy": mean(is_right)}
    losses = [loss(quantity, value, label) for value, label, _ in rows]
    if len(rows) > 1 and all(row[2] == 1 for row in rows) and all(map(math.isfinite, losses)):
        centre = found["mean_loss_nats"]
        spread = math.hypot(*(each - centre for each in losses))
        found["standard_error_nats"] = spread / math.sqrt((len(rows) - 1) * len(rows))
    return found


def loss(quantity, value, label):
    if quantity == "p":
        if value == 1 - label:
            return math.inf
        return -math.log(value) if label else -math.log1p(-value)
    margin = value if label else -value
    if margin <= 0:
        return -margin + math.log1p(math.exp(margin))
    return math.log1p(math.exp(-margin))


def miss(quantity, value, label):
    """How far the probability is from the label."""
    if quantity == "p":
        return 1 - value if label else value
    margin = value if label else -value
    return math.exp(-margin) / (1 + math.exp(-margin)) if margin > 0 else 1 / (1 + math.exp(margin))


def is_right(quantity, value, label):
    return float((value >= (0.5 if quantity == "p" else 0)) == bool(label))
