/// A forecast and the answer that was right.
public struct JudgedForecast: Sendable, Hashable {
  /// The probabilities that were given beforehand.
  public let forecast: Forecast
  /// The answer that was right.
  public let rightAnswer: Int

  /// A forecast and the answer that was right.
  public init(_ forecast: Forecast, rightAnswer: Int) {
    self.forecast = forecast
    self.rightAnswer = rightAnswer
  }

  /// Its log loss in nats; +∞ where the right answer was given probability 0.
  public var loss: Double { forecast.loss(of: rightAnswer) }
}

/// How good some forecasts were, beside others that the same person could have made: mean log losses in nats.
public struct ForecastScore: Sendable, Hashable {
  /// How many forecasts there are.
  public let count: Int
  /// Of the forecasts as they were made.
  public let meanLoss: Double
  /// Of a coin, or of a die with as many sides as a question has answers: log k where there are k.
  public let coinLoss: Double
  /// Of the same favourites, each with probability one half.
  public let halfLoss: Double
  /// Of the same favourites, each with probability 1: +∞ as soon as one of them was wrong.
  public let sureLoss: Double
  /// The place of the forecast with the largest loss, the first of several.
  public let worst: Int

  /// The score of some forecasts; nil of none.
  public init?(_ forecasts: [JudgedForecast]) {
    // The first in descending order is the first of equals.
    guard let worst = forecasts.indices.min(by: { forecasts[$0].loss > forecasts[$1].loss }) else {
      return nil
    }
    func mean(_ other: (Forecast) -> Forecast) -> Double {
      forecasts.map { other($0.forecast).loss(of: $0.rightAnswer) }.reduce(0, +) / Double(forecasts.count)
    }
    count = forecasts.count
    meanLoss = mean { $0 }
    coinLoss = mean { Forecast(even: $0.probabilities.count) }
    halfLoss = mean { $0.withFavourite(at: 0.5) }
    sureLoss = mean { $0.withFavourite(at: 1) }
    self.worst = worst
  }
}
