import Basics

/// A time in a timeline link: `2008-01-29T16:48+01`, in universal time `2008-01-29T15:48:00Z`.
///
/// ISO 8601 as Trac reads it: what is not given of the date is 01, of the time 00; no zone means universal time.
struct TimelineMoment: Equatable {
  /// Since 1970.
  private let minutes: Int
  private let seconds: Int

  /// `timeline:2008-01-29T15:48Z`
  static func read(_ link: RealmLink) -> TracRealm.Reading {
    let parts = link.parts
    let halves = parts.path.split(separator: "T", maxSplits: 1)
    let clock = halves.count > 1 ? halves[1].prefix { $0 != "Z" } : ""
    guard let date = halves.first, let moment = TimelineMoment(date: date, time: clock) else {
      return .label
    }
    var address = "/timeline?from=" + PercentCoding.quote(moment.description, safe: "")
    // Trac's own measure: the length of what is written.
    switch clock.count {
    case 6...: address += "&precision=seconds"
    case 4...: address += "&precision=minutes"
    case 2...: address += "&precision=hours"
    default: break
    }
    let query = parts.query.isEmpty ? "" : "&" + parts.query.dropFirst()
    return link.resource("timeline", id: parts.path, address + query + parts.fragment)
  }

  init?(date: Substring, time: Substring) {
    guard let day = TimelineMoment.day(date), let clock = TimelineMoment.clock(time) else {
      return nil
    }
    minutes = day * 24 * 60 + clock.minutes
    seconds = clock.seconds
  }

  /// `2008-01-29T15:48:00Z`
  var description: String {
    let day = minutes >= 0 ? minutes / 1440 : (minutes - 1439) / 1440
    let minute = minutes - day * 1440
    let (year, month, date) = TimelineMoment.civil(day)
    let numbers = [
      (year, 4), (month, 2), (date, 2), (minute / 60, 2), (minute % 60, 2), (seconds, 2),
    ]
    let text = numbers.map { number, width in
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(text[0])-\(text[1])-\(text[2])T\(text[3]):\(text[4]):\(text[5])Z"
  }

  /// `2008`, `2008-01`, `20080129` → the day since 1970.
  private static func day(_ text: Substring) -> Int? {
    guard let digits = digits(text, without: "-"), [4, 6, 8].contains(digits.count) else {
      return nil
    }
    let (month, date) = (
      digits.count > 4 ? two(digits, 4) : 1, digits.count > 6 ? two(digits, 6) : 1
    )
    guard (1...12).contains(month), (1...31).contains(date) else { return nil }
    return days(two(digits, 0) * 100 + two(digits, 2), month, date)
  }

  /// `15:48`, `154859+0130` → minutes and seconds of universal time.
  private static func clock(_ text: Substring) -> (minutes: Int, seconds: Int)? {
    let time = text.prefix { $0 != "+" && $0 != "-" && $0 != "Z" }
    let zone = text.dropFirst(time.count)
    guard let now = digits(time, without: ":"), now.count % 2 == 0, now.count <= 6,
      let offset = digits(zone.dropFirst(), without: ":"), [0, 2, 4].contains(offset.count)
    else { return nil }
    func part(_ digits: [Int], _ index: Int) -> Int {
      digits.count > index ? two(digits, index) : 0
    }
    let shift = part(offset, 0) * 60 + part(offset, 2)
    let minutes = part(now, 0) * 60 + part(now, 2)
    return (zone.hasPrefix("-") ? minutes + shift : minutes - shift, part(now, 4))
  }

  private static func digits(_ text: Substring, without separator: Character) -> [Int]? {
    var digits: [Int] = []
    for character in text where character != separator {
      guard character.isASCII, let digit = character.wholeNumberValue else { return nil }
      digits.append(digit)
    }
    return digits
  }

  private static func two(_ digits: [Int], _ index: Int) -> Int {
    digits[index] * 10 + digits[index + 1]
  }

  /// Days of the Gregorian calendar, counted from March so that the leap day is the last of a year.
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let year = month > 2 ? year : year - 1
    let monthFromMarch = (month + 9) % 12
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    return 365 * year + year / 4 - year / 100 + year / 400 + dayOfYear - 719_468
  }

  fileprivate static func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
    var year = (days + 719_468) * 400 / 146_097 + 1
    while self.days(year, 3, 1) > days { year -= 1 }
    let dayOfYear = days - self.days(year, 3, 1)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (month <= 2 ? year + 1 : year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }
}

/// A day in universal time: `2008-01-29`.
package struct CalendarDay: Hashable, Sendable, CustomStringConvertible {
  /// ISO 8601.
  package let description: String

  /// - Parameter seconds: since 1970, none before.
  package init(seconds: Int) {
    let (year, month, day) = TimelineMoment.civil(seconds / 86_400)
    description = [(year, 4), (month, 2), (day, 2)].map { number, width in
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }.joined(separator: "-")
  }
}
