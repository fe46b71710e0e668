/// The style of the gap report: light and dark as the reader's system is, signs instead of words where it is narrow,
/// black on white on paper.
enum GapHTMLStyle {
  static let text = """

    :root {
      color-scheme: light dark;
      --back: #f6f7f9; --card: #fff; --text: #1c2128; --dim: #57606a; --line: #d8dee4;
      --link: #0757ba; --focus: #0969da; --rail: #e4e8ec;
      --good: #1a7f37; --good-back: #dff5e3; --fair: #8a5a00; --fair-back: #fff1cc;
      --poor: #b3122a; --poor-back: #ffe3e6; --calm: #0b5394; --calm-back: #e3effb;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --back: #0d1117; --card: #161b22; --text: #e6edf3; --dim: #9aa5b1; --line: #30363d;
        --link: #7ab8ff; --focus: #58a6ff; --rail: #2a313a;
        --good: #6fd98a; --good-back: #11301c; --fair: #f2c14e; --fair-back: #372906;
        --poor: #ff9aa2; --poor-back: #43151b; --calm: #8cc4ff; --calm-back: #10294a;
      }
    }
    *, *::before { box-sizing: border-box; }
    [hidden] { display: none !important; }
    html { -webkit-text-size-adjust: 100%; }
    body {
      margin: 0 auto; padding: 1.5rem 1.5rem 3rem; max-width: 84rem; background: var(--back);
      color: var(--text); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif;
      overflow-wrap: anywhere;
    }
    h1 { margin: 0 0 1rem; font-size: 1.7rem; }
    h2 { margin: 2rem 0 .5rem; font-size: 1.35rem; }
    h3 { margin: 1.75rem 0 .6rem; font-size: 1.1rem; }
    h4 { margin: 0 0 .3rem; font-size: 1rem; }
    h2 small, h3 small { margin-left: .35rem; font-size: .9rem; font-weight: 400; color: var(--dim); }
    a { color: var(--link); }
    code { font: .87em ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; unicode-bidi: isolate; }
    h4 code { font-weight: 400; color: var(--dim); }
    small { font-size: .85em; }
    :focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
    .none, .why, .about { color: var(--dim); }

    .facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(10.5rem, 1fr)); gap: .6rem; margin: 0; }
    .facts > div { padding: .6rem .85rem; background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
    .facts dt { color: var(--dim); font-size: .8rem; }
    .facts dd { margin: 0; }
    .facts dd > b { font-size: 1.5rem; line-height: 1.2; }
    .facts small { color: var(--dim); }

    .tools {
      display: flex; flex-wrap: wrap; gap: .6rem .9rem; align-items: center; margin-top: 1rem;
      padding: .7rem .85rem; background: var(--card); border: 1px solid var(--line); border-radius: 8px;
      font-size: .9rem;
    }
    .tools label { display: inline-flex; gap: .4rem; align-items: center; color: var(--dim); white-space: nowrap; }
    .tools .find { flex: 1 1 14rem; }
    .tools input, .tools select, .tools button {
      min-width: 0; padding: .35rem .55rem; font: inherit; color: var(--text); background: var(--back);
      border: 1px solid var(--line); border-radius: 6px;
    }
    .tools input { flex: 1; }
    .tools select { max-width: 14rem; }
    .tools button { cursor: pointer; }
    ::placeholder { color: var(--dim); opacity: 1; }
    #shown { color: var(--dim); }
    #shown:empty { display: none; }

    .v.present { --ink: var(--good); --wash: var(--good-back); }
    .v.partial { --ink: var(--fair); --wash: var(--fair-back); }
    .v.missing { --ink: var(--poor); --wash: var(--poor-back); }
    .v.declared { --ink: var(--calm); --wash: var(--calm-back); }
    .v.not-applicable { --ink: var(--dim); --wash: transparent; }
    .v { color: var(--ink); }
    .sign { display: inline-block; width: 1.3em; text-align: center; font-weight: 700; }
    .legend { display: flex; flex-wrap: wrap; gap: .3rem .9rem; margin: 0 0 .6rem; font-size: .85rem; }
    span.v { font-size: .85rem; font-weight: 600; white-space: nowrap; }
    .steps span.v, h4 span.v { padding: .05rem .5rem .05rem .2rem; background: var(--wash); border-radius: 1rem; }

    .matrix {
      width: 100%; border-collapse: separate; border-spacing: 0; background: var(--card);
      border: 1px solid var(--line); border-radius: 8px; font-size: .9rem;
    }
    .matrix th, .matrix td { padding: .45rem .5rem; text-align: left; border-bottom: 1px solid var(--line); }
    .matrix thead th {
      position: sticky; top: 0; z-index: 1; background: var(--card); font-size: .8rem; color: var(--dim); white-space: nowrap;
      border-bottom: 2px solid var(--line);
    }
    .matrix thead th:first-child { border-top-left-radius: 8px; }
    .matrix thead th:last-child { border-top-right-radius: 8px; }
    .matrix abbr { text-decoration: none; }
    .matrix .col, .matrix td.v, .matrix .total { white-space: nowrap; overflow-wrap: normal; }
    .matrix .num { width: 1%; }
    .matrix .name { min-width: 8rem; font-weight: 600; }
    .matrix .name small { display: block; font-weight: 400; color: var(--dim); }
    .matrix tbody tr:hover > * { box-shadow: inset 0 0 0 100vmax #8881; }
    .matrix td.v { padding: 2px; }
    .matrix td.v > a, .matrix td.v > span {
      display: flex; align-items: center; min-height: 2.4rem; padding: .25rem .4rem .25rem .15rem;
      color: inherit; background: var(--wash); border-radius: 5px; text-decoration: none; font-size: .85rem;
    }
    .matrix td.v > a:hover { text-decoration: underline; }
    .matrix .off { opacity: .25; }
    .matrix tfoot th, .matrix tfoot td { border-bottom: 0; color: var(--dim); font-size: .85rem; }
    .matrix td.more { font-size: .85rem; }
    .more b { font-weight: 600; white-space: nowrap; }
    .matrix .more small { display: block; color: var(--dim); white-space: nowrap; }
    .matrix .spark small { display: inline; }
    b.e { color: var(--poor); } b.w { color: var(--fair); } b.n { color: var(--calm); }

    .score { display: inline-flex; gap: .5rem; align-items: center; white-space: nowrap; }
    .bar { width: 4rem; height: .5rem; border-radius: 4px; overflow: hidden; }
    .rail { fill: var(--rail); }
    .good .fill { fill: var(--good); } .fair .fill { fill: var(--fair); } .poor .fill { fill: var(--poor); }
    .percent { min-width: 2.9em; text-align: right; font-variant-numeric: tabular-nums; }
    .spark { display: inline-flex; gap: .4rem; align-items: center; white-space: nowrap; color: var(--dim); }
    .spark svg { width: 5rem; height: 1.25rem; }
    polyline { fill: none; stroke: var(--calm); stroke-width: 2; stroke-linejoin: round; stroke-linecap: round; }
    circle { fill: var(--card); stroke: var(--calm); stroke-width: 2; }

    .project { margin-top: 2.5rem; padding-top: .5rem; border-top: 2px solid var(--line); }
    .project h2 { margin-top: .5rem; }
    .js:not(.single) .project { display: none; }
    .js:not(.single) .project.shown { display: block; margin-top: 0; border-top: 0; }
    .one:not(.single) :is(#overview, .tools, .top) { display: none; }
    .single :is(.back, #keys) { display: none; }
    .back { margin: 0; }
    .summary { display: flex; flex-wrap: wrap; gap: .3rem 1rem; align-items: center; }
    .summary .bar { width: 10rem; height: .7rem; }
    .summary .percent { font-size: 1.3rem; font-weight: 700; }
    .about { display: flex; flex-wrap: wrap; gap: .1rem 1.5rem; margin: .4rem 0 0; font-size: .9rem; }
    .trend { max-width: 46rem; margin: 1rem 0; padding: .75rem; background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
    .trend > svg { display: block; width: 100%; height: auto; }
    .trend text { fill: var(--dim); font-size: 12px; }
    .scroll { overflow-x: auto; }
    .trend td, .trend table th { padding: .15rem 1rem .15rem 0; text-align: left; }
    .grid { stroke: var(--line); }
    figcaption { color: var(--dim); font-size: .9rem; }
    .steps { margin: 0; padding-left: 1.6rem; }
    .steps li { margin-bottom: .5rem; }
    .items { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr)); gap: .6rem; }
    .item {
      padding: .7rem .85rem; background: var(--card); border: 1px solid var(--line); border-left: 4px solid var(--line);
      border-radius: 8px; scroll-margin-top: 1rem;
    }
    .item.present { border-left-color: var(--good); } .item.partial { border-left-color: var(--fair); }
    .item.missing { border-left-color: var(--poor); } .item.declared { border-left-color: var(--calm); }
    .item:target { outline: 2px solid var(--focus); }
    .item p { margin: .35rem 0 0; }
    .evidence, .plain, .found { margin: .35rem 0 0; padding-left: 1.1rem; font-size: .92rem; }
    .found li { margin: .25rem 0; }
    .rule { margin: .4rem 0; padding: .5rem .85rem; background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
    .rule > summary { cursor: pointer; }
    .what { color: var(--dim); }
    .rule .why b { font-weight: 600; color: var(--text); }
    footer { margin-top: 2rem; color: var(--dim); font-size: .85rem; }
    kbd { padding: 0 .35rem; font: inherit; background: var(--card); border: 1px solid var(--line); border-radius: 4px; }

    @media (min-width: 44.01rem) and (max-width: 75rem) {
      .matrix-box { max-height: 90vh; overflow: auto; }
    }
    @media (max-width: 75rem) {
      .matrix .word {
        position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
      }
      .matrix td.v { position: relative; }
      .matrix td.v > a, .matrix td.v > span { justify-content: center; padding: .25rem; }
      .matrix td.total { text-align: center; }
      .matrix .col { text-align: center; }
    }
    @media (max-width: 60rem) {
      .matrix .more { display: none; }
    }
    @media (max-width: 44rem) {
      body { padding: 1rem .75rem 2rem; }
      .facts { grid-template-columns: 1fr 1fr; gap: .4rem; }
      .facts > :last-child:nth-child(odd) { grid-column: 1 / -1; }
      .facts dd > b { font-size: 1.25rem; }
      .tools label { flex: 1 1 9rem; justify-content: space-between; }
      .tools select { flex: 0 1 7rem; }
      .tools .find { flex-basis: 100%; }
      .matrix { padding-right: 4px; font-size: .85rem; table-layout: fixed; }
      .matrix th, .matrix td { padding: .35rem .25rem; }
      .matrix .name { width: auto; min-width: 0; padding-left: .5rem; }
      .matrix .bar, .matrix tfoot small { display: none; }
      .matrix .num { width: 2.9rem; }
      .matrix .num .percent { min-width: 0; }
      .matrix thead .num { font-size: .7rem; }
      .matrix .col { width: 2rem; height: 6rem; padding: .3rem 0; vertical-align: bottom; }
      .matrix .col abbr { writing-mode: vertical-rl; transform: rotate(180deg); white-space: nowrap; }
      .matrix td.v { padding: 1px; }
      .trend text { display: none; }
    }
    @media (hover: none) { #keys { display: none; } }
    @media (forced-colors: active) {
      .bar .fill { fill: CanvasText; } .rail { fill: Canvas; } polyline, circle { stroke: CanvasText; }
    }
    @media print {
      :root {
        color-scheme: light; --back: #fff; --card: #fff; --text: #000; --dim: #444; --line: #bbb; --link: #000;
        --rail: #e4e8ec; --good: #1a7f37; --good-back: #e7f6ea; --fair: #7a5000; --fair-back: #fff4d6;
        --poor: #a01025; --poor-back: #ffe9eb; --calm: #0b5394; --calm-back: #e9f2fb;
      }
      .matrix-box { max-height: none; overflow: visible; }
      body { padding: 0; max-width: none; font-size: 10pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      .tools, .back, footer { display: none !important; }
      .js:not(.one, .single) .project { display: block; }
      .matrix tfoot { display: table-row-group; }
      .items { grid-template-columns: 1fr 1fr; }
      .matrix thead th { position: static; }
      .matrix tr, .item, .trend, .facts > div { break-inside: avoid; }
      h2, h3, h4 { break-after: avoid; }
      .rule::details-content { content-visibility: visible; }
      .trend details { display: none; }
      a { text-decoration: none; }
    }

    """
}
