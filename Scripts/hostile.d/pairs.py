"""Two data files of the same rows through score: both losses, and their difference."""

import json
import math
import os
import random

import reading
from mutation import mutated_bytes, mutated_lines
from program import run_program


def try_pair(program, seed, folder, report):
    draw = random.Random(seed)
    files, options = pair(draw)
    paths = [os.path.join(folder, name) for name in ("first.csv", "second.csv")]
    for path, data in zip(paths, files):
        with open(path, "wb") as file:
            file.write(data)
    status, faults, output = run_program(program, ["score", *paths, *options, "--json"], {0, 1, 64})
    report.count("files", 2)
    report.count("accepted", 2 * int(status == 0))
    if status == 0:
        faults += differences(files, output)
    for fault in faults:
        report.find(f"{fault} [{' '.join(options)}]", seed, b"\n====\n".join(files), ".pair")


def pair(draw):
    """Two files of the same rows, one of them perhaps in another order or spoilt, and how they are to be joined."""
    count = draw.choice([1, 2, 3, 8, 21])
    quantity = draw.choice(["p", "logit"])
    labels = [draw.randrange(2) for _ in range(count)]
    numbers = draw.sample(range(3 * count), count)
    rows = [list(zip(numbers, labels, [prediction(draw, quantity) for _ in labels])) for _ in range(2)]
    options = draw.choice([[], ["--key", "id"], ["--key", "id"], ["--by-position"]])
    if options == ["--key", "id"]:
        draw.shuffle(rows[1])
    files = []
    for part in rows:
        lines = [f"id,y,{quantity}"] + [f"{number},{label},{value!r}" for number, label, value in part]
        files.append(("\n".join(lines) + "\n").encode())
    if draw.random() < 0.5:
        spoilt = draw.randrange(2)
        files[spoilt] = draw.choice([mutated_bytes, mutated_lines])(draw, files[spoilt])
    return files, options


def prediction(draw, quantity):
    if quantity == "logit":
        return draw.gauss(0, 4)
    return draw.choice([draw.random(), draw.random() ** 9, 0.0 if draw.random() < 0.1 else 0.5])


def differences(files, output):
    """What is wrong with a comparison, measured by the second reader."""
    try:
        answer = json.loads(output, parse_constant=lambda name: f"?{name}")
        means = [reading.figures(*reading.read(data))["mean_loss_nats"] for data in files]
    except ValueError as error:
        return [f"no JSON: {error}"]
    except reading.Refused as refused:
        return [f"accepted, though {refused}"]
    faults = []
    for name, mean in zip(("first", "second"), means):
        found = float(answer[name]["mean_loss_nats"])
        if not (found == mean or math.isclose(found, mean, rel_tol=3e-13)):
            faults.append(f"{name} has a mean loss of {found!r} in place of {mean!r}")
    if all(map(math.isfinite, means)):
        found, expected = float(answer["difference_nats"]), means[1] - means[0]
        if not math.isclose(found, expected, rel_tol=1e-9, abs_tol=1e-13 * max(means)):
            faults.append(f"a difference of {found!r} in place of {expected!r}")
    return faults
