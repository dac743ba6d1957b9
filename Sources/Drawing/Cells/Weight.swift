/// How heavily a mark is drawn. Marks of a large picture are heavier, so that they carry as far as the picture does.
package enum Weight: Int, Sendable, Hashable, CaseIterable {
  case light, medium, heavy
}
