/// What the data's owner calls what the course calls x, green and red; nil where the course's own word stands.
public struct DataNames: Sendable, Hashable {
  /// What is measured along x.
  public var x: String?
  /// The positive class.
  public var positive: String?
  /// The negative class.
  public var negative: String?

  /// Names as far as there are some.
  public init(x: String? = nil, positive: String? = nil, negative: String? = nil) {
    self.x = x
    self.positive = positive
    self.negative = negative
  }

  /// The course's own words throughout.
  public static let none = DataNames()
}
