/// A page with every construct that faults are planted in.
enum FaultSample {
  static let page = WikiPage(name: "FaultSample", text: text)

  private static let text = """
    = The tide gauge at Æbelø =

    The gauge was set up in 1987 by the harbour office, and it has '''never''' stopped since then.
    Its clock is off by 12 seconds a year, which nobody ever noticed before the audit of 2019.

    Möwe and Ilse read it twice a day. The crew of ''Ilse'' writes the numbers into `gauge.log` at noon.
    Read [https://example.org/gauge the maker's manual] before you touch the float or the gauge chain.

    == Parts of the gauge ==

     * a float of copper, 40 cm wide and filled with foam
     * a chain with a counterweight made of lead
       * links of bronze that need oil in spring
       * a swivel that must never be oiled at all
     * the recorder with its drum and paper

     1. Lift the float out of the well with both hands.
     2. Wipe it dry with a clean rag from the shed.
     3. Lower it again until the chain runs free.

     float:: the copper body that swims in the well
     well:: the pipe in which the water stands still

    > The gauge reads low when the wind comes from the east.
    > Ask the pilot what the water looked like at the pier.

    == Readings of last week ==

    || Day || Morning || Evening ||
    || Monday || 312 centimetres || 287 centimetres ||
    || Tuesday || 305 centimetres || 291 centimetres ||
    || Wednesday || 298 centimetres || calm sea ||

    [[Image(gauge.png, 40%)]] shows where the recorder stands.

    {{{
    gauge --read --port 7
    gauge --store tides.db
    gauge --check yesterday
    }}}

    {{{#!python
    def level(reading, zero):
        height = reading - zero
        return height / 100
    }}}

    == Notes for the crew ==

    {{{#!html
    <p>The key hangs <b>behind the door</b> of the shed.</p>
    <ul><li>Lock the well after work</li><li>Switch off the lamp over the drum</li></ul>
    }}}

    {{{#!div class="important"
    Nobody works at the well alone after dark.
    Take a lamp and a radio with you.
    }}}

    ||= Season =||= Who reads =||
    {{{#!td
    From October until March the pilots read.
    }}}
    {{{#!td
    From April on the students do it.
    }}}

    {{{#!rst
    The paper on the drum lasts eight days
    and costs less than a new battery

    Order ten rolls every spring
    }}}

    == What to do in a storm ==

    Take the recorder off its stand and carry it into the shed.
    Close the lid of the well, then wait until the gauge has settled for an hour.

    """
}
