import ArgumentParser
import Drawing
import Lessons

/// The walkthrough, full screen.
struct Walk: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "walk", abstract: "Walk through the lesson, full screen (default).")

  @OptionGroup var lessonOptions: LessonOptions
  @OptionGroup var ownData: OwnData
  @OptionGroup var themeOptions: ThemeOptions
  @OptionGroup var glyphOptions: GlyphOptions

  @Option(
    help: ArgumentHelp("How fast pictures move; 2 is twice as fast.", valueName: "factor"),
    transform: number(named:))
  var speed = 1.0

  @Flag(help: "Show every picture at its end, without movement.")
  var noMotion = false

  @Flag(help: "Leave the mouse to the terminal, to select text with.")
  var noMouse = false

  @Flag(help: "Begin with a page to check a projector with.")
  var testPage = false

  @Flag(help: "Read the lesson file anew whenever it is saved; needs --lesson with a file.")
  var watch = false

  func validate() throws {
    if watch, lessonOptions.lesson.flatMap(LessonFile.init) == nil {
      throw ValidationError("--watch needs a lesson file: --lesson FILE.yaml.")
    }
    guard speed > 0, speed.isFinite else {
      throw ValidationError("--speed is \(speed), but it must be a number above zero.")
    }
  }

  func run() throws {
    try Walkthrough(
      course: lessonOptions.choice, data: ownData.choice, theme: themeOptions.theme,
      glyphs: glyphOptions.glyphs, speed: speed, isStilled: noMotion, usesMouse: !noMouse, isWatching: watch,
      showsTestPage: testPage
    ).run()
  }
}
