import Drawing
import Insight
import Numerals
import Words

/// How many points lie where: a bar for each group, as high as its share of the fullest place. The groups of one
/// place stand on each other, red below green; with a symbol of its own for all, their classes are not told.
func densityBars(_ context: PictureContext, symbol: Symbol? = nil) -> [Mark] {
  let range = context.range
  let width = (range.upper - range.lower) * 0.045
  let fullest = heights(context.points).values.max() ?? 1
  let middles = Dictionary(context.points.map { (place($0), context.x($0)) }) { first, _ in first }
  var base: [Int: Double] = [:]
  let bars = context.points.sorted { $0.item < $1.item }.map { point in
    let low = base[place(point), default: 0]
    let high = low + point.sampleWeight / fullest
    base[place(point)] = high
    let x = middles[place(point)] ?? context.x(point)
    let bar = Bar(x: x, width: width, low: low, high: high, symbol: symbol ?? context.symbol(point))
    let ink = symbol == nil ? context.ink(point) : plainInk(point, context)
    return Mark(MarkID(.point, point.item), .bar(bar), ink: ink)
  }
  let most = withSeparators(trimmed(fullest, 1))
  let caption = Caption(
    [
      wording("parts.density.height", ["most": most]), wording("parts.density.height-short", ["most": most]),
      wording("parts.density.height-brief", ["most": most]),
    ],
    at: DataPoint(range.lower, 1), sides: [.right, .belowRight])
  return bars + [Mark(MarkID("density"), .caption(caption), ink: .muted)]
}

/// Groups of both classes at one place have neighbouring numbers.
private func place(_ point: Point) -> Int { point.item / 2 }

private func heights(_ points: [Point]) -> [Int: Double] {
  points.reduce(into: [:]) { $0[place($1), default: 0] += $1.sampleWeight }
}
