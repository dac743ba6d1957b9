import Drawing
import Explainer
import Foundation
import Lessons
import Subprocess
import SystemPackage
import TestSupport
import Testing

@testable import Doors

/// Chromium where it is installed, under any of its names.
private let browser = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].lazy
  .flatMap { name in ["/usr/bin/", "/usr/local/bin/", "/opt/google/chrome/"].map { $0 + name } }
  .first(where: FileManager.default.isExecutableFile)

@Suite("A handout in a browser", .serialized, .enabled(if: browser != nil, "there is no Chromium here"))
struct HandoutInBrowserTests {
  /// What stands in the page of a handout once its script has shown a movement at an instant.
  private func page(_ handout: URL, _ moment: String) async throws -> Substring {
    let address = handout.absoluteString + "#" + moment
    let result = try await run(
      .path(.init(try #require(browser))),
      arguments: [
        "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir=\(handout.path).profile",
        "--dump-dom",
        address,
      ], environment: .inherit, input: .none, output: .string(limit: 1 << 23), error: .discarded)
    let text = result.standardOutput
    let start = try #require(text.range(of: "<g class=\"moving\">")).upperBound
    let end = try #require(text[start...].range(of: "</svg>")).lowerBound
    return text[start..<end]
  }

  /// The boxes that are seen, as left, top, right and bottom in units; those of dots have no extent.
  private func boxes(_ drawing: Substring) -> [[Double]] {
    drawing.matches(of: /<(rect|circle|path)\b([^>]*)>/).compactMap { match -> [Double]? in
      let (name, text) = (match.output.1, match.output.2)
      guard !text.contains("display: none") else { return nil }
      func value(_ name: String) -> Double? {
        text.range(of: " \(name)=\"").flatMap { start in
          Double(text[start.upperBound...].prefix { $0 != "\"" })
        }
      }
      if name == "rect", let x = value("x"), let y = value("y"), let width = value("width"),
        let height = value("height")
      {
        return [x, y, x + width, y + height]
      }
      if name == "circle", let x = value("cx"), let y = value("cy") { return [x, y, x, y] }
      guard let place = text.firstMatch(of: #/ d="M(-?[0-9.]+) (-?[0-9.]+)m/#),
        let x = Double(place.output.1), let y = Double(place.output.2)
      else { return nil }
      return [x, y, x, y]
    }
  }

  @Test(
    "has dots and bars where the terminal has them at the same instant",
    arguments: [("stand", 0.35), ("gather", 0.5), ("together", 0.62)])
  func moves(id: String, share: Double) async throws {
    let state = try State.course(chapters: [Course.firstChapter()])
    let place = try #require(state.place(of: id))
    let step = try #require(state.contents(at: place))
    let before = try #require(state.contents(at: Place(chapter: place.chapter, step: place.step - 1)))
    let shown = step.transition(from: before).placed(
      at: share, in: VectorPicture.ordinarySize, symbols: .quadrants)
    let seen = try await withFolder { folder in
      let handout = folder.appending(path: "handout.html")
      let written = try await logloss(arguments: ["export", handout.path, "the-loss"])
      #expect(written.status == .exited(0))
      return boxes(try await page(handout, "\(id)@\(share)"))
    }
    let moving = shown.marks.compactMap { mark -> PlacedBox? in
      if case .box(let box) = mark.form, mark.presence == 1 { box } else { nil }
    }
    #expect(moving.count >= 10)
    for box in moving {
      let middle = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
      let place =
        box.isDot
        ? [middle[0] * 100, middle[1] * 200, middle[0] * 100, middle[1] * 200]
        : [box.left * 100, box.top * 200, box.right * 100, box.bottom * 200]
      // Drawings are rounded to a hundredth of a cell, and so are the places between which a mark moves.
      #expect(seen.contains { zip($0, place).allSatisfy { abs($0 - $1) <= 1 } }, "\(place) in \(seen)")
    }
  }
}
