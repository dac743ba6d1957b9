/// A mark in cells.
package struct PlacedMark: Sendable, Hashable {
  package var id: MarkID
  package var form: PlacedForm
  package var look: Look
  /// Marks of higher layers are painted over lower ones.
  package var layer: Layer
  /// How far it has come or gone: 0 is not there, 1 is all there.
  package var presence: Double

  package init(_ id: MarkID, _ form: PlacedForm, _ look: Look, layer: Layer, presence: Double = 1) {
    self.id = id
    self.form = form
    self.look = look
    self.layer = layer
    self.presence = presence
  }
}
