import Testing

@testable import Words

@Suite("Texts of the catalogue")
struct WordingTests {
  @Test("A text stands under its file and its key")
  func text() {
    #expect(wording("numbers.almost-nothing") == "under 1%")
  }

  @Test("A key that is not there stands for itself", arguments: 0..<4)
  func missing(place: Int) {
    let keys: [StaticString] = ["numbers.nothing-of-the-kind", "nowhere.small", "numbers", "numbers.smal"]
    #expect(wording(keys[place]) == keys[place].description)
  }

  @Test("Places are filled with texts, with numbers and with the forms that go with them")
  func filledPlaces() {
    #expect(wording("numbers.percent", ["number": "12"]) == "12%")
    #expect(wording("numbers.percent", [:]) == "{number}%")
  }

  @Test(
    "A count chooses its form, is written as a word or in digits, and takes a capital from its name",
    arguments: [
      (Count(0), "no bars; No"), (Count(1), "a bar; One"), (Count(2), "two bars; Two"),
      (Count(digits: 1), "a bar; 1"), (Count(digits: 2000), "2,000 bars; 2,000"),
    ])
  func forms(count: Count, text: String) {
    #expect(filled("{bars|no bars|a bar|# bars}; {Bars}", with: [("bars", count)]) == text)
  }

  @Test(
    "Without a form of its own, none takes that of many", arguments: [(0, "bars"), (1, "bar"), (2, "bars")])
  func twoForms(count: Int, text: String) {
    #expect(filled("{bars|bar|bars}", with: [("bars", Count(count))]) == text)
  }

  @Test("A text has no forms, and what is wrong stands as it is")
  func flaws() {
    #expect(filled("{a|b|c} {d", with: [("a", "x")]) == "{a} {d")
    #expect(filled("{a|b} {}", with: []) == "{a|b} {}")
  }

  @Test(
    "Small counts are words",
    arguments: [(0, "no"), (1, "one"), (12, "twelve"), (13, "13"), (2400, "2,400"), (-1, "−1")])
  func numberWords(count: Int, word: String) {
    #expect(numberWord(count) == word)
  }

  @Test(
    "A share is whole percent, and reads nothing or all only if it is",
    arguments: [
      (0.587, "59%"), (0, "0%"), (1, "100%"), (0.004, "under 1%"), (0.9951, "over 99%"), (0.01, "1%"),
      (0.99, "99%"),
    ] as [(Double, String)])
  func percents(share: Double, text: String) {
    #expect(percent(share) == text)
  }
}
