"""What the fuzzer begins with: the inputs that tests use, and the files that the program brings."""

import pathlib
import re

ROOT = pathlib.Path(__file__).parents[2]
LITERAL = re.compile(r'"""\n(.*?)\n\s*"""|"((?:[^"\\\n]|\\.)*)"', re.S)
ESCAPE = re.compile(r"\\(u\{([0-9A-Fa-f]+)\}|.)", re.S)
SOURCES = {
    "number": ["Tests/NumeralsTests", "Tests/DataFilesTests"],
    "csv": ["Tests/DataFilesTests", "Tests/LoglossTests", "Tests/ProgramTests"],
    "yaml": ["Tests/LessonsTests"],
    "template": ["Tests/LessonsTests", "Tests/WordsTests"],
}
# The longest input that a target begins with, in bytes.
LONGEST = {"number": 60, "csv": 1000, "yaml": 3000, "template": 400}


def make(target, folder):
    """Writes the inputs of a target, one a file, and returns how many there are."""
    folder.mkdir(parents=True, exist_ok=True)
    inputs = {text.encode("utf-8", "replace") for text in texts(target)}
    inputs = sorted(text for text in inputs if text and len(text) <= LONGEST[target])
    for place, text in enumerate(inputs):
        # The first byte of a data file chooses what the reader is told beforehand.
        start = bytes([place % 32]) if target == "csv" else b""
        (folder / f"test-{place:04}").write_bytes(start + text)
    return len(inputs)


def texts(target):
    for folder in SOURCES[target]:
        for path in sorted((ROOT / folder).glob("*.swift")):
            for block, line in LITERAL.findall(path.read_text()):
                text = block or line
                if "\\(" not in text:
                    yield ESCAPE.sub(unescaped, text)
    if target == "yaml":
        yield from shipped("yaml", r"(?m)^(?=  - id: )", "title: A\nsteps:\n")
    elif target == "template":
        yield from shipped("yaml", r"\n\n|say: \|", "")
    elif target == "csv":
        for path in sorted((ROOT / "Assets" / "data").glob("*.csv")):
            yield path.read_text()[:600]


def shipped(suffix, parting, head):
    """The pieces of the lessons that come with the program."""
    for path in sorted((ROOT / "Assets" / "lessons").glob(f"*.{suffix}")):
        for piece in re.split(parting, path.read_text()):
            yield (head if piece.startswith("  - id") else "") + piece


def unescaped(match):
    if match[2]:
        return chr(int(match[2], 16))
    return {"n": "\n", "r": "\r", "t": "\t", "0": "\0"}.get(match[1], match[1])
