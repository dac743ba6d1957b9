import TestSupport
import Testing

@testable import Lessons

struct SaidVariantsTests {
  private func variants(_ lesson: String, _ step: String, _ part: SaidVariant.Part) throws -> [SaidVariant] {
    try Course.chapter(lesson).saidVariants().filter { $0.step == step && $0.part == part }
  }

  @Test("A text is filled in with the lesson as it begins, if it is said there")
  func own() throws {
    let fitted = try variants("the-loss", "sigmoid", .said).first { $0.condition == "when fitted" }
    #expect(fitted?.example == "" && fitted?.text.contains("w = 0.97, b = 0.66") == true)
  }

  @Test("What is said of other data is filled in with such data, and what is said otherwise too")
  func brought() throws {
    let said = try variants("the-loss", "feature", .said)
    #expect(
      said.map(\.condition).prefix(3) == ["when predictions", "when predictions", "otherwise (predictions)"])
    let first = try #require(said.first)
    #expect(first.example?.contains("predictions") == true && first.text.contains("placed by the logit"))
  }

  @Test("Every form of a plural is told once")
  func plurals() throws {
    let titles = try variants("the-loss", "on-the-curve", .title).map(\.text)
    #expect(titles == ["Ten losses", "One loss"])
  }

  @Test(
    "Of the rewritten chapters every text is said for some example",
    arguments: ["the-loss", "one-prediction"])
  func reached(lesson: String) throws {
    for variant in try Course.chapter(lesson).saidVariants() {
      #expect(variant.example != nil && !variant.text.isEmpty, "\(variant)")
    }
  }

  @Test("What no example comes to is told to be so")
  func unreached() throws {
    let yaml = """
      title: Mine
      steps:
        - id: a
          title: A
          scene: classes
          said:
            - when: in nats, in bits
              say: Never.
      """
    let never = try Chapter(yaml: yaml, name: "mine", file: "mine.yaml").saidVariants().last
    #expect(never?.condition == "when in nats, in bits" && never?.example == nil && never?.text == "")
  }
}
