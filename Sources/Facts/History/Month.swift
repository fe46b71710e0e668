/// A month of the calendar, UTC: `2026-11`.
package struct Month: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Months since January of the year 0.
  private let number: Int

  /// The month that a moment is in.
  ///
  /// - Parameter time: seconds since 1970 (UTC).
  package init(of time: Int) {
    // Days to civil years and months, counted from 1 March of the year 0, so that the leap day comes last (Howard
    // Hinnant, "chrono-Compatible Low-Level Date Algorithms").
    let days = Self.quotient(time, 86400) + 719_468
    let era = Self.quotient(days, 146_097)
    let day = days - era * 146_097
    let year = (day - day / 1460 + day / 36524 - day / 146_096) / 365
    let dayOfYear = day - (365 * year + year / 4 - year / 100)
    let month = (5 * dayOfYear + 2) / 153
    number = (era * 400 + year) * 12 + month + 2
  }

  private init(number: Int) { self.number = number }

  /// The first second after it, since 1970 (UTC).
  package var end: Int {
    let (year, month) = ((number + 1) / 12, (number + 1) % 12)
    // The same the other way round.
    let shifted = month < 2 ? year - 1 : year
    let era = Self.quotient(shifted, 400)
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * ((month + 10) % 12) + 2) / 5
    let day = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return (era * 146_097 + day - 719_468) * 86400
  }

  /// `2026`
  package var year: Int { number / 12 }

  /// Some months later, or earlier.
  package func advanced(by months: Int) -> Month { Month(number: number + months) }

  /// `2026-11`
  package var description: String {
    let month = number % 12 + 1
    return "\(number / 12)-\(month < 10 ? "0" : "")\(month)"
  }

  /// Earlier months first.
  package static func < (left: Month, right: Month) -> Bool { left.number < right.number }

  private static func quotient(_ number: Int, _ divisor: Int) -> Int {
    (number >= 0 ? number : number - divisor + 1) / divisor
  }
}
