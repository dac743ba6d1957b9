import CrossEntropy
import Drawing
import Insight
import TestSupport
import Testing

@testable import Lessons

extension Scene {
  fileprivate var marks: [Mark] { allMarks }

  fileprivate var labelIDs: [MarkID] {
    leafPanels.flatMap { panel -> [MarkID] in
      guard case .plot(let plot) = panel.content else { return [] }
      return plot.labelRows.flatMap { row in row.entries.map { MarkID(row.role, $0.item) } }
    }
  }

  fileprivate func items(_ role: Role) -> [Int] { marks.map(\.id).filter { $0.role == role }.map(\.item) }
}

extension Picture {
  fileprivate var scenes: [Scene] { via + [scene] }
}

/// A picture by its name, and the data that it is drawn from.
struct PictureCase: Sendable, CustomTestStringConvertible {
  let name: String
  let data: DataSet
  var testDescription: String { "\(name), \(data.name)" }

  func picture(_ unit: LossUnit = .nats, followed: Int? = nil) throws -> Picture {
    let figure = try #require(Vocabulary.all.figure(name))
    return figure.picture(try data.context(unit, followed: followed))
  }

  /// The pictures of the chapter in which every point is followed from step to step.
  static func ofFirstChapter(_ data: [DataSet]) -> [PictureCase] {
    let steps = (try? Course.firstChapter())?.steps ?? []
    return steps.flatMap { step in data.map { PictureCase(name: step.figure.name, data: $0) } }
  }

  static func all(_ data: [DataSet]) -> [PictureCase] {
    figureNames.flatMap { name in data.map { PictureCase(name: name, data: $0) } }
  }
}

struct PicturesTests {
  @Test("The pictures are listed in order, and each can be had by its name")
  func names() throws {
    #expect(figureNames == figureNames.sorted())
    let used = try Course.chapters().flatMap(\.steps).map(\.figure.name)
    #expect(Set(figureNames).isSuperset(of: used))
    #expect(figureNames.allSatisfy { Vocabulary.all.figure($0) != nil })
    #expect(Vocabulary.all.figure("no such picture") == nil)
  }

  @Test("Marks have names of their own within a scene", arguments: PictureCase.all(DataSet.all + [.huge]))
  func uniqueMarks(picture: PictureCase) throws {
    for followed in [nil, 0, picture.data.observations.count - 1] {
      for unit in LossUnit.allCases {
        for scene in try picture.picture(unit, followed: followed).scenes {
          let ids = scene.marks.map(\.id) + scene.labelIDs
          #expect(Set(ids).count == ids.count)
          #expect(Set(scene.panels.map(\.id)).count == scene.panels.count)
        }
      }
    }
  }

  @Test(
    "Every point is one mark in every scene of the first chapter",
    arguments: PictureCase.ofFirstChapter(DataSet.all + [.huge]))
  func onePointMark(picture: PictureCase) throws {
    let expected = Array(picture.data.observations.indices)
    for followed in [nil] + expected.prefix(10).map(Optional.some) {
      for scene in try picture.picture(followed: followed).scenes where !scene.panels.isEmpty {
        #expect(scene.items("point").sorted() == (picture.name == "title-card" ? [] : expected))
      }
    }
  }

  @Test("Every mark of the points is a number, not a broken one", arguments: PictureCase.all(DataSet.all))
  func finite(picture: PictureCase) throws {
    for scene in try picture.picture().scenes {
      for mark in scene.marks {
        guard case .bar(let bar) = mark.shape else { continue }
        #expect(!bar.x.isNaN && !bar.low.isNaN && !bar.high.isNaN && bar.low <= bar.high)
      }
    }
  }

  @Test(
    "The followed point is lit, in its colour or the accent, and the others are dimmed",
    arguments: ["all-bars", "loss-bars", "classes"])
  func followed(name: String) throws {
    let picture = PictureCase(name: name, data: .tenPoints)
    for item in 0..<10 {
      let scene = try picture.picture(followed: item).scene
      for mark in scene.marks where mark.id.role == "point" {
        let isBright = [.positive, .negative, .accent].contains(mark.ink)
        #expect(isBright == (mark.id.item == item))
      }
    }
  }

  @Test("Pictures take between 0.4 and 1.8 seconds to come to rest")
  func motionIsShort() throws {
    for name in figureNames {
      let picture = try PictureCase(name: name, data: .tenPoints).picture()
      #expect((0.4...1.8).contains(picture.motion.duration), "\(name)")
    }
  }
}

/// Pictures put on pages of all sizes.
struct PicturePaintingTests {
  static let sizes = [
    (0, 0), (1, 1), (2, 1), (1, 30), (300, 1), (5, 3), (20, 6), (56, 14), (76, 17), (156, 40), (3, 60),
  ].map { Size(columns: $0.0, rows: $0.1) }

  @Test(
    "Every picture is painted at every size in every symbol set", arguments: PictureCase.all([.tenPoints]))
  func everySize(picture: PictureCase) throws {
    for scene in try picture.picture(followed: 3).scenes {
      for size in Self.sizes {
        for name in SymbolSet.Name.allCases {
          let symbols = SymbolSet.named(name)
          let frame = scene.placed(in: size, symbols: symbols).painted(size: size, symbols: symbols)
          #expect(frame.size == size)
          if name == .ascii { #expect(frame.lines.allSatisfy { $0.allSatisfy(\.isASCII) }) }
        }
      }
    }
  }

  @Test(
    "Every picture is painted with every data set, without a broken number",
    arguments: PictureCase.all(DataSet.all + [.huge]))
  func everyDataSet(picture: PictureCase) throws {
    // What that picture shows is where NaN comes from.
    guard picture.name != "library-edges" else { return }
    let scene = try picture.picture(.bits, followed: 1).scene
    for size in [Size(columns: 56, rows: 14), Size(columns: 9, rows: 4)] {
      let text = scene.placed(in: size, symbols: .braille).painted(size: size, symbols: .braille).lines
        .joined()
      #expect(!text.lowercased().contains("nan") && !text.contains("inf"))
    }
  }

  @Test(
    "Placed marks have names of their own, so that none is lost on the way",
    arguments: PictureCase.all([.tenPoints, .farAway, .repeated]))
  func uniquePlacedMarks(picture: PictureCase) throws {
    for scene in try picture.picture(followed: 2).scenes {
      for size in [Size(columns: 76, rows: 17), Size(columns: 156, rows: 40)] {
        let ids = scene.placed(in: size, symbols: .braille).marks.map(\.id)
        let repeated = Dictionary(grouping: ids) { $0 }.filter { $1.count > 1 }.keys
        #expect(repeated.isEmpty)
      }
    }
  }

  @Test("From each step to the next, all points are somewhere at every moment")
  func transitions() throws {
    let chapter = try Course.firstChapter()
    let context = try DataSet.tenPoints.context()
    let size = Size(columns: 76, rows: 17)
    for (before, after) in zip(chapter.steps.dropFirst(), chapter.steps.dropFirst(2)) {
      let from = before.picture(context).scene
      let to = after.picture(context)
      let transition = Transition(from: from, via: to.via, to: to.scene, motion: to.motion)
      for time in [0, 0.2, 0.5, 0.7, 1] {
        let marks = transition.placed(at: time, in: size, symbols: .braille).marks
        let points = marks.filter { $0.id.role == "point" && $0.presence > 0 }.map(\.id.item)
        #expect(points.sorted() == Array(0..<10), "\(after.id) at \(time)")
      }
    }
  }
}
