import TestSupport
import Testing

@testable import Drawing
@testable import Lessons

/// What stands in a picture can be read apart from what stands beside it.
struct CaptionAirTests {
  private static let windows = [(60, 20), (80, 24), (100, 32), (120, 36), (160, 48), (200, 60)]

  /// The room that a window leaves to the picture, about.
  private static let sizes = windows.map { Size(columns: $0.0 - 4, rows: $0.1 - 8) }

  private static let eight = DataSet(
    "eight points", x: [1, 2.5, 3, 4.25, 5, 6.5, 8, 9.75], y: [0, 0, 1, 0, 1, 1, 0, 1])

  @Test(
    "No caption of the course touches a curve, a dot, an axis or another text",
    arguments: [SymbolSet.braille, .sextants])
  func course(symbols: SymbolSet) throws {
    for chapter in try Course.chapters() {
      for step in chapter.steps {
        let scene = step.figure.picture(try step.context(chapter.data)).scene
        for size in CaptionAirTests.sizes { look(at: scene, step.id, size, symbols) }
      }
    }
  }

  @Test("Nor with points that someone brought", arguments: [eight, .many])
  func brought(data: DataSet) throws {
    for step in try Course.chapters().flatMap(\.steps) {
      let scene = step.figure.picture(try data.context(at: step)).scene
      look(at: scene, step.id, Size(columns: 76, rows: 16), .braille)
    }
  }

  @Test("A caption that touches a curve is noticed")
  func planted() {
    let caption = PlacedMark.text(MarkID("caption"), "0.3329", column: 4, row: 2, ink: .text)
    let curve = PlacedMark(
      MarkID("curve"),
      .curve(PlacedCurve(points: [.middle(column: 10, row: 2), .middle(column: 20, row: 2)], top: 0)),
      Look(.curve), layer: .curve)
    #expect(touches(caption, [caption, curve]))
    #expect(!touches(.text(MarkID("caption"), "0.3329", column: 3, row: 2, ink: .text), [caption, curve]))
  }

  private func look(at scene: Scene, _ step: String, _ size: Size, _ symbols: SymbolSet) {
    let placed = scene.placed(in: size, symbols: symbols).marks
    // An arrow at the edge of a field lies over the end of its path.
    let captions = Set(
      scene.allMarks.compactMap { mark -> MarkID? in
        guard case .caption(let caption) = mark.shape, !caption.sides.contains(.over) else { return nil }
        return mark.id
      })
    for mark in placed where captions.contains(mark.id) {
      #expect(!touches(mark, placed), "\(step), \(size.columns)×\(size.rows), \(mark.id.role.name)")
    }
  }

  /// Whether something is right beside a text, or under it.
  private func touches(_ mark: PlacedMark, _ marks: [PlacedMark]) -> Bool {
    guard case .text(let text) = mark.form else { return false }
    let others = marks.filter { $0.id != mark.id && [.axis, .curve, .dot, .text].contains($0.layer) }
    return !Obstacles(others).isFree(text.rectangle.widened(by: 1))
  }
}
