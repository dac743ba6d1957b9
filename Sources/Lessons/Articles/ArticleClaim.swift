import Drawing

/// A number that an article prints, and what comes out here.
public struct ArticleClaim: Sendable, Hashable {
  /// The article: 000 to 003.
  public let source: String
  /// What is measured.
  public let quantity: String
  /// As it is printed there.
  public let printed: String
  /// The same recomputed; nil where there is nothing to compute.
  public let computed: Double?
  /// Why the article is wrong, where it is.
  public let remark: String?
  private let isErratum: Bool

  public enum Verdict: String, Sendable {
    case agrees
    case withinRange = "within range"
    case erratum
    case differs
  }

  init(_ source: String, _ quantity: String, printed: String, computed: Double) {
    self.init(source: source, quantity: quantity, printed: printed, computed: computed, erratum: nil)
  }

  /// A claim that is wrong there.
  static func erratum(
    _ source: String, _ quantity: String, printed: String, computed: Double?, remark: String
  ) -> ArticleClaim {
    ArticleClaim(source: source, quantity: quantity, printed: printed, computed: computed, erratum: remark)
  }

  private init(source: String, quantity: String, printed: String, computed: Double?, erratum: String?) {
    self.source = source
    self.quantity = quantity
    self.printed = printed
    self.computed = computed
    remark = erratum
    isErratum = erratum != nil
  }

  /// Whether the computed number, rounded to the decimals that are printed, is the printed text.
  public var agrees: Bool {
    guard let computed, let value = Double(printed) else { return false }
    let decimals =
      printed.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first?.count ?? 0
    return fixed(computed, decimals) == fixed(value, decimals)
  }

  public var verdict: Verdict {
    if isErratum { return .erratum }
    return agrees ? .agrees : .differs
  }
}
