import CrossEntropy
import Drawing
import Foundation
import Insight
import TestSupport
import Testing

@testable import Lessons

struct ShippedChapterTests {
  private func firstChapter() throws -> Chapter { try Course.firstChapter() }

  @Test("The first chapter goes from the question over the fit, its bars and their losses to the mean")
  func steps() throws {
    let walk = [
      "question", "feature", "labels", "formula", "split", "sigmoid", "green-bars", "red-bars", "together",
      "gather", "stand", "product", "penalty", "on-the-curve", "losses", "mean", "recap",
    ]
    #expect(try firstChapter().order(of: walk) == walk)
  }

  @Test("The first chapter is called the-loss and has the ten points")
  func data() throws {
    let chapter = try firstChapter()
    #expect(chapter.name == "the-loss")
    #expect(chapter.data.observations == DataSet.tenPoints.observations)
    #expect(chapter.data.observations == LessonData.tenPoints)
  }

  @Test("No two steps of all chapters have the same id")
  func uniqueIDs() throws {
    let ids = try Course.chapters().flatMap(\.steps).map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test("Every step of every chapter has a title, a picture, something said and notes")
  func complete() throws {
    for chapter in try Course.chapters() {
      for step in chapter.steps {
        let context = try step.context(chapter.data)
        #expect(!step.title.filled(context).isEmpty, "\(step.id)")
        #expect(!step.said.filled(context).isEmpty, "\(step.id)")
        #expect(!step.notes.filled(context).isEmpty, "\(step.id)")
        #expect(step.picture(context).scene != Scene([]), "\(step.id)")
      }
    }
  }

  @Test("The questions stand where the walk asks them, and in every three steps is one")
  func questions() throws {
    let asking = try firstChapter().steps.filter { $0.question != nil }.map(\.id)
    #expect(Set(asking).isSuperset(of: ["stand", "losses", "recap"]))
    for chapter in try Course.chapters() where ["the-loss", "one-prediction"].contains(chapter.name) {
      let steps = chapter.steps
      for first in steps.indices.dropLast(2) {
        #expect(
          steps[first...first + 2].contains { $0.question != nil }, "\(steps[first].id) and the two after it")
      }
    }
  }

  @Test("No text of a lesson has a decimal number typed into it")
  func noTypedNumbers() throws {
    for asset in Asset.all(under: "lessons/") {
      let lines = asset.text.split(separator: "\n", omittingEmptySubsequences: false)
      let start = try #require(lines.firstIndex { $0.hasPrefix("steps:") })
      for line in lines[start...] where !line.contains("{name:") {
        #expect(line.firstMatch(of: /[0-9][.,][0-9]/) == nil, "\(asset.path): \(line)")
      }
    }
  }

  @Test(
    "What is said takes five lines of 76 columns at most, also with question and answer",
    arguments: LossUnit.allCases)
  func lineCount(unit: LossUnit) throws {
    for chapter in try Course.chapters() {
      for step in chapter.steps {
        let context = try step.context(chapter.data, unit)
        let texts = [step.said, step.question?.ask ?? [], step.question?.answer ?? []]
        let lines = texts.map { $0.filled(context) }.filter { !$0.isEmpty }.flatMap {
          wrapped($0, columns: 76)
        }
        #expect(lines.count <= 5, "\(step.id): \(lines)")
      }
    }
  }

  @Test("The first chapter has at most 25 texts that depend on something")
  func conditions() throws {
    let passages = try firstChapter().steps.flatMap { step in
      step.said + step.notes + (step.question?.ask ?? []) + (step.question?.answer ?? [])
    }
    #expect(passages.count { !$0.conditions.isEmpty } <= 25)
  }

  @Test("What is said stays within five lines when a label is flipped", arguments: DataSet.flipped)
  func lineCountAfterFlip(data: DataSet) throws {
    for step in try firstChapter().steps {
      #expect(wrapped(step.said.filled(try data.context()), columns: 76).count <= 5, "\(step.id)")
    }
  }

  // MARK: What the key steps say

  private func words(_ id: String, _ unit: LossUnit = .nats) throws -> String {
    let step = try #require(try firstChapter().steps.first { $0.id == id })
    let context = try DataSet.tenPoints.context(unit)
    let question = step.question.map { $0.ask.filled(context) + " " + $0.answer.filled(context) } ?? ""
    return step.said.filled(context) + " " + question
  }

  @Test(
    "The words of the key steps hold the reference values",
    arguments: [
      ("feature", ["Ten points"]), ("labels", ["seven points", "three", "No, they overlap"]),
      ("sigmoid", ["w = 0.97", "b = 0.66", "x = −0.67"]), ("together", ["Two, at x = −0.8 and 0.2"]),
      ("stand", ["The red one at x = 0.2", "0.299"]), ("product", ["0.036", "3.329"]),
      ("penalty", ["0.69", "4.61", "2.30"]), ("on-the-curve", ["1.21"]),
      ("losses", ["Two mistakes make up 59% of the total loss", "0.6109", "Below, 0.3329"]),
      ("mean", ["3.329 divided by ten is 0.3329 nats."]), ("recap", ["0.3329 nats", "0.2479", "0.1787"]),
    ])
  func keyWords(id: String, values: [String]) throws {
    let words = try words(id)
    for value in values { #expect(words.contains(value), "\(words)") }
  }

  @Test("In bits the key steps say bits")
  func bits() throws {
    #expect(try words("mean", .bits).contains("4.803 divided by ten is 0.4803 bits."))
    #expect(try words("losses", .bits).contains("0.8813"))
    #expect(try words("penalty", .bits).contains("6.64"))
    #expect(try !words("mean", .bits).contains("nats"))
  }
}
