// Made by `make golden` from the files in rules/: change those.

extension EmbeddedRules {
  static let pageDuplicate = (
    name: "page-duplicate.yml",
    text: ##"""
    what: Each thing is written once
    severity: warning
    why: >
      Of two copies one is mended and the other is not, and the reader who found the other one does not know.
    how: Keep the better one. Let the other lead to it, or remove it.
    examples:
      - bad:
          README.md: |
            # Tides

            The water comes twice a day, a little later each time, since the moon goes round while the earth turns. At full moon
            and at new moon it comes higher, because then the sun helps. In a storm from the west the tables are wrong by half an
            hour or more, and the quay is under water before they say so.

            Whoever ties up a boat leaves enough rope for the difference, which is three metres in spring and four in autumn. Boats
            with a deep keel wait outside until the bell rings, or come in with the pilot, who knows the sands and where they have
            moved since the last survey was made.
          docs/tides.md: |
            # Tides

            The water comes twice a day, a little later each time, since the moon goes round while the earth turns. At full moon
            and at new moon it comes higher, because then the sun helps. In a storm from the west the tables are wrong by half an
            hour or more, and the quay is under water before they say so.

            Whoever ties up a boat leaves enough rope for the difference, which is three metres in spring and four in autumn. Boats
            with a deep keel wait outside until the bell rings, or come in with the pilot, who knows the sands and where they have
            moved since the last survey was made.

    """##
  )
}
