import CNcurses
import CTerminal

/// Pairs of ink and ground, numbered as they are first asked for. A terminal has a limited number of them.
struct ColorPairs {
  /// Palette indices; nil is the terminal's own colour.
  struct Colors: Hashable {
    var foreground: UInt8?
    var background: UInt8?
  }

  private var numbers: [Colors: Int32] = [:]
  private let limit: Int
  private let define: (Int32, Colors) -> Bool

  /// Numbers stay below the limit. `define` tells the terminal about a pair and says whether it took it.
  init(limit: Int, define: @escaping (Int32, Colors) -> Bool) {
    self.limit = limit
    self.define = define
  }

  /// The number for two colours; once no more are to be had, that of a similar pair. Number 0 stands for the
  /// terminal's own colours.
  mutating func number(foreground: UInt8?, background: UInt8?) -> Int32 {
    let colors = Colors(foreground: foreground, background: background)
    if colors == Colors() { return 0 }
    if let number = numbers[colors] { return number }
    let number = defineNext(colors) ?? similar(to: colors)
    numbers[colors] = number
    return number
  }

  /// Starts numbering anew. Whatever is on the screen has to be written again.
  mutating func removeAll() { numbers.removeAll(keepingCapacity: true) }

  private func defineNext(_ colors: Colors) -> Int32? {
    let next = (numbers.values.max() ?? 0) + 1
    return next < limit && define(next, colors) ? next : nil
  }

  /// The same ground keeps the page whole; a glyph of the colour of its ground would be lost.
  private func similar(to colors: Colors) -> Int32 {
    let candidates = numbers.filter {
      $0.key.background == colors.background && $0.key.foreground != colors.background
    }
    return candidates.values.min() ?? 0
  }
}

extension ColorPairs {
  /// The pairs of the present terminal.
  init(for support: ColorSupport) {
    let limit = support == .none ? 0 : Int(logloss_color_pairs())
    self.init(limit: min(limit, Int(Int16.max))) { number, colors in
      support == .direct
        ? logloss_direct_pair(
          number, code(colors.foreground, directColor), code(colors.background, directColor))
        : definePair(number, colors)
    }
  }
}

private func definePair(_ number: Int32, _ colors: ColorPairs.Colors) -> Bool {
  let foreground = Int16(code(colors.foreground) { Int32($0) })
  let background = Int16(code(colors.background) { Int32($0) })
  return init_pair(Int16(number), foreground, background) == OK
}

private func code(_ color: UInt8?, _ convert: (UInt8) -> Int32) -> Int32 { color.map(convert) ?? -1 }
