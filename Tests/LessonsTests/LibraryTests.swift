import Testing

@testable import Lessons

struct LibraryTests {
  @Test("The chapters that come with the program are there, each under a name of its own")
  func chapters() throws {
    let names = try Library.chapters().map(\.name)
    #expect(names.first == "the-loss")
    #expect(Set(names).count == names.count)
  }
}
