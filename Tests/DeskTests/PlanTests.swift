import Explainer
import Testing

@testable import Desk

@Suite("A plan for the time of a class")
struct PlanTests {
  /// Ten minutes for steps that take 10, 20, 30 and 40 seconds to be read: one, two, three and four minutes.
  private let plan = Plan(minutes: 10)
  private let course = CourseOutline(chapters: [
    CourseOutline.Chapter(
      name: "first",
      steps: [CourseOutline.Step(id: "a", seconds: 10), CourseOutline.Step(id: "b", seconds: 20)]),
    CourseOutline.Chapter(
      name: "second",
      steps: [CourseOutline.Step(id: "c", seconds: 30), CourseOutline.Step(id: "d", seconds: 40)]),
  ])
  private let a = Place()
  private let b = Place(step: 1)
  private let c = Place(chapter: 1)
  private let d = Place(chapter: 1, step: 1)

  private func standing(_ place: Place, _ seconds: Double, from start: Place? = nil, _ plan: Plan? = nil)
    -> Plan.Standing?
  { (plan ?? self.plan).standing(at: place, after: seconds, from: start ?? a, in: course) }

  @Test("gives each step as much of it as its words have of all words")
  func shares() {
    #expect(standing(a, 0) == .onTime)
    #expect(standing(a, 60) == .onTime)
    #expect(standing(a, 61) == .behind(1))
    #expect(standing(b, 0) == .ahead(60))
    #expect(standing(b, 100) == .onTime)
    #expect(standing(b, 200) == .behind(20))
    #expect(standing(d, 300) == .ahead(60))
    #expect(standing(d, 630) == .behind(30))
  }

  @Test("begins where the clock was started")
  func start() {
    // Of the 90 seconds from b on, b has 20: 133.3 of 600.
    #expect(standing(b, 0, from: b) == .onTime)
    #expect(standing(b, 134, from: b) != .onTime)
    #expect(standing(a, 5, from: b) == .behind(5))
  }

  @Test("ends at a chapter, or at a step, where that is wanted")
  func ends() {
    let chapter = Plan(minutes: 3, end: "first")
    #expect(standing(b, 50, chapter) == .ahead(10))
    #expect(standing(b, 181, chapter) == .behind(1))
    // Nothing of the plan is left for what comes after it.
    #expect(standing(c, 100, chapter) == .ahead(80))
    #expect(standing(d, 190, chapter) == .behind(10))
    let step = Plan(minutes: 6, end: "c")
    #expect(standing(c, 150, step) == .ahead(30))
  }

  @Test("says nothing without minutes, for an end that is not there or lies before the start")
  func nothing() {
    #expect(standing(a, 0, Plan()) == nil)
    #expect(standing(a, 0, Plan(minutes: 10, end: "nowhere")) == nil)
    #expect(standing(c, 0, from: c, Plan(minutes: 10, end: "first")) == nil)
    #expect(plan.standing(at: a, after: 0, from: a, in: CourseOutline()) == nil)
  }

  private func standing(_ place: Place, _ seconds: Double, _ plan: Plan) -> Plan.Standing? {
    standing(place, seconds, from: nil, plan)
  }
}
