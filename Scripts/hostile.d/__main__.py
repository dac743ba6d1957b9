"""Hostile input for the program, drawn from a seed."""

import argparse
import os
import sys
import tempfile

import data_files
import fuzzing
import keys
import lessons
import sessions
import sockets
from report import Limit, Report

CAMPAIGNS = {
    "keys": keys.run,
    "csv": data_files.run,
    "yaml": lessons.run,
    "sessions": sessions.run,
    "sockets": sockets.run,
    "fuzz": fuzzing.run,
}
MINUTES = 3


def main():
    parser = argparse.ArgumentParser(prog="Scripts/hostile", description=__doc__)
    parser.add_argument("campaign", nargs="?", choices=list(CAMPAIGNS), help="all of them unless given")
    parser.add_argument("target", nargs="?", choices=fuzzing.TARGETS, help="of fuzz; all of them unless given")
    parser.add_argument("--program", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--fuzzer", help=argparse.SUPPRESS)
    parser.add_argument("--folder", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--seed", type=int, default=1, help="where the random numbers start; 1 unless given")
    parser.add_argument("--count", type=int, help="of keys, of files, of calls, or of a fuzz target's inputs")
    parser.add_argument(
        "--minutes", type=float, help=f"of each, a fuzz target too; {MINUTES} unless a count is given"
    )
    options = parser.parse_args()
    if options.target and options.campaign != "fuzz":
        parser.error("only fuzz has targets")
    # Where the walkthrough was left stays with its user; what is tried here is kept elsewhere.
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_STATE_HOME"] = folder
        return run_all(options)


def run_all(options):
    names = [options.campaign] if options.campaign else list(CAMPAIGNS)
    findings = sum(run(name, options) for name in names)
    return 1 if findings else 0


def run(name, options):
    """How many faults a campaign found."""
    report = Report(name, options.folder)
    limit = Limit(options.count, options.minutes or (None if options.count else MINUTES))
    print(f"{name}: begins at seed {options.seed}", flush=True)
    if name == "fuzz":
        fuzzing.run(
            options.fuzzer, options.seed, limit, report, [options.target] if options.target else fuzzing.TARGETS
        )
    else:
        CAMPAIGNS[name](options.program, options.seed, limit, report)
    print(f"{name}: {report.summary()}", flush=True)
    return len(report.findings)


sys.exit(main())
