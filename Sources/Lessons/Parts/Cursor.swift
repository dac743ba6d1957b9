import Drawing

extension PictureContext {
  /// The place on the x axis at which a point would be added.
  var cursorMark: [Mark] {
    guard let cursor else { return [] }
    return [Mark(MarkID("cursor"), .rule(Rule(.vertical, at: cursor)), ink: .accent)]
  }
}
