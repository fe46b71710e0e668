import Testing

@testable import Markup

@Suite struct TimelineMomentTests {
  @Test(arguments: [
    ("2008", "", "2008-01-01T00:00:00Z"),
    ("2008-02", "", "2008-02-01T00:00:00Z"),
    ("20080229", "15:48", "2008-02-29T15:48:00Z"),
    ("2008-01-29", "16:48+01", "2008-01-29T15:48:00Z"),
    ("2008-01-01", "00:15:30+0130", "2007-12-31T22:45:30Z"),
    ("2007-12-31", "23:30-01:00", "2008-01-01T00:30:00Z"),
    ("1969-12-31", "12", "1969-12-31T12:00:00Z"),
    ("2000-03-01", "", "2000-03-01T00:00:00Z"),
    ("1999-12-31", "", "1999-12-31T00:00:00Z"),
  ])
  func isSaidInUniversalTime(date: String, time: String, expected: String) {
    #expect(TimelineMoment(date: date[...], time: time[...])?.description == expected)
  }

  @Test(arguments: [("200", ""), ("2008-13", ""), ("2008-01-32", ""), ("2008", "1"), ("x", "")])
  func whatIsNoMomentIsNone(date: String, time: String) {
    #expect(TimelineMoment(date: date[...], time: time[...]) == nil)
  }
}
