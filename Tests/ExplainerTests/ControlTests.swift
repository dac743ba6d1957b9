import CrossEntropy
import Insight
import Lessons
import TestSupport
import Testing

@testable import Explainer

struct ControlTests {
  @Test("Each step offers what it shows")
  func controls() throws {
    #expect(
      try State.still("sigmoid").controls == [.point, .weight, .bias, .inverseRegularization])
    #expect(
      try State.still("penalty").controls
        == [.dial("probe"), .point, .weight, .bias, .inverseRegularization])
    #expect(try State.still().controls.isEmpty)
    #expect(try State.about(Samples.predictions, "sigmoid").controls == [.point, .weight, .bias])
    #expect(
      try State.about(Samples.points(41), "sigmoid").controls == [.weight, .bias, .inverseRegularization])
  }

  @Test("Entering an experiment chooses the first thing, and a point where it is one")
  func entering() throws {
    let state = try State.experimenting("sigmoid")
    #expect(state.isExperimenting && state.control == .point && state.followed == 0)
    let penalty = try State.experimenting("penalty")
    #expect(penalty.control == .dial("probe") && penalty.followed == nil)
    let followed = try State.still("sigmoid").after(.tab, .tab, "e")
    #expect(followed.followed == 1)
  }

  @Test("e again or Esc leaves; the followed point stays lit until the next Esc")
  func leaving() throws {
    #expect(try !State.experimenting("sigmoid").after("e").isExperimenting)
    let left = try State.experimenting("sigmoid").after(.escape)
    #expect(!left.isExperimenting && left.control == nil && left.followed == 0)
    #expect(left.after(.escape).followed == nil)
  }

  @Test("Up and down go round through all that can be moved")
  func choosing() throws {
    var state = try State.experimenting("penalty")
    var seen: [Control?] = []
    for _ in 0..<5 {
      state = state.after(.down)
      seen.append(state.control)
    }
    #expect(seen == [.point, .weight, .bias, .inverseRegularization, .dial("probe")])
    #expect(state.after(.up).control == .inverseRegularization)
  }

  @Test("A point that is chosen with Tab is what the arrows then move, whatever they moved before")
  func tabChoosesPoint() throws {
    let weight = try State.experimenting("sigmoid").after("j")
    #expect(weight.control == .weight)
    for key in [.tab, .backTab] as [Key] { #expect(weight.after(key).control == .point) }
    #expect(try State.experimenting("penalty").after(.tab).control == .point)
  }

  @Test("What was chosen stays chosen at steps that have it; others begin anew")
  func acrossSteps() throws {
    let state = try State.experimenting("product").after("j", "j", "n")
    #expect(state.step?.id == "penalty" && state.control == .bias)
    #expect(try State.experimenting("penalty").after("n", "n").control == .point)
  }

  @Test("While an experiment is made, the picture at hand follows its dials, and that of no other step")
  func followedDials() throws {
    let state = try State.course(at: "penalty").after("e")
    let other = try #require(
      state.places.first { $0 != state.place && state.step(at: $0)?.dials.isEmpty == false })
    #expect(state.context?.followsDials == true)
    #expect(state.context(at: other)?.followsDials == false)
    #expect(state.after(.escape).context?.followsDials == false)
    // What was moved stays followed.
    #expect(state.after(.right, .escape).context?.followsDials == true)
  }

  @Test("At the title there is nothing to change, and the program says so")
  func nothing() throws {
    let state = try State.still().after("e")
    #expect(!state.isExperimenting && state.text.contains("there is nothing to change"))
    #expect(!state.after(.right).text.contains("there is nothing to change"))
  }

  @Test("An experiment that is carried to a step without anything to change says what goes on")
  func carried() throws {
    let state = try State.experimenting("feature").after("p")
    #expect(state.isAtStart && state.isExperimenting && state.control == nil)
    #expect(state.hints.contains { $0.key == "Enter" && $0.words == "next" })
    #expect(!state.hints.contains { $0.words == "move" })
    #expect(state.after(.right).message == "At this step there is nothing to change; Enter goes on.")
    #expect(state.after(.enter).steps(after: state) == 1)
  }
}
