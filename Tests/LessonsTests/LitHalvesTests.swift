import CrossEntropy
import Drawing
import Insight
import TestSupport
import Testing

@testable import Lessons

/// What is lit and what is said at a point in the pictures of the first chapter.
struct LitHalvesTests {
  private func scene(_ figure: String, followed: Int? = nil) throws -> Scene {
    try #require(Vocabulary.all.figure(figure)).picture(DataSet.tenPoints.context(followed: followed)).scene
  }

  @Test("Of the formula that half is lit which lives for the followed point", arguments: [nil, 0, 2, 3, 9])
  func formula(followed: Int?) throws {
    let lit = try #require(scene("formula", followed: followed).formula).terms.filter(\.isLit)
    let expected = followed.map { TenPoints.labels[$0] == .positive ? ["green, y = 1"] : ["red, y = 0"] }
    #expect(lit.map(\.caption) == [expected].compactMap(\.self))
  }

  @Test(
    "In the recap it is the half of the followed point, with its loss", arguments: [(0, "0.20"), (2, "0.76")])
  func recap(followed: Int, loss: String) throws {
    let lit = try #require(scene("recap", followed: followed).formula).terms.filter(\.isLit)
    let half = TenPoints.labels[followed] == .positive ? "y · log p" : "(1 − y) · log(1 − p)"
    #expect(lit.map { $0.rows.first } == [half, "loss"] && lit.last?.rows.last == loss)
  }

  @Test("Each mistake has beside its bar the probability that the truth was given")
  func mistakes() throws {
    let captions = try scene("all-bars").allMarks.filter { $0.id.role == "value" }.map { mark -> [String] in
      guard case .caption(let caption) = mark.shape else { return [] }
      return ["\(mark.id.item)"] + caption.texts
    }
    #expect(captions == [["2", "0.470", "0.47"], ["3", "0.299", "0.30"]])
  }
}
