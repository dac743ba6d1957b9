import Testing

@testable import CrossEntropy

/// A data set, C, and the optimum computed independently at 90 digits: Newton's method in mpmath, on the
/// values of `x` as the `Double`s they are.
struct FitReference: Sendable, CustomTestStringConvertible {
  let name: String
  let x: [Double]
  let y: [Int]
  var sampleWeights: [Double]?
  /// Nil where there is no penalty.
  var c: Double?
  let weight: Double
  /// The logit at the first `x`.
  let firstLogit: Double
  let meanLoss: Double

  var testDescription: String {
    "\(name), C \(c.map(String.init(describing:)) ?? "none")"
  }

  var observations: [Observation] {
    let weights = sampleWeights ?? x.map { _ in 1 }
    return zip(zip(x, y), weights).map { point, weight in
      Observation(x: point.0, label: point.1 == 1 ? .positive : .negative, sampleWeight: weight)
    }
  }

  var inverseRegularization: InverseRegularization {
    c.map(InverseRegularization.finite) ?? .none
  }
}

extension FitReference {
  static let all: [FitReference] = [
    FitReference(
      name: "the ten points",
      x: [-2.2, -1.4, -0.8, 0.2, 0.4, 0.8, 1.2, 2.2, 2.9, 4.6],
      y: [0, 0, 1, 0, 1, 1, 1, 1, 1, 1],
      c: 0.01,
      weight: 0.053484030201935922374, firstLogit: 0.68956236826131043161,
      meanLoss: 0.58113534462539749448),
    FitReference(
      name: "the ten points",
      x: [-2.2, -1.4, -0.8, 0.2, 0.4, 0.8, 1.2, 2.2, 2.9, 4.6],
      y: [0, 0, 1, 0, 1, 1, 1, 1, 1, 1],
      c: 0.1,
      weight: 0.33760316373066199854, firstLogit: -0.07638871252533810283,
      meanLoss: 0.45850122546853053253),
    FitReference(
      name: "the ten points",
      x: [-2.2, -1.4, -0.8, 0.2, 0.4, 0.8, 1.2, 2.2, 2.9, 4.6],
      y: [0, 0, 1, 0, 1, 1, 1, 1, 1, 1],
      c: 1.0,
      weight: 0.97193447518514889841, firstLogit: -1.4827199002436319526,
      meanLoss: 0.33291140995039043515),
    FitReference(
      name: "the ten points",
      x: [-2.2, -1.4, -0.8, 0.2, 0.4, 0.8, 1.2, 2.2, 2.9, 4.6],
      y: [0, 0, 1, 0, 1, 1, 1, 1, 1, 1],
      c: 10.0,
      weight: 1.4928756669275319457, firstLogit: -2.5183728770254447908,
      meanLoss: 0.30624147407102877399),
    FitReference(
      name: "the ten points",
      x: [-2.2, -1.4, -0.8, 0.2, 0.4, 0.8, 1.2, 2.2, 2.9, 4.6],
      y: [0, 0, 1, 0, 1, 1, 1, 1, 1, 1],
      c: 100.0,
      weight: 1.6247627159600600613, firstLogit: -2.7760496819743448483,
      meanLoss: 0.30517358803766766239),
    FitReference(
      name: "the ten points",
      x: [-2.2, -1.4, -0.8, 0.2, 0.4, 0.8, 1.2, 2.2, 2.9, 4.6],
      y: [0, 0, 1, 0, 1, 1, 1, 1, 1, 1],
      c: 10000.0,
      weight: 1.6422454460614222019, firstLogit: -2.8101492110756074163,
      meanLoss: 0.30515929105146492028),
    FitReference(
      name: "the ten points",
      x: [-2.2, -1.4, -0.8, 0.2, 0.4, 0.8, 1.2, 2.2, 2.9, 4.6],
      y: [0, 0, 1, 0, 1, 1, 1, 1, 1, 1],
      c: 1000000.0,
      weight: 1.6424240598837117756, firstLogit: -2.810497534711140257,
      meanLoss: 0.30515928957021004078),
    FitReference(
      name: "the ten points",
      x: [-2.2, -1.4, -0.8, 0.2, 0.4, 0.8, 1.2, 2.2, 2.9, 4.6],
      y: [0, 0, 1, 0, 1, 1, 1, 1, 1, 1],
      weight: 1.6424258644569625124, firstLogit: -2.8105010538927915396,
      meanLoss: 0.3051592895700618471),
    FitReference(
      name: "x near a million",
      x: [
        999997.8, 999998.6, 999999.2, 1000000.2, 1000000.4, 1000000.8, 1000001.2, 1000002.2, 1000002.9,
        1000004.6,
      ],
      y: [0, 0, 1, 0, 1, 1, 1, 1, 1, 1],
      c: 1.0,
      weight: 0.97193447519132187317, firstLogit: -1.4827199002002222189,
      meanLoss: 0.33291140994848524916),
    FitReference(
      name: "x near a million",
      x: [
        999997.8, 999998.6, 999999.2, 1000000.2, 1000000.4, 1000000.8, 1000001.2, 1000002.2, 1000002.9,
        1000004.6,
      ],
      y: [0, 0, 1, 0, 1, 1, 1, 1, 1, 1],
      c: 1000000.0,
      weight: 1.6424240598927460302, firstLogit: -2.8104975346252440212,
      meanLoss: 0.3051592895679267153),
    FitReference(
      name: "x near a million",
      x: [
        999997.8, 999998.6, 999999.2, 1000000.2, 1000000.4, 1000000.8, 1000001.2, 1000002.2, 1000002.9,
        1000004.6,
      ],
      y: [0, 0, 1, 0, 1, 1, 1, 1, 1, 1],
      weight: 1.6424258644659967585, firstLogit: -2.8105010538068951484,
      meanLoss: 0.30515928956777852163),
    FitReference(
      name: "x near a millionth",
      x: [
        -2.2e-06, -1.4e-06, -8e-07, 2e-07, 4e-07, 8e-07, 1.2e-06, 2.2e-06, 2.8999999999999998e-06,
        4.599999999999999e-06,
      ],
      y: [0, 0, 1, 0, 1, 1, 1, 1, 1, 1],
      c: 1.0,
      weight: 5.769999999954089627e-6, firstLogit: 0.84729786036995131371,
      meanLoss: 0.61086430205156417303),
    FitReference(
      name: "x near a millionth",
      x: [
        -2.2e-06, -1.4e-06, -8e-07, 2e-07, 4e-07, 8e-07, 1.2e-06, 2.2e-06, 2.8999999999999998e-06,
        4.599999999999999e-06,
      ],
      y: [0, 0, 1, 0, 1, 1, 1, 1, 1, 1],
      c: 1000000.0,
      weight: 5.7699540903004203684, firstLogit: 0.84728060824970192943,
      meanLoss: 0.61086097280462820613),
    FitReference(
      name: "x near a millionth",
      x: [
        -2.2e-06, -1.4e-06, -8e-07, 2e-07, 4e-07, 8e-07, 1.2e-06, 2.2e-06, 2.8999999999999998e-06,
        4.599999999999999e-06,
      ],
      y: [0, 0, 1, 0, 1, 1, 1, 1, 1, 1],
      weight: 1642425.8644569626225, firstLogit: -2.8105010538927916452,
      meanLoss: 0.30515928957006183918),
    FitReference(
      name: "x in thousands of millions",
      x: [
        -2200000000.0, -1400000000.0, -800000000.0, 200000000.0, 400000000.0, 800000000.0, 1200000000.0,
        2200000000.0, 2900000000.0, 4600000000.0,
      ],
      y: [0, 0, 1, 0, 1, 1, 1, 1, 1, 1],
      c: 0.01,
      weight: 1.6424258644569623997e-9, firstLogit: -2.8105010538927910242,
      meanLoss: 0.30515928957006184148),
    FitReference(
      name: "x in thousands of millions",
      x: [
        -2200000000.0, -1400000000.0, -800000000.0, 200000000.0, 400000000.0, 800000000.0, 1200000000.0,
        2200000000.0, 2900000000.0, 4600000000.0,
      ],
      y: [0, 0, 1, 0, 1, 1, 1, 1, 1, 1],
      weight: 1.6424258644569625802e-9, firstLogit: -2.8105010538927913761,
      meanLoss: 0.30515928957006184148),
    FitReference(
      name: "a thousandth apart, near a million",
      x: [
        999999.9978, 999999.9986, 999999.9992, 1000000.0002, 1000000.0004, 1000000.0008, 1000000.0012,
        1000000.0022, 1000000.0029, 1000000.0046,
      ],
      y: [0, 0, 1, 0, 1, 1, 1, 1, 1, 1],
      weight: 1642.4258218345724384, firstLogit: -2.8105009692708414776,
      meanLoss: 0.30515929449969134721),
    FitReference(
      name: "separable",
      x: [-2.2, -1.4, -0.8, 0.2, 0.4, 0.8, 1.2, 2.2, 2.9, 4.6],
      y: [0, 0, 0, 1, 1, 1, 1, 1, 1, 1],
      c: 0.01,
      weight: 0.062762607856410790782, firstLogit: 0.6626445481975971704,
      meanLoss: 0.56993002216604207037),
    FitReference(
      name: "separable",
      x: [-2.2, -1.4, -0.8, 0.2, 0.4, 0.8, 1.2, 2.2, 2.9, 4.6],
      y: [0, 0, 0, 1, 1, 1, 1, 1, 1, 1],
      c: 1.0,
      weight: 1.3373731293826793138, firstLogit: -2.213112802151012635,
      meanLoss: 0.17623921766776628642),
    FitReference(
      name: "separable",
      x: [-2.2, -1.4, -0.8, 0.2, 0.4, 0.8, 1.2, 2.2, 2.9, 4.6],
      y: [0, 0, 0, 1, 1, 1, 1, 1, 1, 1],
      c: 1000000.0,
      weight: 21.512499750162463076, firstLogit: -40.867027306433448394,
      meanLoss: 4.2910720623886851437e-6),
    FitReference(
      name: "repeated points",
      x: [1, 1, 1, 2, 2, 2, 2, 3, 3],
      y: [0, 0, 1, 0, 1, 1, 0, 1, 1],
      c: 1.0,
      weight: 0.72312285301588199961, firstLogit: -0.40210768549438625037,
      meanLoss: 0.59618606577334757148),
    FitReference(
      name: "repeated points",
      x: [1, 1, 1, 2, 2, 2, 2, 3, 3],
      y: [0, 0, 1, 0, 1, 1, 0, 1, 1],
      weight: 1.5461704437791840055, firstLogit: -1.0698999257876458806,
      meanLoss: 0.56535793766035027857),
    FitReference(
      name: "one point very far away",
      x: [0, 0.2, 0.5, 0.7, 1, 1000000000.0],
      y: [0, 1, 0, 1, 1, 1],
      c: 1.0,
      weight: 0.39996394907012883811, firstLogit: 0.21550761847651238948,
      meanLoss: 0.53218387767316594558),
    FitReference(
      name: "one point very far away",
      x: [0, 0.2, 0.5, 0.7, 1, 1000000000.0],
      y: [0, 1, 0, 1, 1, 1],
      c: 1000000.0,
      weight: 3.8226621533639453912, firstLogit: -1.24831519706475897,
      meanLoss: 0.43056854757337451373),
    FitReference(
      name: "one point very far away",
      x: [0, 0.2, 0.5, 0.7, 1, 1000000000.0],
      y: [0, 1, 0, 1, 1, 1],
      weight: 3.8227117578082514773, firstLogit: -1.2483345888920089301,
      meanLoss: 0.43056854755757279804),
    FitReference(
      name: "classes that barely overlap",
      x: [0, 1.000001, 1, 2],
      y: [0, 0, 1, 1],
      weight: 15.20180086874754118, firstLogit: -15.201808469640374009,
      meanLoss: 0.34657561550918261888),
    FitReference(
      name: "weights from a billionth to a thousand million",
      x: [0, 3, 1, 2, 5],
      y: [0, 0, 1, 1, 0],
      sampleWeights: [1.0, 1e-09, 0.5, 1000000000.0, 2.0],
      c: 0.01,
      weight: -0.039999999876849390513, firstLogit: 19.70465354835717168,
      meanLoss: 6.1713960455388813025e-8),
    FitReference(
      name: "weights from a billionth to a thousand million",
      x: [0, 3, 1, 2, 5],
      y: [0, 0, 1, 1, 0],
      sampleWeights: [1.0, 1e-09, 0.5, 1000000000.0, 2.0],
      c: 1000000.0,
      weight: -6.9685269241099534799, firstLogit: 34.149492665629874926,
      meanLoss: 3.6627095242225658058e-8),
  ]
}
