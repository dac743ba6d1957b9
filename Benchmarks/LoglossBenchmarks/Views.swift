import Benchmark
import Drawing
import Explainer
import Lessons

/// View and paint of the heaviest step of each chapter, at the size that must look excellent and at a large one.
func viewBenchmarks() {
  let chapters = (try? Library.chapters()) ?? []
  for (index, chapter) in chapters.enumerated() {
    for size in [Size(columns: 80, rows: 24), Size(columns: 160, rows: 48)] {
      viewBenchmark("view \(chapter.name) \(size.columns)x\(size.rows)", chapters, index, size)
    }
  }
}

private func viewBenchmark(_ name: String, _ chapters: [Chapter], _ index: Int, _ size: Size) {
  Benchmark(
    name, configuration: configuration(budget: "1"),
    closure: { benchmark, state in
      for _ in benchmark.scaledIterations { blackHole(view(state)) }
    },
    setup: { () -> State in
      let states = try chapters[index].steps.indices.map { step in
        try State(chapters: chapters, place: Place(chapter: index, step: step), size: size)
      }
      return try heaviest(states)
    })
}

private func heaviest(_ states: [State]) throws -> State {
  let clock = ContinuousClock()
  let costs = states.map { state in
    // The best of a few, for anything may come between.
    (0..<5).map { _ in clock.measure { blackHole(view(state)) } }.min() ?? .zero
  }
  guard let place = costs.indices.max(by: { costs[$0] < costs[$1] }) else { throw NothingToShow() }
  return states[place]
}

/// A chapter without steps.
struct NothingToShow: Error {}
