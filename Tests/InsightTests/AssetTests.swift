import Foundation
import Testing

@testable import Insight

struct AssetTests {
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

  @Test(
    "Every file of lessons, of words, of data, of code and of handouts is compiled in, once and with every byte"
  )
  func compiledIn() throws {
    let root = URL(filePath: #filePath).appending(path: "../../../Assets").standardized
    let files = try ["lessons", "words", "data", "code", "export"].flatMap { folder in
      try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)
        .map { "\(folder)/\($0)" }
    }
    #expect(!files.isEmpty)
    #expect(Asset.all(under: "").map(\.path).sorted() == files.sorted())
    for asset in Asset.all(under: "") {
      #expect(
        try Data(contentsOf: root.appending(path: asset.path)) == Data(asset.text.utf8), "\(asset.path)")
    }
  }
}
