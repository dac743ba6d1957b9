/// Where a picture's marks lie on a page of a given size. Pictures are mixed in this form.
public struct Placement: Sendable, Hashable {
  package var marks: [PlacedMark]

  package init(marks: [PlacedMark] = []) { self.marks = marks }
}
