"""One call of the program, and what no call may do."""

import re
import subprocess

TIME_LIMIT = 120
CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
NOT_A_NUMBER = re.compile(r"(?<![\w'\"”’])[-+]?(nan|NaN)(?!\w)")


def run_program(program, arguments, statuses, may_say_nan=False):
    """Its status, what is wrong with the call in itself, and what it wrote."""
    try:
        done = subprocess.run(
            [program, *arguments],
            capture_output=True,
            timeout=TIME_LIMIT,
            close_fds=False,
            stdin=subprocess.DEVNULL,
        )
    except subprocess.TimeoutExpired:
        return None, [f"no end within {TIME_LIMIT} s"], ""
    faults = []
    if done.returncode not in statuses:
        faults.append(f"it ended with {done.returncode}: {done.stderr[-300:]!r}")
    try:
        output, complaint = done.stdout.decode(), done.stderr.decode()
    except UnicodeDecodeError as error:
        return done.returncode, faults + [f"it wrote what is no UTF-8: {error}"], ""
    for text in (output, complaint):
        control = CONTROL.search(text)
        if control:
            faults.append(f"it wrote {control[0]!r} in {text[max(0, control.start() - 40) : control.end() + 40]!r}")
    if done.returncode and not complaint.strip():
        faults.append("it failed, and says nothing")
    if not may_say_nan and NOT_A_NUMBER.search(output):
        faults.append(f"it says {NOT_A_NUMBER.search(output)[0]}")
    return done.returncode, faults, output
