import CrossEntropy
import Insight
import TestSupport
import Testing

@testable import Lessons

struct PassageTests {
  private func passage(_ when: [String], _ say: String, otherwise: String? = nil) throws -> Passage {
    Passage(
      when: try when.map { try #require(Condition($0, in: .all)) }, say: try Template(say, in: .all),
      otherwise: try otherwise.map { try Template($0, in: .all) })
  }

  @Test("A passage without conditions is always said")
  func unconditional() throws {
    #expect(try passage([], "{Count} points.").filled(DataSet.tenPoints.context()) == "Ten points.")
  }

  @Test("A passage whose condition fails is left out, or says its other words")
  func otherwise() throws {
    let separable = try DataSet.separable.context()
    #expect(try passage(["has mistakes"], "Wrong.").filled(separable) == nil)
    #expect(try passage(["has mistakes"], "Wrong.", otherwise: "Right.").filled(separable) == "Right.")
    let ten = try DataSet.tenPoints.context()
    #expect(try passage(["has mistakes"], "Wrong.", otherwise: "Right.").filled(ten) == "Wrong.")
  }

  @Test("Of several conditions all must hold")
  func allMustHold() throws {
    let ten = try DataSet.tenPoints.context()
    #expect(try passage(["has mistakes", "several mistakes"], "Yes.").filled(ten) == "Yes.")
    #expect(try passage(["has mistakes", "mean above coin"], "Yes.", otherwise: "No.").filled(ten) == "No.")
    #expect(try passage(["mean above coin", "has mistakes"], "Yes.", otherwise: "No.").filled(ten) == "No.")
  }

  @Test("A condition that is negated holds where the fact does not")
  func negation() throws {
    #expect(try passage(["not has mistakes"], "Right.").filled(DataSet.separable.context()) == "Right.")
    #expect(try passage(["not has mistakes"], "Right.").filled(DataSet.tenPoints.context()) == nil)
  }

  @Test("Passages that apply are joined with blanks, the others leave no gap")
  func joined() throws {
    let passages = [
      try passage([], "First."), try passage(["mean above coin"], "Never."), try passage([], "Last."),
    ]
    #expect(try passages.filled(DataSet.tenPoints.context()) == "First. Last.")
    #expect(try [Passage]().filled(DataSet.tenPoints.context()) == "")
  }
}

struct ConditionTests {
  @Test(
    "A name that is no fact is no condition",
    arguments: ["", "not ", "no fact", "nothas mistakes", "not not has mistakes"])
  func unknown(name: String) {
    #expect(Condition(name, in: .all) == nil)
  }

  @Test("Every known fact can be read, alone and negated")
  func names() throws {
    #expect(factNames == factNames.sorted())
    #expect(factNames.contains("has mistakes"))
    for name in factNames {
      let plain = try #require(Condition(name, in: .all))
      let negated = try #require(Condition("not " + name, in: .all))
      #expect(plain.fact.name == name && !plain.isNegated)
      #expect(negated.fact.name == name && negated.isNegated)
    }
  }

  @Test("A fact and its contrary never hold together", arguments: DataSet.all)
  func contraries(data: DataSet) throws {
    let context = try data.context()
    for name in factNames {
      let plain = try #require(Condition(name, in: .all))
      let negated = try #require(Condition("not " + name, in: .all))
      #expect(plain.holds(context) != negated.holds(context), "\(name)")
    }
  }

  private func holds(_ name: String, _ data: DataSet) throws -> Bool {
    try #require(Condition(name, in: .all)).holds(data.context())
  }

  @Test("Facts about the ten points are as one would see them")
  func tenPoints() throws {
    let holding = try factNames.filter { try holds($0, .tenPoints) }
    #expect(
      Set(holding).isSuperset(of: [
        "penalised", "has unpenalised fit", "has boundary", "curve rises", "has mistakes", "several mistakes",
        "mistakes make most", "worst is a mistake", "mean below coin", "mean is finite", "flip lowers mean",
        "has fit after flip",
      ]))
    #expect(!holding.contains("worst is positive"))
    #expect(!holding.contains("mean above coin"))
  }

  @Test("Facts turn with the data")
  func otherData() throws {
    #expect(try !holds("curve rises", .falling))
    #expect(try !holds("has unpenalised fit", .separable))
    #expect(try !holds("has unpenalised fit", .touching))
    #expect(try !holds("has boundary", .constant))
    #expect(try !holds("several mistakes", .oneRed))
    #expect(try holds("has mistakes", .oneRed))
    #expect(try !holds("has fit after flip", .oneRed))
    #expect(try !holds("flip lowers mean", .separable))
  }

  @Test("Equal losses are neither below nor above a coin's, however many there are", arguments: 1...60)
  func coin(pairs: Int) throws {
    let data = DataSet("", x: Array(repeating: 1, count: 2 * pairs), y: (0..<2 * pairs).map { $0 % 2 })
    #expect(try !holds("mean below coin", data))
    #expect(try !holds("mean above coin", data))
    #expect(try !holds("mistakes make most", data))
  }

  @Test("A model fitted without a penalty is not penalised")
  func unpenalised() throws {
    let facts = try Facts(DataSet.tenPoints.observations, inverseRegularization: .none)
    #expect(try !#require(Condition("penalised", in: .all)).holds(PictureContext(facts: facts)))
  }
}
