"""Changes of a file as accidents and malice make them."""

NUMBERS = [
    "0",
    "1",
    "-0",
    "0.5",
    "1.0",
    "1e0",
    "+1",
    "-1",
    ".5",
    "5.",
    "1e-300",
    "5e-324",
    "1e-400",
    "1e308",
    "1.8e308",
    "1e400",
    "nan",
    "NaN",
    "inf",
    "-inf",
    "Infinity",
    "0.1e1",
    "9223372036854775808.0",
    "18446744073709551616",
    "0.18446744073709551616",
    "0.9999999999999999",
    "0.99999999999999999999999999",
    "0." + "0" * 400 + "1",
    "1" + "0" * 40 + "e-40",
    "0x1",
    "1_0",
    "1,5",
    "1 000",
    "٣",
    "½",
    "1e",
    "e1",
    "--1",
    "1e99999999999999999999",
    "9007199254740993",
    "2.2250738585072011e-308",
    "36.7368005696771",
    "4503599627370497.5",
    "1e22",
    "1e23",
    "8.5e-5",
]
WORDS = [
    "",
    "y",
    "p",
    "x",
    "logit",
    "weight",
    "count",
    "true",
    "False",
    "YES",
    "no",
    "spam",
    "NA",
    "null",
    "\u202e",
    "é",
    "語",
    "\x1b[31m",
    "a\x00b",
    "\x9b",
    "\x07",
    "'",
    '"',
    '""',
    "#",
    "=1+1",
    "\ufeff",
    "👍🏽",
]
BYTES = [
    0,
    7,
    9,
    10,
    13,
    27,
    32,
    34,
    35,
    38,
    42,
    44,
    45,
    48,
    58,
    59,
    92,
    123,
    124,
    125,
    127,
    133,
    155,
    192,
    239,
    255,
]


def mutated_bytes(draw, data):
    """The same bytes but for one change of some of them."""
    place = draw.randint(0, len(data))
    length = min(len(data) - place, draw.choice([1, 1, 1, 2, 5, 20]))
    change = draw.randrange(7)
    if change == 0:
        return data[:place] + bytes([draw.choice(BYTES)]) + data[place:]
    if change == 1:
        return data[:place] + data[place + length :]
    if change == 2:
        return data[:place] + data[place : place + length] * draw.choice([2, 2, 3, 50]) + data[place + length :]
    if change == 3 and data:
        place = min(place, len(data) - 1)
        return data[:place] + bytes([data[place] ^ (1 << draw.randrange(8))]) + data[place + 1 :]
    if change == 4:
        other = draw.randint(0, len(data))
        return data[:place] + data[other : other + length] + data[place:]
    if change == 5:
        return data[:place] + draw.choice(NUMBERS + WORDS).encode() + data[place + length :]
    return data[:place]


def mutated_lines(draw, data):
    """The same lines but for one that is missing, there twice, elsewhere or cut."""
    lines = data.split(b"\n")
    place = draw.randrange(len(lines))
    change = draw.randrange(5)
    if change == 0:
        del lines[place]
    elif change == 1:
        lines.insert(draw.randint(0, len(lines)), lines[place])
    elif change == 2:
        lines.insert(draw.randint(0, len(lines)), lines.pop(place))
    elif change == 3:
        lines[place] = lines[place][: draw.randint(0, len(lines[place]))]
    else:
        lines.insert(place, b"")
    return b"\n".join(lines)
