"""Data files as people and programs write them, with one field or another that nobody should."""

import random

from mutation import NUMBERS, WORDS, mutated_bytes, mutated_lines

DIALECTS = [(",", "\n"), (";", "\n"), ("\t", "\n"), (",", "\r\n"), (",", "\r"), (";", "\r\n")]
LABELS = [
    ("0", "1"),
    ("0", "1"),
    ("-1", "1"),
    ("false", "true"),
    ("No", "YES"),
    ("0.0", "1.0"),
    ("ham", "spam"),
    ("1", "2"),
]
WEIGHTED = ["--columns", "weight=weight"]


class Trial:
    """One file and one call, drawn from a seed."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        draw = self.random
        self.options = []
        self.data = self.table().encode("utf-8", "surrogatepass")
        for _ in range(draw.choice([0, 0, 0, 1, 1, 2, 4])):
            change = draw.choice([mutated_bytes, mutated_bytes, mutated_lines])
            self.data = change(draw, self.data)
        if draw.random() < 0.5 and b"weight" in self.data and not self.options:
            self.options = [*WEIGHTED]
        elif draw.random() < 0.25:
            self.options += draw.choice(
                [
                    ["--columns", "y=1,p=2"],
                    ["--columns", "count=count"],
                    ["--positive", "spam"],
                    ["--positive", "2"],
                    ["--clip", "1e-7"],
                    ["--clip", "2.220446049250313e-16"],
                    ["--header", "no"],
                    ["--header", "yes"],
                    ["--inverse-regularization", "none"],
                    ["--inverse-regularization", "1e-9"],
                ]
            )

    def table(self):
        draw = self.random
        quantity = draw.choice(["p", "p", "p", "logit", "logit", "x"])
        names = ["y", quantity] + draw.choice([[], [], [], ["count"], ["weight"], ["id"], ["id", "count"]])
        words = draw.choice(LABELS)
        if words[1] in ("spam", "2"):
            self.options += ["--positive", words[1]]
        rows = [[self.field(name, words) for name in names] for _ in range(draw.choice([1, 2, 3, 5, 8, 13, 60]))]
        order = draw.sample(range(len(names)), len(names))
        parting, end = draw.choice(DIALECTS)
        lines = [parting.join(self.written(row[place]) for place in order) for row in [names] + rows]
        mark = "\ufeff" if draw.random() < 0.05 else ""
        return mark + end.join(lines) + (end if draw.random() < 0.8 else "")

    def field(self, name, words):
        draw = self.random
        if draw.random() < 0.01:
            return draw.choice(NUMBERS + WORDS)
        if name == "y":
            return words[draw.random() < 0.5]
        if name == "count":
            return str(draw.choice([1, 2, 3, 70, 0, 10**6, 2**53 - 1, draw.randrange(10**9)]))
        if name == "weight":
            return repr(draw.choice([1.0, 0.5, 0.0, 1e-12, 1e12, 1e300, 5e-324, draw.random()]))
        if name == "id":
            return str(draw.randrange(10))
        if draw.random() < 0.08:
            return draw.choice(NUMBERS)
        if name == "p":
            return self.digits(draw.choice([draw.random(), draw.random() ** 20, 1 - draw.random() ** 20]))
        return self.digits(draw.choice([draw.gauss(0, 3), draw.gauss(0, 300), draw.gauss(0, 1e-6)]))

    def digits(self, value):
        draw = self.random
        form = draw.choice(
            [
                repr,
                repr,
                lambda value: f"{value:.3f}",
                lambda value: f"{value:.25f}",
                lambda value: f"{value:.17e}",
                lambda value: f"{value:.40f}",
            ]
        )
        return form(value)

    def written(self, text):
        draw = self.random
        if draw.random() < 0.03:
            return '"' + text.replace('"', '""') + '"'
        return " " * draw.randint(1, 2) + text if draw.random() < 0.02 else text
