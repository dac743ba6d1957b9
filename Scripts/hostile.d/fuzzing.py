"""The fuzzer's targets, one after the other: inputs that reach new code are changed again."""

import os
import pathlib
import re
import subprocess

import corpus

TARGETS = ["number", "csv", "yaml", "template"]
EXECUTED = re.compile(rb"stat::number_of_executed_units:\s*(\d+)")
COVERED = re.compile(rb"cov: (\d+)")


def run(fuzzer, seed, limit, report, targets=TARGETS):
    for target in targets:
        folder = report.folder.parent / "corpus" / target
        corpus.make(target, folder)
        report.folder.mkdir(parents=True, exist_ok=True)
        log = report.folder / f"fuzz-{target}.log"
        with open(log, "wb") as file:
            status = subprocess.run(
                command(fuzzer, target, seed, limit, report, folder),
                stdout=file,
                stderr=file,
                env=os.environ | {"SWIFT_BACKTRACE": "enable=no", "FUZZ_TARGET": target},
            ).returncode
        text = log.read_bytes()
        executed = EXECUTED.search(text)
        report.count(f"inputs of {target}", int(executed[1]) if executed else 0)
        covered = COVERED.findall(text)
        print(f"fuzz {target}: {covered[-1].decode() if covered else 'no'} edges covered", flush=True)
        if status:
            report.find(f"{target}: {complaint(text)} ({log})", seed)


def command(fuzzer, target, seed, limit, report, folder):
    bound = [f"-max_total_time={round(limit.seconds)}"] if limit.seconds else [f"-runs={limit.count}"]
    return [
        fuzzer,
        f"-seed={seed}",
        *bound,
        f"-artifact_prefix={pathlib.Path(report.folder)}/fuzz-{target}-",
        f"-max_len={corpus.LONGEST[target]}",
        "-timeout=20",
        "-rss_limit_mb=2048",
        "-print_final_stats=1",
        str(folder),
    ]


def complaint(log):
    lines = [
        line
        for line in log.decode("utf-8", "replace").splitlines()
        if "not so:" in line or "Fatal error" in line or "SUMMARY" in line or "ERROR" in line
    ]
    return "; ".join(lines[:3]) or "it failed"
