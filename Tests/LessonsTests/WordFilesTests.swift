import Insight
import Testing
import Words

@testable import Lessons

@Suite("The files of words")
struct WordFilesTests {
  @Test(
    "They are YAML, and say what the program finds in them", arguments: Asset.all(under: "words/").map(\.path)
  )
  func sameAsYAML(path: String) throws {
    let asset = try #require(Asset.all(under: path).first)
    let reader = YAMLReader(file: path)
    guard case .mapping(let entries, _)? = reader.document(asset.text) else {
      Issue.record("\(path) has no keys")
      return
    }
    #expect(reader.errors.isEmpty)
    for (key, value) in entries {
      guard case .scalar(let key, _) = key, case .scalar(let text, _) = value else {
        Issue.record("\(path) has more than keys and texts")
        continue
      }
      #expect(catalogueText("\(asset.name).\(key)") == text)
    }
  }
}
