import Testing

@testable import Doors

@Suite("Markup text")
struct MarkupTextTests {
  @Test("What would end a text or begin a tag is spelled out")
  func spellsOut() {
    #expect(markup("p < 0.5 & \"q\" > 1") == "p &lt; 0.5 &amp; &quot;q&quot; &gt; 1")
  }

  @Test("Signs that XML does not know are replaced")
  func replaces() {
    #expect(markup("a\u{1B}[2Jb\u{0}c") == "a\u{FFFD}[2Jb\u{FFFD}c")
    #expect(markup("one\ntwo") == "one two")
  }
}
