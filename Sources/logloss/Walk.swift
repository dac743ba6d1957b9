import ArgumentParser
import Drawing
import Lessons
import Words

/// The walkthrough, full screen.
struct Walk: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "walk", abstract: wording("commands.walk.abstract"))

  @OptionGroup var lessonOptions: LessonOptions
  @OptionGroup var ownData: OwnData
  @OptionGroup var themeOptions: ThemeOptions
  @OptionGroup var glyphOptions: GlyphOptions

  @Option(
    help: ArgumentHelp(wording("commands.walk.speed"), valueName: wording("commands.walk.speed-value")),
    transform: number(named:))
  var speed = 1.0

  @Flag(help: ArgumentHelp(wording("commands.walk.no-motion")))
  var noMotion = false

  @Flag(help: ArgumentHelp(wording("commands.walk.no-mouse")))
  var noMouse = false

  @Flag(help: ArgumentHelp(wording("commands.walk.test-page")))
  var testPage = false

  @Flag(help: ArgumentHelp(wording("commands.walk.watch")))
  var watch = false

  func validate() throws {
    if watch, lessonOptions.lesson.flatMap(LessonFile.init) == nil {
      throw ValidationError(wording("commands.walk.watch-needs-file"))
    }
    guard speed > 0, speed.isFinite else {
      throw ValidationError(wording("commands.walk.speed-not-above-zero", ["speed": "\(speed)"]))
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
