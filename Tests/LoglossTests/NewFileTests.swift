import SystemPackage
import Testing

@testable import logloss

struct NewFileTests {
  @Test(
    "Why a file could not be written is said by what its user can do about it",
    arguments: [
      (Errno.noSpace, "disk is full"), (.diskQuotaExceeded, "your share of the disk"),
      (.readOnlyFileSystem, "can only be read"), (.permissionDenied, "may not write"),
      (.notPermitted, "may not write"), (.noSuchFileOrDirectory, "is gone"), (.fileTooLarge, "ulimit"),
    ])
  func reason(error: Errno, words: String) {
    #expect(whyNotWritten(error, "a.csv").contains(words))
  }

  @Test("What nobody has thought of is told as the system tells it, with the name of the file")
  func other() {
    let words = whyNotWritten(.ioError, "a.csv")
    #expect(words.contains("a.csv") && words.contains("\(Errno.ioError)"))
  }
}
