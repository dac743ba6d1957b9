import ArgumentParser
import Words

/// The lesson and the step that a command is about.
struct LessonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      wording("commands.lesson-options.lesson"), valueName: wording("commands.lesson-options.lesson-value")),
    completion: .lesson)
  var lesson: String?

  @Option(
    help: ArgumentHelp(
      wording("commands.lesson-options.step"), valueName: wording("commands.lesson-options.step-value")),
    completion: .step)
  var step: String?

  var choice: CourseChoice { CourseChoice(lesson: lesson, step: step) }
}
