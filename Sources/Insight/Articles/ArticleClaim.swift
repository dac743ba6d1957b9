import Numerals
import Words

/// A number that an article prints, and what comes out here.
public struct ArticleClaim: Sendable, Hashable {
  /// The article: 000 to 003.
  public let source: String
  /// What is measured.
  public let quantity: String
  /// As it is printed there.
  public let printed: String
  /// The same recomputed, of several runs the median; nil where there is nothing to compute.
  public let computed: Double?
  /// Where the runs lie that differ from each other by chance; nil for what has one value.
  public let range: ClosedRange<Double>?
  /// Why the article is wrong, where it is, or what else one should know.
  public let remark: String?
  /// The list that the number is one of, in the article; nil for a number that stands alone.
  public let series: String?
  private let standard: Standard
  /// What would have been right to print, where that is no number.
  private let instead: String?

  /// What the recomputation says of the claim.
  public enum Verdict: String, Sendable {
    /// Right to the decimals that are printed, or true as it is worded.
    case agrees
    /// Within the range of the runs.
    case withinRange = "within range"
    /// Wrong as it stands; the remark says why.
    case wrong
    /// True in the sense that is meant, misleading if it is taken to the letter.
    case loose
    /// Right when it was written.
    case outdated
    /// Damaged on the way to the page: no mistake of its author.
    case lostInCopying = "lost in copying"
    /// Neither right nor known to be anything else.
    case differs

    /// What people read for it.
    package var words: String {
      switch self {
      case .agrees: wording("claims.verdicts.agrees")
      case .withinRange: wording("claims.verdicts.within-range")
      case .wrong: wording("claims.verdicts.wrong")
      case .loose: wording("claims.verdicts.loose")
      case .outdated: wording("claims.verdicts.outdated")
      case .lostInCopying: wording("claims.verdicts.lost-in-copying")
      case .differs: wording("claims.verdicts.differs")
      }
    }
  }

  /// What an article may be found to be although its number is not the one here.
  package enum Judgement: Sendable, Hashable {
    case wrong, loose, outdated, lostInCopying
  }

  /// What decides whether the article is right.
  private enum Standard: Hashable {
    /// The decimals that are printed.
    case decimals
    /// The range of the runs.
    case range
    /// It says so in words, and is right or not.
    case words(hold: Bool)
    /// It has been judged; no number decides.
    case judgement(Judgement)
  }

  package init(
    _ source: String, _ quantity: String, printed: String, computed: Double, series: String? = nil,
    remark: String? = nil
  ) {
    self.init(
      source: source, quantity: quantity, printed: printed, computed: computed, range: nil, remark: remark,
      series: series, standard: .decimals)
  }

  /// A claim about what comes out differently from run to run.
  package static func within(
    _ source: String, _ quantity: String, printed: String, computed: Double, range: ClosedRange<Double>,
    remark: String
  ) -> ArticleClaim {
    ArticleClaim(
      source: source, quantity: quantity, printed: printed, computed: computed, range: range, remark: remark,
      series: nil, standard: .range)
  }

  /// A claim about a number, made in words.
  package static func words(
    _ source: String, _ quantity: String, printed: String, computed: Double, hold: Bool, remark: String
  ) -> ArticleClaim {
    ArticleClaim(
      source: source, quantity: quantity, printed: printed, computed: computed, range: nil, remark: remark,
      series: nil, standard: .words(hold: hold))
  }

  /// A claim that has been judged, for a reason that the remark gives.
  ///
  /// - Parameter instead: What would have been right to print, where that is no number.
  package static func judged(
    _ judgement: Judgement, _ source: String, _ quantity: String, printed: String, computed: Double?,
    range: ClosedRange<Double>? = nil, instead: String? = nil, remark: String
  ) -> ArticleClaim {
    ArticleClaim(
      source: source, quantity: quantity, printed: printed, computed: computed, range: range, remark: remark,
      series: nil, standard: .judgement(judgement), instead: instead)
  }

  private init(
    source: String, quantity: String, printed: String, computed: Double?, range: ClosedRange<Double>?,
    remark: String?, series: String?, standard: Standard, instead: String? = nil
  ) {
    self.source = source
    self.quantity = quantity
    self.printed = printed
    self.computed = computed
    self.range = range
    self.remark = remark
    self.series = series
    self.standard = standard
    self.instead = instead
  }

  /// Whether the computed number, rounded to the decimals that are printed, is the printed text; of a claim in
  /// words, whether it holds.
  public var agrees: Bool {
    if case .words(let hold) = standard { return hold }
    guard let computed, let value = Double(printed) else { return false }
    return fixed(computed, printedDecimals) == fixed(value, printedDecimals)
  }

  /// The verdict by the standard of the claim.
  public var verdict: Verdict {
    switch standard {
    case .decimals, .words: agrees ? .agrees : .differs
    case .range: isWithinRange ? .withinRange : .differs
    case .judgement(.wrong): .wrong
    case .judgement(.loose): .loose
    case .judgement(.outdated): .outdated
    case .judgement(.lostInCopying): .lostInCopying
    }
  }

  /// What came out here, with at least as many decimals as are printed there, or what would have been right to print;
  /// empty where nothing did.
  public var computedText: String {
    if let instead { return instead }
    if let range { return "\(fixed(range.lowerBound, 3))–\(fixed(range.upperBound, 3))" }
    return computed.map { trimmed($0, max(6, printedDecimals)) } ?? ""
  }

  private var isWithinRange: Bool {
    guard let range, let value = Double(printed) else { return false }
    return range.contains(value)
  }

  private var printedDecimals: Int {
    printed.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first?.count ?? 0
  }
}
