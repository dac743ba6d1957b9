import Testing

@testable import Insight
@testable import Lessons

struct LibraryTests {
  @Test("The chapters that come with the program are there, each under a name of its own")
  func chapters() throws {
    let names = try Library.chapters().map(\.name)
    #expect(names.first == "the-loss")
    #expect(Set(names).count == names.count)
  }

  @Test("Assets are found by their folder, and only by it")
  func folders() {
    #expect(Asset.all(under: "lessons/").contains { $0.path == "lessons/the-loss.yaml" })
    #expect(Asset.all(under: "no such folder/").isEmpty)
    #expect(Asset.all(under: "").count >= Asset.all(under: "lessons/").count)
  }

  @Test("An asset is called like its file without folder and ending")
  func names() {
    #expect(Asset(path: "lessons/the-loss.yaml", index: 0).name == "the-loss")
    #expect(Asset(path: "alone", index: 0).name == "alone")
    #expect(Asset(path: "", index: 0).name == "")
  }
}
