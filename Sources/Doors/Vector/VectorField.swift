import Drawing

/// A field as areas: one for each shade, which lies over those before it and covers all of the field whose value is
/// at least the shade's.
struct VectorField {
  private let place: CellRectangle
  private let sampler: FieldSampler
  private let shades: [Shade]

  init(_ field: PlacedField) {
    place = field.rectangle
    sampler = FieldSampler(field)
    shades = field.scale.shades
  }

  /// The areas, the lowest first.
  var elements: [String] {
    let grid = samples
    return zip(shades, [-.infinity] + sampler.limits).compactMap { shade, limit in
      let path = outline(grid, from: limit)
      return path.isEmpty ? nil : "<path class=\"\(VectorStyle.name(of: shade))\" d=\"\(path)\"/>"
    }
  }

  /// Samples to a cell, along a row and along a column.
  private static let (across, down) = (2, 4)

  /// Every row of samples from left to right, the upper edge first.
  private var samples: [[Double]] {
    let (across, down) = (VectorField.across, VectorField.down)
    return (0...max(0, place.bottom - place.top) * down).map { row in
      (0...max(0, place.right - place.left) * across).map { column in
        sampler.value(
          at: CellPoint(
            column: Double(place.left) + Double(column) / Double(across),
            row: Double(place.top) + Double(row) / Double(down)))
      }
    }
  }

  // MARK: Areas

  /// A part of a row that belongs to an area.
  private struct Run {
    var left: Int
    var right: Int

    func meets(_ other: Run) -> Bool { left < other.right && other.left < right }
  }

  /// An area under way: where its edges run, from the top.
  private struct Chain {
    var last: Run
    var left: [VectorPoint]
    var right: [VectorPoint]

    init(_ run: Run, at y: Int) {
      last = run
      left = [VectorPoint(x: run.left, y: y)]
      right = [VectorPoint(x: run.right, y: y)]
    }

    func adding(_ run: Run, at y: Int) -> Chain {
      var chain = self
      chain.last = run
      chain.left.append(VectorPoint(x: run.left, y: y))
      chain.right.append(VectorPoint(x: run.right, y: y))
      return chain
    }

    var path: String { vectorPath(straightened(right) + straightened(left).reversed(), closed: true) }
  }

  /// The outline of all that has at least a value.
  private func outline(_ grid: [[Double]], from limit: Double) -> String {
    var done: [Chain] = []
    var active: [Chain] = []
    for (index, samples) in grid.enumerated() {
      let runs = runs(samples, from: limit)
      var continued: Set<Int> = []
      let next = runs.map { run in
        // An edge goes on where it is plain how; where areas meet or part, new ones begin.
        let before = active.indices.filter { active[$0].last.meets(run) }
        guard let only = before.first, before.count == 1, runs.filter(active[only].last.meets).count == 1
        else { return Chain(run, at: y(index, -0.5)).adding(run, at: y(index)) }
        continued.insert(only)
        return active[only].adding(run, at: y(index))
      }
      for (place, chain) in active.enumerated() where !continued.contains(place) {
        done.append(chain.adding(chain.last, at: y(index - 1, 0.5)))
      }
      active = next
    }
    return (done + active).map(\.path).joined()
  }

  /// The height of a row of samples, or of a place between two.
  private func y(_ index: Int, _ beyond: Double = 0) -> Int {
    let row = Double(place.top) + (Double(index) + beyond) / Double(VectorField.down)
    return VectorUnits.y(min(Double(place.bottom), max(Double(place.top), row)))
  }

  /// The parts of a row that have at least a value, their ends between two samples.
  private func runs(_ samples: [Double], from limit: Double) -> [Run] {
    var runs: [Run] = []
    var start: Int?
    for (index, value) in samples.enumerated() {
      let isInside = value >= limit
      if isInside, start == nil {
        start = index == 0 ? x(0) : crossing(samples, index - 1, limit)
      } else if !isInside, let left = start {
        runs.append(Run(left: left, right: crossing(samples, index - 1, limit)))
        start = nil
      }
    }
    if let start { runs.append(Run(left: start, right: x(Double(samples.count - 1)))) }
    return runs.filter { $0.left < $0.right }
  }

  /// Where between a sample and the next one the value is passed.
  private func crossing(_ samples: [Double], _ index: Int, _ limit: Double) -> Int {
    let (first, second) = (samples[index], samples[index + 1])
    let share = limit.isFinite && first != second ? (limit - first) / (second - first) : 0.5
    return x(Double(index) + (share.isFinite ? min(1, max(0, share)) : 0.5))
  }

  private func x(_ index: Double) -> Int {
    VectorUnits.x(Double(place.left) + index / Double(VectorField.across))
  }
}

/// The points without those that lie on the straight line between their neighbours.
private func straightened(_ points: [VectorPoint]) -> [VectorPoint] {
  var kept: [VectorPoint] = []
  for point in points {
    if let middle = kept.last, let first = kept.dropLast().last {
      let across = (middle.x - first.x) * (point.y - middle.y) - (point.x - middle.x) * (middle.y - first.y)
      if across == 0 { kept.removeLast() }
    }
    if kept.last != point { kept.append(point) }
  }
  return kept
}
