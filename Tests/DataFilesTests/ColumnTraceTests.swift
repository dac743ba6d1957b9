import Testing

@testable import DataFiles

struct ColumnTraceTests {
  private func trace(_ values: [String]) -> ColumnTrace {
    var trace = ColumnTrace(ReadingReport.Column(name: "a", number: 1))
    for value in values { Array(value.utf8).withUnsafeBufferPointer { trace.append($0) } }
    return trace
  }

  private func contradiction(_ first: [String], _ second: [String]) -> ColumnTrace.Contradiction? {
    trace(first).contradiction(to: trace(second))
  }

  @Test("The same values in the same order contradict nothing, however numbers are written")
  func same() {
    #expect(contradiction(["7", "8", "9"], ["7.0", "08", "9e0"]) == nil)
    #expect(contradiction(["ann", "bob"], ["ann", "bob"]) == nil)
  }

  @Test(
    "The same values in another order contradict, and so do other values",
    arguments: [["1", "2", "3"], ["a", "b", "c"], ["0", "1"]])
  func contradicting(values: [String]) {
    #expect(contradiction(values, values.reversed()) == .order)
    #expect(contradiction(values, values.dropLast() + ["17"]) == .values)
    #expect(trace(values).firstDifference(to: trace(values.dropLast() + ["17"])) == values.count - 1)
  }

  @Test("Columns that a model makes contradict nothing")
  func models() {
    // Predicted classes, and predicted probabilities.
    #expect(contradiction(["0", "1", "1", "0"], ["1", "0", "1", "0"]) == nil)
    #expect(contradiction(["0.1", "0.2", "0.3"], ["0.15", "0.2", "0.3"]) == nil)
    // In one of the files all happen to be whole.
    #expect(contradiction(["1", "2", "3"], ["1.5", "2", "3"]) == nil)
    #expect(contradiction(["1.5", "2", "3"], ["1", "2", "3"]) == nil)
    #expect(contradiction(["lr", "lr", "lr"], ["rf", "rf", "rf"]) == nil)
    #expect(contradiction(["0.1", "0.2", "0.3"], ["0.3", "0.2", "0.1"]) == .order)
  }

  @Test("Words for two groups tell rows apart")
  func groups() {
    #expect(contradiction(["m", "f", "f"], ["f", "m", "f"]) == .order)
  }

  @Test("Long numbers are told apart by all their digits")
  func longNumbers() {
    let (one, other) = ("9007199254740993", "9007199254740992")
    #expect(contradiction([one, "1", "2"], [other, "1", "2"]) == .values)
  }

  @Test("The same texts in another order contradict, though they are the same numbers")
  func textsInAnotherOrder() {
    #expect(contradiction(["0012", "12"], ["12", "0012"]) == .order)
    #expect(contradiction(["1e2", "100", "7"], ["100", "1e2", "7"]) == .order)
    #expect(contradiction(["0012", "12", "7"], ["12", "12", "7"]) == nil)
  }

  @Test("What contradicts nothing, but is not the same, is known to differ")
  func differing() {
    #expect(contradiction(["1", "1", "2"], ["1", "2", "1"]) == nil)
    #expect(trace(["1", "1", "2"]).differs(from: trace(["1", "2", "1"])))
    #expect(trace(["0.5", "0.5"]).differs(from: trace(["0.5", "0.25"])))
    #expect(!trace(["1", "1", "2"]).differs(from: trace(["1.0", "1", "2"])))
  }

  @Test("Keys are numbers where they can be, as columns are compared")
  func keys() {
    for (one, other) in [("7", "7.0"), ("07", "7"), ("1e2", "100"), ("-0", "0"), ("0.5", ".5")] {
      #expect(keyValue(one) == keyValue(other))
    }
    for (one, other) in [("a", "A"), ("9007199254740993", "9007199254740992"), ("", "0"), ("1x", "1")] {
      #expect(keyValue(one) != keyValue(other))
    }
  }
}
