import CrossEntropy
import Testing

@testable import DataFiles

struct LabelTextTests {
  private func labels(_ words: [String], positive: String? = nil) -> [Result<Label, LabelText.Flaw>] {
    var reader = LabelText(positive: positive)
    return words.map { word in Array(word.utf8).withUnsafeBufferPointer { reader.label($0) } }
  }

  @Test(
    "Numbers, truth values and answers are labels by themselves",
    arguments: [["0", "1"], ["0.0", "1.00"], ["False", "TRUE"], ["no", "Yes"]])
  func known(words: [String]) {
    #expect(labels(words) == [.success(.negative), .success(.positive)])
  }

  @Test("Other words need to be told which is positive")
  func chosen() {
    #expect(labels(["ham"]) == [.failure(.unknown)])
    #expect(labels(["ham", "spam"], positive: "spam") == [.success(.negative), .success(.positive)])
    #expect(labels(["0", "1"], positive: "0") == [.success(.positive), .success(.negative)])
  }

  @Test(
    "Of numbers only 0 and 1 are labels by themselves; others need to be told which is positive",
    arguments: ["-1", "-1.0", "2", "0.5", "10", "1e1", "nan", "inf", "-inf"])
  func otherNumbers(number: String) {
    #expect(labels([number]) == [.failure(.unknown)])
    #expect(labels(["1", number]).last == .failure(.third(beside: ["0", "1"])))
    #expect(labels(["1", number], positive: "1") == [.success(.positive), .success(.negative)])
  }

  @Test("A third label is one too many")
  func third() {
    #expect(labels(["0", "1", "2"]).last == .failure(.third(beside: ["0", "1"])))
    #expect(labels(["0", "1", "true"]).last == .failure(.third(beside: ["0", "1"])))
    let words = labels(["ham", "spam", "eggs"], positive: "spam")
    #expect(words.last == .failure(.third(beside: ["ham", "spam"])))
  }

  @Test("Nothing is no label")
  func empty() {
    #expect(labels([""]) == [.failure(.noValue)])
    #expect(labels([""], positive: "spam") == [.failure(.noValue)])
  }
}
