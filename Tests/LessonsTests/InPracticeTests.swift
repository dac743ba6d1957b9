import CrossEntropy
import Drawing
import Insight
import TestSupport
import Testing

@testable import Lessons

/// The right answers come from counting the drawn predictions in another language, and from scikit-learn and
/// statsmodels.
struct InPracticeTests: ReadsPractice {
  @Test("The chapter stands between learning and the check, about data that are predictions")
  func place() throws {
    let names = try Course.chapters().map(\.name)
    #expect(names.suffix(3) == ["learning", "in-practice", "check-it"])
    let chapter = try Course.chapter("in-practice")
    let walk = ["base-rate", "weights", "threshold", "recalibrate", "compare", "relatives", "recap-practice"]
    #expect(chapter.order(of: walk) == walk)
    #expect(chapter.data == BuiltInData.forecasts.data && !chapter.keepsData)
    #expect(chapter.steps.allSatisfy { !$0.dials.isEmpty })
    #expect(chapter.steps.count { $0.question != nil } * 3 >= chapter.steps.count)
  }

  @Test("Always predicting one in a hundred is right 99 times and has no skill")
  func baseRate() throws {
    let words = try words("base-rate")
    #expect(words.contains("0.01") && words.contains("99"))
    // H(0.01) = 0.0560015; the predictions' 1 − 0.539340/0.580756.
    #expect(try page("base-rate").contains("0.0560"))
    #expect(words.contains("Yes, 7"))
    #expect(try page("base-rate").contains("0.5393"))
  }

  @Test("A model that is worse than its base rate is said to have no skill")
  func noSkill() throws {
    let rows = [(3.0, Label.negative), (-3, .positive), (0, .negative)].map {
      Observation(x: $0.0, label: $0.1)
    }
    #expect(try words("base-rate", data: LessonData(.predictions, rows)).contains("No, −"))
  }

