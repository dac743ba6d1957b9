import ArgumentParser

/// The lesson and the step that a command is about.
struct LessonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("A chapter by name, or a lesson file of your own.", valueName: "name|file.yaml"))
  var lesson: String?

  @Option(
    help: ArgumentHelp("A step, by its number within the chapter or by its id.", valueName: "number|id"))
  var step: String?

  var choice: CourseChoice { CourseChoice(lesson: lesson, step: step) }
}
