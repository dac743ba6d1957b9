import CNcurses
import Testing

@testable import Curses

struct LocaleTests {
  @Test(
    "The codeset of a locale is UTF-8 however it is written",
    arguments: ["de_DE.UTF-8", "C.utf8", "C.Utf-8", "en_US.utf8@euro", "x.UTF-8"])
  func utf8(name: String) {
    #expect(namesUTF8(name))
  }

  @Test(
    "Other codesets are not, nor is a locale without one",
    arguments: [
      "C", "POSIX", "de_DE", "de_DE@euro", "de_DE.ISO-8859-1", "ja_JP.eucJP", "x.UTF-16", "UTF-8", "",
    ])
  func others(name: String) {
    #expect(!namesUTF8(name))
  }

  @Test("LC_ALL comes before LC_CTYPE, and that before LANG")
  func order() {
    func name(_ variables: [String: String]) -> String? { localeName { variables[$0] } }
    #expect(name(["LC_ALL": "a", "LC_CTYPE": "b", "LANG": "c"]) == "a")
    #expect(name(["LC_CTYPE": "b", "LANG": "c"]) == "b" && name(["LANG": "c"]) == "c")
    #expect(name(["LC_NUMERIC": "d"]) == nil)
  }

  @Test("A variable that is set to nothing is as good as none")
  func emptyVariable() {
    setenv("LOGLOSS_TEST_EMPTY", "", 1)
    setenv("LOGLOSS_TEST_SET", "a b", 1)
    #expect(environmentValue("LOGLOSS_TEST_EMPTY") == nil && environmentValue("LOGLOSS_TEST_NONE") == nil)
    #expect(environmentValue("LOGLOSS_TEST_SET") == "a b")
  }
}
