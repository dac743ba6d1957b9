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
    arguments: [
      ["0", "1"], ["0.0", "1.00"], ["-1", "1"], ["-1.0", "+1"], ["False", "TRUE"], ["no", "Yes"],
    ])
  func known(words: [String]) {
    #expect(labels(words) == [.success(.negative), .success(.positive)])
    #expect(labels(words.reversed()) == [.success(.positive), .success(.negative)])
  }

  @Test("The chosen word is the same number however it is written, and the same word in any case")
  func sameWord() {
    #expect(
      labels(["1.0", "0", "1", "1e0"], positive: "1").map { try? $0.get() } == [
        .positive, .negative, .positive, .positive,
      ])
    #expect(
      labels(["Spam", "ham", "SPAM", "Ham"], positive: "spam").map { try? $0.get() } == [
        .positive, .negative, .positive, .negative,
      ])
    #expect(
      labels(["2.0", "1", "2", "1.0"], positive: "2").map { try? $0.get() } == [
        .positive, .negative, .positive, .negative,
      ])
    #expect(
      labels(["a", "A", "b"], positive: "a").map { try? $0.get() } == [.positive, .positive, .negative])
  }

  @Test("Other words need to be told which is positive")
  func chosen() {
    #expect(labels(["ham"]) == [.failure(.unknown)])
    #expect(labels(["ham", "spam"], positive: "spam") == [.success(.negative), .success(.positive)])
    #expect(labels(["0", "1"], positive: "0") == [.success(.positive), .success(.negative)])
  }

  @Test(
    "Of numbers only 0 and 1, or −1 and 1, are labels by themselves; others need to be told which is positive",
    arguments: ["2", "0.5", "10", "1e1", "inf", "-inf"])
  func otherNumbers(number: String) {
    #expect(labels([number]) == [.failure(.unknown)])
    #expect(labels(["1", number]).last == .failure(.unknown))
    #expect(labels(["0", "1", number]).last == .failure(.third(beside: ["0", "1"])))
    #expect(labels(["1", number], positive: "1") == [.success(.positive), .success(.negative)])
  }

  @Test("A third label is one too many")
  func third() {
    #expect(labels(["0", "1", "2"]).last == .failure(.third(beside: ["0", "1"])))
    #expect(labels(["0", "1", "true"]).last == .failure(.third(beside: ["0", "1"])))
    #expect(labels(["1", "-1", "0"]).last == .failure(.third(beside: ["-1", "1"])))
    #expect(labels(["0", "1", "-1"]).last == .failure(.third(beside: ["0", "1"])))
    let words = labels(["ham", "spam", "eggs"], positive: "spam")
    #expect(words.last == .failure(.third(beside: ["ham", "spam"])))
  }

  @Test("Nothing is no label")
  func empty() {
    #expect(labels([""]) == [.failure(.noValue)])
    #expect(labels([""], positive: "spam") == [.failure(.noValue)])
    for missing in ["NA", "nan", "NULL", "n/a"] {
      #expect(labels([missing]) == [.failure(.noValue)])
      #expect(labels([missing], positive: "spam") == [.failure(.noValue)])
      #expect(labels([missing], positive: missing) == [.success(.positive)])
    }
  }
}
