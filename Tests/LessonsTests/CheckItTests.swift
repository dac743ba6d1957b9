import CrossEntropy
import Drawing
import Insight
import TestSupport
import Testing

@testable import Lessons

struct CheckItTests {
  private func step(_ id: String) throws -> Step {
    try Course.step(id)
  }

  /// The page of a step as text.
  private func page(_ id: String, _ context: PictureContext, columns: Int = 76) throws -> String {
    let size = Size(columns: columns, rows: 24)
    let placement = try step(id).picture(context).scene.placed(in: size, symbols: .braille)
    return placement.painted(size: size, symbols: .braille).lines.joined(separator: "\n")
  }

  private func context(_ data: LessonData, _ change: (inout Experiment) -> Void) throws -> PictureContext {
    var experiment = Experiment(data)
    change(&experiment)
    return PictureContext(facts: try Facts(data, experiment))
  }

  @Test("The chapter is told about the articles' points, whatever data its reader brings")
  func keepsData() throws {
    let chapter = try #require(try Course.chapters().last)
    #expect(chapter.name == "check-it" && chapter.keepsData)
    #expect(chapter.data.observations == LessonData.tenPoints)
    let walk = ["printout", "python", "mended-calls", "article-numbers", "further-reading"]
    #expect(chapter.order(of: walk) == walk)
  }

  @Test("The printout is the articles', character by character")
  func printout() throws {
    let page = try page("printout", DataSet.tenPoints.context(.bits))
    for line in [
      "x = [-2.2 -1.4 -0.8  0.2  0.4  0.8  1.2  2.2  2.9  4.6]", "y = [0. 0. 1. 0. 1. 1. 1. 1. 1. 1.]",
      "p(y) = [0.19 0.33 0.47 0.7  0.74 0.81 0.86 0.94 0.97 0.99]", "Log Loss / Cross Entropy = 0.3329",
    ] { #expect(page.contains(line), "\(page)") }
  }

  @Test("Probabilities are printed to two places, and a half goes to the even one, as NumPy rounds")
  func halves() throws {
    let given = [0.125, 0.375, 0.625, 0.875, 0.5625]
    let observations = given.map {
      Observation(x: logit(ofProbability: $0), label: $0 > 0.5 ? .positive : .negative)
    }
    let data = LessonData(.predictions, observations, given: GivenProbabilities(given))
    #expect(try page("printout", context(data) { _ in }).contains("p(y) = [0.12 0.38 0.56 0.62 0.88]"))
  }

  @Test("That it is the articles' is said only of their points and their fit")
  func ownPoints() throws {
    let data = LessonData(.points, LessonData.tenPoints)
    let said = try step("printout").said
    let isOwn = { (context: PictureContext) in said.filled(context).contains("the same to the last digit") }
    #expect(isOwn(try context(data) { _ in }))
    #expect(!isOwn(try context(data) { $0.inverseRegularization = .finite(2) }))
    #expect(!isOwn(try context(data) { $0.handSet = LogisticModel(weight: 1, bias: 0) }))
    #expect(!isOwn(try context(data) { $0.edits.set(3, to: nil, in: data) }))
    #expect(!isOwn(try DataSet.flipped[0].context()))
    #expect(said.filled(try DataSet.tenPoints.context(.bits)).contains("nats, not bits"))
  }

  @Test("The Python code has the data, and the model where it comes from")
  func python() throws {
    let data = LessonData(.points, LessonData.tenPoints)
    let own = try page("python", context(data) { _ in })
    #expect(own.contains("x = array([-2.2, -1.4, -0.8, 0.2, 0.4, 0.8, 1.2, 2.2, 2.9, 4.6])"))
    #expect(own.contains("y = array([0., 0., 1., 0., 1., 1., 1., 1., 1., 1.])"))
    #expect(own.contains("LogisticRegression(C=1)"))
    #expect(
      try page("python", context(data) { $0.inverseRegularization = .none }).contains("C=float(\"inf\")"))
    let byHand = try page(
      "python", context(data) { $0.handSet = LogisticModel(weight: 1.5, bias: -0.25) })
    #expect(byHand.contains("z = 1.5 * x + -0.25") && !byHand.contains("LogisticRegression"))
    #expect(byHand.contains("p = 1 / (1 + exp(-z))") && byHand.contains("from numpy import array, exp"))
    #expect(own.contains("p = model.predict_proba(x.reshape(-1, 1))[:, 1]"))
    #expect(try page("python", DataSet.many.context()).contains("x, y = ...  # the 40 points"))
  }

  @Test("On a narrow page the code is whole")
  func narrowPython() throws {
    let page = try page("python", DataSet.tenPoints.context(), columns: 56)
    #expect(page.contains("x = array([-2.2,-1.4,-.8,.2,.4,.8,1.2,2.2,2.9,4.6])"))
    #expect(!page.contains("…"))
  }

  @Test("Calls with an old argument are shown with today's")
  func mended() throws {
    let page = try page("mended-calls", DataSet.tenPoints.context())
    for call in [
      "SGD(learning_rate=0.01, momentum=0.9)", "Adam(learning_rate=0.001)",
      "logr = LogisticRegression(…).fit(",
    ] {
      #expect(page.contains(call), "\(page)")
    }
  }

  @Test("Every row of the table can be lit, is then in view, and its words fit five lines", arguments: 1...57)
  func rows(number: Int) throws {
    var context = try DataSet.tenPoints.context()
    context.dials = ["row": Double(number)]
    let row = ClaimRow.all[number - 1]
    #expect(try page("article-numbers", context).contains("▸ \(row.source)"))
    let words = try step("article-numbers").said.filled(context)
    #expect(wrapped(words, columns: 76).count <= 5, "\(words)")
    #expect(words.dropFirst().hasPrefix(row.quantity.dropFirst()) && words.contains(row.verdict.rawValue))
    if let remark = row.remark { #expect(words.contains(remark.dropFirst())) }
  }

  @Test("The table has all columns on a page of 76, and what came out goes first on a narrow one")
  func columns() throws {
    let context = try DataSet.tenPoints.context()
    let wide = try page("article-numbers", context)
    #expect(wide.contains(" here ") && wide.contains("loss at p(actual) = 0.02"))
    let narrow = try page("article-numbers", context, columns: 56)
    #expect(!narrow.contains(" here ") && narrow.contains("verdict"))
  }

  @Test("The dial reaches every row, and beyond the ends it stays at them")
  func dial() throws {
    let chapter = try #require(try Library.chapters().first { $0.name == "check-it" })
    let dial = try #require(chapter.step("article-numbers").dials.first)
    #expect(dial.name == "row" && dial.range == 1...Double(ClaimRow.all.count))
    var context = try DataSet.tenPoints.context()
    for (value, index) in [(1.0, 0), (2, 1), (2.6, 2), (1e300, ClaimRow.all.count - 1), (-1e300, 0)] {
      context.dials = ["row": value]
      #expect(context.claimRow == ClaimRow.all[index])
    }
  }
}
