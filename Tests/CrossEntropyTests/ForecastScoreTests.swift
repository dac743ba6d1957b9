import CrossEntropy
import Testing

struct ForecastScoreTests {
  private func judged(_ probabilities: [Double], _ right: Int) throws -> JudgedForecast {
    JudgedForecast(try #require(Forecast(probabilities)), rightAnswer: right)
  }

  @Test("The means are those of a spreadsheet")
  func means() throws {
    let score = try #require(
      ForecastScore([judged([0.6, 0.4], 0), judged([0.1, 0.9], 0), judged([0.5, 0.3, 0.2], 1)]))
    #expect(score.count == 3)
    // =AVERAGE(-LN(0.6);-LN(0.1);-LN(0.3))
    #expect(abs(score.meanLoss - 1.33912784036199) < 1e-13)
    // =AVERAGE(LN(2);LN(2);LN(3))
    #expect(abs(score.coinLoss - 0.82830221659600) < 1e-13)
    // The first favourite was right, the others were not: =AVERAGE(-LN(0.5);-LN(0.5);-LN(0.25))
    #expect(abs(score.halfLoss - 0.92419624074659) < 1e-13)
    #expect(score.sureLoss == .infinity)
    #expect(score.worst == 1)
  }

  @Test("Always sure costs nothing while every favourite is right, and a coin where there is none")
  func sure() throws {
    let score = try #require(ForecastScore([judged([0.6, 0.4], 0), judged([0.2, 0.8], 1)]))
    #expect(score.sureLoss == 0)
    let tied = try #require(ForecastScore([judged([0.5, 0.5], 0)]))
    #expect(tied.sureLoss == tied.coinLoss && tied.halfLoss == tied.coinLoss)
  }

  @Test("One impossible answer that was right makes the mean infinite, and is the worst")
  func impossible() throws {
    let score = try #require(
      ForecastScore([judged([0.6, 0.4], 0), judged([1, 0], 1), judged([0, 1], 0)]))
    #expect(score.meanLoss == .infinity && score.worst == 1)
  }

  @Test("Nothing has no score")
  func nothing() { #expect(ForecastScore([]) == nil) }
}
