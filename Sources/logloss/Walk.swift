import ArgumentParser
import Drawing
import Lessons
import Words

/// The walkthrough, full screen.
struct Walk: ExplainedCommand {
  static var examples: String { wording("commands.walk.examples") }

  static let configuration = CommandConfiguration(
    commandName: "walk", abstract: wording("commands.walk.abstract"))

  @OptionGroup var subject: Subject
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

  @Flag(help: ArgumentHelp(wording("commands.walk.resume")))
  var resume = false

  @Flag(help: ArgumentHelp(wording("commands.walk.watch")))
  var watch = false

  @Flag(help: ArgumentHelp(wording("commands.walk.plain")))
  var plain = false

  func validate() throws {
    if watch, subject.course.lesson.flatMap(LessonFile.init) == nil {
      throw ValidationError(wording("commands.walk.watch-needs-file"))
    }
    if resume, subject.isNamed { throw ValidationError(wording("commands.walk.resume-alone")) }
    guard speed > 0, speed.isFinite else {
      throw ValidationError(wording("commands.walk.speed-not-above-zero", ["speed": "\(speed)"]))
    }
  }

  func run() throws {
    try subject.checkNames()
    try Walkthrough(
      course: subject.walkedCourse, data: subject.data, theme: themeOptions.theme,
      glyphs: glyphOptions.glyphs, speed: speed, isStilled: noMotion, usesMouse: !noMouse, isWatching: watch,
      showsTestPage: testPage, isPlain: plain, session: subject.session, isResuming: resume
    ).run()
  }
}
