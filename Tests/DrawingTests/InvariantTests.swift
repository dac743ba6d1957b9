import Testing

@testable import Drawing

/// What holds for every picture, in every set of symbols, on a page of any size.
struct InvariantTests {
  private static let sizes = [
    (0, 0), (0, 1), (1, 0), (1, 1), (3, 2), (5, 9), (12, 1), (20, 6), (33, 11), (60, 20), (80, 24), (81, 25),
    (120, 40), (200, 60),
  ].map { Size(columns: $0.0, rows: $0.1) }

  @Test(
    "Nothing traps, rows are as wide as the frame, and seven bits are seven bits",
    arguments: SampleScenes.all.map(\.name), SymbolSet.all)
  func atRest(name: String, symbols: SymbolSet) throws {
    let scene = try #require(SampleScenes.all.first { $0.name == name }?.scene)
    for size in InvariantTests.sizes {
      let frame = scene.placed(in: size, symbols: symbols).painted(size: size, symbols: symbols)
      expectSound(frame, size, symbols)
    }
  }

  @Test("So it is on the way between any two pictures", arguments: SymbolSet.all)
  func onTheWay(symbols: SymbolSet) {
    let scenes = SampleScenes.all.map(\.scene)
    let motion = Motion(staggered: ["point", "loss", .formula], spread: 0.8)
    for (from, to) in zip(scenes, scenes.dropFirst() + [scenes[0]]) {
      let transition = Transition(from: from, via: [SampleScenes.tenPoints], to: to, motion: motion)
      for size in [Size(columns: 3, rows: 2), Size(columns: 80, rows: 24)] {
        for time in [0.0, 0.13, 0.5, 0.77, 1] {
          let frame = transition.placed(at: time, in: size, symbols: symbols)
            .painted(size: size, symbols: symbols)
          expectSound(frame, size, symbols)
        }
      }
    }
  }

  @Test("Marks of one picture have identities of their own", arguments: SymbolSet.all)
  func identities(symbols: SymbolSet) {
    let table = Scene([Panel("table", .table(SampleScenes.cases(30)))])
    for scene in [SampleScenes.tenPoints, SampleScenes.slots(200), SampleScenes.map, table] {
      let ids = scene.placed(in: Size(columns: 120, rows: 40), symbols: symbols).marks.map(\.id)
      #expect(!ids.isEmpty && Set(ids).count == ids.count)
    }
  }

  @Test("A picture is the same whenever it is laid out", arguments: SampleScenes.all.map(\.name))
  func repeatable(name: String) throws {
    let scene = try #require(SampleScenes.all.first { $0.name == name }?.scene)
    let size = Size(columns: 80, rows: 24)
    let frames = (0..<3).map { _ in scene.placed(in: size, symbols: .braille).painted(80, 24) }
    #expect(Set(frames).count == 1)
  }

  private func expectSound(_ frame: Frame, _ size: Size, _ symbols: SymbolSet) {
    #expect(frame.size == size)
    #expect((0..<size.rows).allSatisfy { columnsTaken(frame.row($0)) == size.columns })
    #expect(!symbols.isSevenBit || frame.plainText.isPrintableASCII, "\(frame.plainText)")
  }
}
