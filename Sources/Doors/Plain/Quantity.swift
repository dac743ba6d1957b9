import CrossEntropy
import Drawing
import Lessons
import Numerals
import Words

/// What is measured along an axis, and how its values are read aloud: "loss 1.206 nats", "x 0.2".
struct Quantity {
  /// Empty where the axis has no title, or nothing more than a unit.
  let name: String
  /// Empty where the title names none.
  let unit: String
  /// Whether the axis says anything: places on one that does not are no numbers.
  let isRead: Bool
  let lower: Double
  let upper: Double
  private let decimals: Int
  /// What is said of points by itself.
  let kind: Kind

  enum Kind { case probability, loss, other }

  init(_ axis: Axis, _ context: PictureContext) {
    let title = axis.title.isEmpty ? axis.shortTitle ?? "" : axis.title
    let inUnit = wording("plain.axes.in-unit", ["unit": context.unit.name])
    unit = title.hasSuffix(context.unit.name) || title.contains(inUnit) ? context.unit.name : ""
    let first = firstPart(of: title)
    name =
      first == unit ? "" : first.hasSuffix(inUnit) ? String(first.dropLast(inUnit.count)) : first
    isRead = axis.ticks != .hidden && !(title.isEmpty && axis.ticks == .none)
    lower = axis.lower
    upper = axis.upper
    let range = (axis.upper - axis.lower).magnitude
    decimals = min(12, max(0, 3 - decimalExponent(of: range)))
    kind = axis.quantity == "probability" ? .probability : axis.quantity == "loss" ? .loss : .other
  }

  /// A number with as many digits as the picture can show.
  func number(_ value: Double) -> String {
    guard value.isFinite else { return fixed(value, 0) }
    if kind == .probability, (0...1).contains(value) { return probabilityText(value, 3) }
    let text = trimmed(value, decimals)
    return text.contains("e") ? shortScientific(value, decimals: 1) : text
  }

  /// A number with its unit.
  func amount(_ value: Double) -> String { inUnit(number(value)) }

  /// What was written of a value, with its unit.
  func inUnit(_ number: String) -> String { unit.isEmpty ? number : "\(number) \(unit)" }

  /// The name of the quantity and one of its values.
  func reading(_ value: Double) -> String { named(amount(value)) }

  func named(_ amount: String) -> String { name.isEmpty ? amount : "\(name) \(amount)" }

  /// The name of the quantity and where something begins and ends.
  func range(_ low: Double, _ high: Double) -> String {
    named(wording("plain.axes.range", ["low": number(low), "high": amount(high)]))
  }

  /// Whether a text has a value in it, rounded or not.
  func isMentioned(_ value: Double, in text: String) -> Bool {
    text.split { " =:;,()".contains($0) }.contains { isNumber(String($0), value) }
  }

  /// The name of the quantity with its unit.
  var title: String {
    name.isEmpty ? unit : unit.isEmpty ? name : name + wording("plain.axes.in-unit", ["unit": unit])
  }

  /// What is too small to be seen on the axis.
  var tolerance: Double { (upper - lower).magnitude * 1e-6 }

  func isAt(_ value: Double, _ other: Double) -> Bool { value == other || abs(value - other) <= tolerance }

  func shows(_ value: Double) -> Bool { value >= lower - tolerance && value <= upper + tolerance }
}

/// A title before its explanation, "loss" of "loss, −log p, in nats". A comma in parentheses parts nothing.
private func firstPart(of title: String) -> String {
  var depth = 0
  for index in title.indices {
    switch title[index] {
    case "(": depth += 1
    case ")": depth -= 1
    case ",", ";", ":":
      let next = title.index(after: index)
      if depth == 0, next < title.endIndex, title[next] == " " { return String(title[..<index]) }
    default: continue
    }
  }
  return title
}

/// Whether a text is a number, and a value rounded to its digits.
func isNumber(_ text: String, _ value: Double) -> Bool {
  let plain = text.replacing("−", with: "-")
  guard let number = Double(plain), number.isFinite, value.isFinite else {
    return text == "∞" && value == .infinity
  }
  let decimals = plain.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first?.count ?? 0
  return abs(number - value) <= 0.5000001 * powerOfTen(-decimals)
}
