import Testing

@testable import Lessons

struct SentenceEndsTests {
  @Test(
    "A sentence ends at its sign where the next word begins one",
    arguments: [
      ("One ends. Two begins.", ["One ends.", "Two begins."]), ("It is 0.5 of all.", ["It is 0.5 of all."]),
      (
        "A point. 3 are left! −2 is less? (So it is.) \"And so.\"",
        ["A point.", "3 are left!", "−2 is less?", "(So it is.)", "\"And so.\""]
      ),
      ("That is, i.e. here, one.", ["That is, i.e. here, one."]), ("no end", ["no end"]), ("", []),
    ])
  func ends(text: String, expected: [String]) { #expect(sentences(in: text) == expected) }
}
