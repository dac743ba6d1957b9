/// What lies over what.
package enum Layer: Int, Sendable, Comparable, CaseIterable {
  case field, guide, axis, bar, rule, curve, dot, text

  package static func < (first: Layer, second: Layer) -> Bool { first.rawValue < second.rawValue }
}