  @Test("A weight of 4 lifts recall to 0.84 and the mean prediction to 0.50, by about log 4")
  func weights() throws {
    #expect(try words("weights").contains("1.39"))
    let page = try page("weights")
    for text in ["0.84", "0.50", "0.59", "base rate 0.27"] { #expect(page.contains(text), "\(page)") }
    #expect(try words("weights", ["pos_weight": 1]).contains("once"))
  }

  @Test("The weighted curve lies to the left of the plain one, and follows the reader's own points too")
  func weightedCurve() throws {
    for data in [nil, tenPoints] {
      let scene = try step("weights").picture(context("weights", data: data)).scene
      func crossing(_ role: Role) throws -> Double {
        let mark = try #require(scene.allMarks.first { $0.id.role == role })
        guard case .curve(let curve) = mark.shape else { throw NotThere("curve") }
        return try #require(curve.points.first { $0.y >= 0.5 }).x
      }
      #expect(try crossing("model") < crossing("plain model"))
    }
  }

  @Test("The cut of the weighted curve is marked where it is, and only within the picture")
  func cutOfTheCurve() throws {
    func cut(_ x: [Double], _ weight: Double) throws -> Double? {
      let rows = x.enumerated().map { Observation(x: $1, label: $0 % 2 == 0 ? .negative : .positive) }
      let context = try context("weights", ["pos_weight": weight], data: LessonData(.points, rows))
      let marks = try step("weights").picture(context).scene.allMarks
      guard case .rule(let rule)? = marks.first(where: { $0.id == MarkID("cut") })?.shape else { return nil }
      #expect(rule.start == nil && rule.end == 0.5)
      return rule.value
    }
    // Symmetric about 2: the plain curve is cut there.
    #expect(isClose(try cut([0, 1, 1, 2, 2, 3, 3, 4], 1), 2, within: 1e-6))
    // Hardly bent, and twenty times as green: all of it lies above one half.
    #expect(try cut([0, 0.9, 1, 0.1, 0.5, 0.6], 20) == nil)
  }

  @Test(
    "What the words of the chapter name is worked out from what was counted",
    arguments: [
      // 107 of 400 are positive: a weight of 293/107 gives both classes the same, and 1 − 0.539340/0.580756 is the skill.
      ("balancing weight", [:], "2.7"), ("skill", [:], "7%"), ("base-rate entropy", [:], "0.5808"),
      ("accuracy of a constant", ["share": 0.01], "99%"), ("accuracy of a constant", ["share": 0.7], "70%"),
      ("accuracy of a constant", ["share": 0.3], "70%"),
      ("logit shift", ["pos_weight": 10], "2.3"), ("logit shift", ["pos_weight": 0.5], "−0.69"),
      // One false alarm against one miss of that price: 1 / (1 + 4) and 1 / (1 + 0.5).
      ("best threshold", ["miss cost": 4], "0.2"), ("best threshold", ["miss cost": 0.5], "0.67"),
      // (46 + 36 · 1) / 400.
      ("price at one half", ["miss cost": 1], "0.205"), ("price at one half", ["miss cost": 4], "0.475"),
      // H(0.025) and H(0.1).
      ("smoothing floor", ["smoothing": 0.05], "0.1169"), ("smoothing floor", ["smoothing": 0.2], "0.3251"),
      ("rows compared", ["rows": 109], "100"), ("rows compared", ["rows": 111], "100"),
      ("rows compared", ["rows": 120], "120"), ("rows compared", ["rows": 5], "20"),
      ("rows compared", ["rows": 400], "400"),
    ] as [(String, [String: Double], String)])
  func placeholders(name: String, dials: [String: Double], text: String) throws {
    let placeholder = try #require(Vocabulary.all.placeholder(name))
    #expect(placeholder.text(try context("base-rate", dials)) == text)
  }

  @Test(
    "Under the base rate's loss the gap to that of the predictions is drawn", arguments: LossUnit.allCases)
  func gap(unit: LossUnit) throws {
    var context = try context("base-rate", ["share": 0.5])
    context.unit = unit
    let scene = try step("base-rate").picture(context).scene
    let mark = try #require(scene.allMarks.first { $0.id == MarkID("base rate") })
    guard case .rule(let gap) = mark.shape else { throw NotThere("rule") }
    let scale = unit == .bits ? 0.6931471805599453 : 1
    #expect(gap.direction == .vertical && isClose(gap.value, 107.0 / 400))
    #expect(isClose(gap.start, 0.5393395639414789 / scale, within: 1e-12))
    // H(107/400).
    #expect(isClose(gap.end, 0.5807563977844203 / scale, within: 1e-12))
  }

  @Test("By a hundred rows the two models are not told apart, by all they are")
  func compare() throws {
    #expect(try words("compare").contains("−0.0152") && words("compare").contains("cannot be told apart"))
    let all = try words("compare", ["rows": 400])
    #expect(all.contains("−0.0718") && all.contains("they can be told apart"))
    #expect(all.contains("All 400"))
  }

  @Test("Smoothed labels by a tenth leave 0.1985, and the focal loss lies below −log p")
  func relatives() throws {
    #expect(try words("relatives").contains("0.1985"))
    let scene = try step("relatives").picture(context("relatives")).scene
    func heights(_ item: Int) throws -> [Double] {
      let mark = try #require(scene.allMarks.first { $0.id == MarkID(.model, item) })
      guard case .curve(let curve) = mark.shape else { throw NotThere("curve") }
      return curve.points.map(\.y)
    }
    let (log, focal, smoothed) = (try heights(0), try heights(1), try heights(2))
    #expect(zip(focal, log).allSatisfy { $0 < $1 })
    #expect(isClose(smoothed.min(), 0.1985152433, within: 1e-3))
  }

  @Test(
    "The lowest smoothed loss is marked where it lies: at 1 − ε/2, with the entropy of ε/2",
    arguments: [(0.1, 0.95, 0.19851524334587257), (0.2, 0.9, 0.3250829733914482), (0, 1, 0)])
  func floor(smoothing: Double, p: Double, loss: Double) throws {
    for (unit, scale) in [(LossUnit.nats, 1), (.bits, 0.6931471805599453)] {
      var context = try context("relatives", ["smoothing": smoothing])
      context.unit = unit
      let scene = try step("relatives").picture(context).scene
      let mark = try #require(scene.allMarks.first { $0.id == MarkID("floor") })
      guard case .bar(let dot) = mark.shape else { throw NotThere("dot") }
      #expect(isClose(dot.x, p) && isClose(dot.low, loss / scale, within: 1e-12))
    }
  }

  @Test("The recap stands the three losses beside each other")
  func recap() throws {
    let page = try page("recap-practice")
    for text in ["0.5808", "0.5393", "0.4496"] { #expect(page.contains(text), "\(page)") }
    #expect(try words("recap-practice").contains("0.5808"))
    #expect(try !self.page("recap-practice", data: tenPoints).contains("recalibrated"))
  }

  @Test("On the screen stand at most forty words and three numbers")
  func short() throws {
    for step in try Course.chapter("in-practice").steps {
      let said = step.said.filled(try context(step.id))
      #expect(said.split { $0 == " " || $0 == "\n" }.count <= 40, "\(step.id): \(said)")
      #expect(said.matches(of: /[0-9]+([.,][0-9]+)*/).count <= 3, "\(step.id): \(said)")
    }
  }
}
