import CrossEntropy
import Drawing
import Insight
import Lessons
import TestSupport
import Testing

@testable import Explainer

/// Models that are set by hand, fitted anew, or kept where there is no fit.
struct ModelByHandTests {
  @Test("w and b are set by hand, and the words say so")
  func weightAndBias() throws {
    let state = try State.experimenting("sigmoid").after("j", .right)
    #expect(try state.facts.origin == .byHand)
    #expect(try state.facts.model.weight == 1)
    #expect(state.text.contains("w and b set by hand: loss"))
    #expect(state.text.contains("against the fit's 0.3329"))
    let both = state.after("j", .left, "H")
    #expect(try both.facts.model.weight == 1)
    #expect(try both.facts.model.bias == 0.59)
    #expect(both.says("w = 1.00, b = 0.59"))
  }

  @Test("f gives the model back to the fit")
  func refitting() throws {
    let start = try State.experimenting("sigmoid")
    let refitted = start.after("j", .right, "f")
    #expect(try refitted.facts.model == start.facts.model)
    #expect(refitted.after("f").text.contains("The model was not set by hand."))
    #expect(start.after("j", .right).hints.contains { $0.key == "f" && $0.words == "fit" })
  }

  @Test("The fitted model follows the points; one that was set by hand stays")
  func followsOrStays() throws {
    let start = try State.experimenting("sigmoid")
    #expect(try start.after(.right).facts.model != start.facts.model)
    let byHand = start.after("j", .right)
    #expect(try byHand.after("k", .left).facts.model == byHand.facts.model)
    #expect(try byHand.after(" ").facts.fitted?.model != byHand.facts.fitted?.model)
  }

  @Test("C goes through powers of ten from 0.01 to a million and none")
  func penalty() throws {
    var state = try State.experimenting("sigmoid").after("k")
    var seen: [InverseRegularization?] = []
    for _ in 0..<8 {
      state = state.after(.right)
      seen.append(state.bench?.experiment.inverseRegularization)
    }
    let values = [10, 100, 1e3, 1e4, 1e5, 1e6].map { InverseRegularization.finite($0) }
    #expect(seen == values + Array(repeating: InverseRegularization.none, count: 2))
    #expect(isClose(try state.facts.model.weight, 1.64242586445696258))
    #expect(state.text.contains("no penalty"))
    for _ in 0..<12 { state = state.after(.left) }
    #expect(state.bench?.experiment.inverseRegularization == .finite(0.01))
  }

  @Test("Finely, C goes through one, two and five")
  func finePenalty() throws {
    let state = try State.experimenting("sigmoid").after("k")
    #expect(state.after("L").bench?.experiment.inverseRegularization == .finite(2))
    #expect(state.after("L", "L", "L").bench?.experiment.inverseRegularization == .finite(10))
    #expect(state.after("H").bench?.experiment.inverseRegularization == .finite(0.5))
  }

  @Test("A new C fits anew what was set by hand")
  func penaltyFits() throws {
    let state = try State.experimenting("sigmoid").after("j", .right, "k", "k", .right)
    #expect(try state.facts.origin == .fitted(.finite(10)))
  }

  @Test("One class has no fit: the last one stays, and one sentence says why")
  func oneClass() throws {
    let two = try State.experimenting("labels").after(" ", .tab, " ", .tab, .tab)
    let state = two.after(" ")
    #expect(try state.facts.origin == .kept(.finite(1), because: .singleClass(.positive)))
    #expect(try state.facts.model == two.facts.model)
    let text = state.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("\(ModelError.singleClass(.positive)) The last fit stays."))
    #expect(text.contains("no fit, last model kept"))
    #expect(!state.after(" ").text.contains("The last fit stays"))
  }

  @Test("Separable points without a penalty keep the last fit")
  func separable() throws {
    let state = try State.about(Samples.separable, "sigmoid").after("e", "k").after(
      Array(repeating: .right, count: 7))
    #expect(try state.facts.origin == .kept(.none, because: .separable))
    #expect(state.text.contains("\(ModelError.separable)"))
  }

  @Test("Predictions are recalibrated, and f gives them back as they were given")
  func recalibrating() throws {
    let start = try State.about(Samples.predictions, "sigmoid").after("e")
    #expect(start.after(" ").text.contains("predictions as given: loss"))
    let state = start.after("j", .left)
    #expect(try state.facts.origin == .recalibrated)
    #expect(state.text.contains("recalibrated by hand: loss") && state.text.contains("against"))
    #expect(state.hints.contains { $0.key == "f" && $0.words == "as given" })
    #expect(try state.after("f").facts.origin == .predictions)
  }

  @Test("A certain prediction can be moved back among the others")
  func certain() throws {
    let state = try State.about(Samples.predictions, "sigmoid").after("e")
    #expect(state.x(0) == -.infinity)
    #expect(state.after(.left).x(0) == -.infinity)
    #expect(state.after(.right).x(0) == -2)
    #expect(state.after(.right, "u").x(0) == -.infinity)
  }
}
