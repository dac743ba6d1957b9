import Drawing
import Explainer
import Lessons
import TestSupport
import Testing

@testable import Doors

@Suite("Movement mark by mark")
struct MovementTracksTests {
  private static let instants = [0.15, 0.33, 0.61, 0.9]
  private let size = VectorPicture.ordinarySize

  /// Every way from scene to scene of the course, with what the terminal shows on it.
  private func forEachInstant(
    _ check: (_ step: String, _ leg: TransitionLeg, _ share: Double, _ shown: Placement) -> Void
  ) throws {
    let state = try State.course()
    var before: PageContents?
    for page in state.places.compactMap(state.contents) {
      defer { before = page }
      let transition = page.transition(from: before)
      let legs = transition.legs(in: size, symbols: .quadrants)
      let whole = legs.map(\.length).reduce(0, +)
      var start = 0.0
      for leg in legs {
        for share in MovementTracksTests.instants {
          let time = (start + share * leg.length) / whole
          check(page.id, leg, share, transition.placed(at: time, in: size, symbols: .quadrants))
        }
        start += leg.length
      }
    }
  }

  @Test("has every shape where the terminal has it at the same instant")
  func shapes() throws {
    var compared = 0
    try forEachInstant { step, leg, share, shown in
      let there = Dictionary(grouping: shown.marks.filter { !$0.form.isText }, by: \.id)
      for track in leg.tracks where track.manner == .shape {
        guard let mark = track.moved(at: share) else { continue }
        let isThere = there[mark.id]?.contains { $0.form.isNear(mark.form) } == true
        if !isThere { Issue.record("\(step) at \(share): \(mark.id)") }
        compared += 1
      }
    }
    #expect(compared > 1000)
  }

  @Test("has every text where the terminal has it, and no other")
  func texts() throws {
    try forEachInstant { step, leg, share, shown in
      let there = Set(shown.marks.flatMap(\.texts).filter { !$0.isWritten }.map(\.reading))
      let told = Set(
        leg.tracks.filter { $0.manner == .text }.compactMap { $0.reading(at: share) })
      if there != told { Issue.record("\(step) at \(share): \(there.symmetricDifference(told))") }
    }
  }
}

extension PlacedMark {
  /// A text and its place, in hundredths of a cell.
  fileprivate var reading: String {
    switch form {
    case .text(let text): "\(text.text) \(VectorPoint(text.origin))"
    case .big(let text): "\(text.text) \(VectorPoint(text.origin))"
    case .box, .field, .scatter, .curve, .line, .sign, .row: ""
    }
  }
}

extension MixingTrack {
  /// What is read of it, as the script decides it.
  fileprivate func reading(at time: Double) -> String? {
    let share = progress(at: time)
    if let moved = moved(at: time) { return moved.reading }
    if let start { return share < 1 ? start.reading : nil }
    return share >= 0.85 ? end?.reading : nil
  }
}

extension PlacedForm {
  /// Whether both are the same to a millionth of a cell.
  fileprivate func isNear(_ other: PlacedForm) -> Bool {
    switch (self, other) {
    case (.box(let box), .box(let other)):
      near([box.left, box.right, box.top, box.bottom], [other.left, other.right, other.top, other.bottom])
    case (.curve(let curve), .curve(let other)):
      near(curve.points.flatMap { [$0.column, $0.row] }, other.points.flatMap { [$0.column, $0.row] })
    case (.line(let line), .line(let other)):
      near(
        [line.start.column, line.start.row, line.end.column, line.end.row],
        [other.start.column, other.start.row, other.end.column, other.end.row])
    case (.field, .field), (.scatter, .scatter): true
    default: false
    }
  }

  private func near(_ one: [Double], _ other: [Double]) -> Bool {
    one.count == other.count && zip(one, other).allSatisfy { $0 == $1 || abs($0 - $1) < 1e-6 || $0.isNaN }
  }
}
