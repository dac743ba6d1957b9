import Insight
import Testing

struct ArticleClaimTests {
  @Test(
    "A number agrees if it rounds to what is printed",
    arguments: [
      ("0.3329", 0.33285001, true), ("0.3329", 0.33294, true), ("0.3329", 0.333, false),
      ("0.3329", 0.3328, false), ("0.7", 0.7006, true), ("0.7", 0.76, false), ("10", 10.4, true),
      ("10", 9.4, false), ("0.3329", -0.3329, false), ("0.3329", .nan, false), ("0.3329", .infinity, false),
      ("0.", 0.2, true), ("1.", 0.2, false), ("-2.2", -2.2, true), ("-2.2", 2.2, false),
      ("0.20273661557656092", 0.20273661557656092, true),
      ("0.20273661557656092", 0.20273661557656092.nextDown, false),
    ])
  func rounding(printed: String, computed: Double, agrees: Bool) {
    let claim = ArticleClaim("000", "a number", printed: printed, computed: computed)
    #expect(claim.agrees == agrees)
    #expect(claim.verdict == (agrees ? .agrees : .differs))
  }

  @Test(
    "What differs from run to run is within the range of the runs, or differs",
    arguments: [("0.840", true), ("0.824", true), ("0.848", true), ("0.853", false), ("large", false)])
  func range(printed: String, isWithin: Bool) {
    let claim = ArticleClaim.within(
      "000", "accuracy", printed: printed, computed: 0.834, range: 0.824...0.848, remark: "By chance.")
    #expect(claim.verdict == (isWithin ? .withinRange : .differs))
    #expect(claim.computedText == "0.824–0.848")
  }

  @Test("A claim in words agrees if it holds", arguments: [true, false])
  func words(hold: Bool) {
    let claim = ArticleClaim.words("000", "q", printed: "large", computed: 4, hold: hold, remark: "So.")
    #expect(claim.verdict == (hold ? .agrees : .differs))
    #expect(claim.agrees == hold)
  }

  @Test(
    "A judgement stays what it is, whatever comes out, and words agree with no number",
    arguments: [
      (.wrong, "wrong"), (.loose, "loose"), (.outdated, "outdated"), (.lostInCopying, "lost in copying"),
    ] as [(ArticleClaim.Judgement, String)])
  func judgements(judgement: ArticleClaim.Judgement, verdict: String) {
    let right = ArticleClaim.judged(
      judgement, "000", "q", printed: "0.5", computed: 0.5, remark: "Wrong word.")
    #expect(right.verdict.rawValue == verdict && right.agrees)
    let words = ArticleClaim.judged(judgement, "000", "q", printed: "fast", computed: nil, remark: "Slow.")
    #expect(words.verdict.rawValue == verdict && !words.agrees)
    #expect(ArticleClaim.Verdict.withinRange.rawValue == "within range")
  }

  @Test("What came out is written with six decimals, or with all that are printed")
  func texts() {
    #expect(ArticleClaim("0", "q", printed: "0.3", computed: 1 / 3.0).computedText == "0.333333")
    let long = ArticleClaim("0", "q", printed: "0.20273661557656092", computed: 0.20273661557656092)
    #expect(long.computedText == long.printed)
    #expect(
      ArticleClaim.judged(.wrong, "0", "q", printed: "fast", computed: nil, remark: "Slow.").computedText
        == "")
  }
}
