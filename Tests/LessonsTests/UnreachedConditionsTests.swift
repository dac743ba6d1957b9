import Testing

@testable import Lessons

struct UnreachedConditionsTests {
  private func unreached(_ when: String, _ rest: String = "", y: String = "[0, 1, 0, 1]") throws -> [String] {
    let yaml = """
      title: Mine
      data: {x: [1, 2, 3, 4], y: \(y)}
      steps:
        - id: a
          title: A
          scene: sigmoid
          said:
            - when: \(when)
              say: So it is.
      \(rest)
      """
    let chapter = try Chapter(yaml: yaml, name: "mine", file: "mine.yaml")
    return try chapter.unreachedConditions(of: try #require(chapter.steps.first))
  }

  @Test(
    "What comes about by an edit, by hand or by another unit is reached",
    arguments: ["has mistakes", "by hand", "in bits", "mean above coin", "not fitted", "fitted, in nats"])
  func reached(when: String) throws {
    #expect(try unreached(when).isEmpty)
  }

  @Test(
    "What the data never are is not",
    arguments: ["grouped", "weighted", "predictions", "not has boundary, clipped"])
  func neverSo(when: String) throws {
    #expect(try unreached(when).contains { when.hasSuffix($0) })
  }

  @Test(
    "What comes about by another C alone is reached, as parted classes that have no fit without a penalty")
  func penalties() throws {
    #expect(try unreached("kept", y: "[0, 0, 1, 1]").isEmpty)
    #expect(try unreached("kept") == ["kept"])
  }

  @Test("What holds in the middle of a dial is reached, though neither at its start nor at its ends")
  func middle() throws {
    let dial = "    dials: [{name: share of green, range: [0, 1], step: 0.1, start: 0.9}]"
    #expect(try unreached("coin on the dial", dial).isEmpty)
  }

  @Test("What holds at the end of a training is reached")
  func trained() throws {
    let training =
      "    training: descent\n    dials: [{name: step size, range: [0.1, 1], step: 0.1, start: 0.5}]"
    #expect(try unreached("run done", training).isEmpty)
    #expect(try unreached("run begun", training).isEmpty)
  }
}
