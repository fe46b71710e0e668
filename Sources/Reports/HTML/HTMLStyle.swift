/// The style of the HTML report: light and dark as the reader's system is, one column where it is narrow.
enum HTMLStyle {
  static let text = """

    :root {
      color-scheme: light dark;
      --back: #f6f7f9; --card: #fff; --text: #1c2128; --dim: #57606a; --line: #d8dee4;
      --code: #fbfcfd; --link: #0757ba; --focus: #0969da;
      --e: #b3122a; --e-back: #ffebee; --w: #7a4d00; --w-back: #fff3d1; --n: #0b5394; --n-back: #e6f1fc;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --back: #0d1117; --card: #161b22; --text: #e6edf3; --dim: #9aa5b1; --line: #30363d;
        --code: #10151c; --link: #7ab8ff; --focus: #58a6ff;
        --e: #ff9aa2; --e-back: #45151b; --w: #f2c14e; --w-back: #392a06; --n: #8cc4ff; --n-back: #10294a;
      }
    }
    *, *::before { box-sizing: border-box; }
    [hidden] { display: none !important; }
    html { -webkit-text-size-adjust: 100%; }
    body {
      margin: 0 auto; padding: 1.5rem 1.5rem 3rem; max-width: 90rem; background: var(--back);
      color: var(--text); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif;
      overflow-wrap: anywhere;
    }
    h1 { margin: 0 0 1rem; font-size: 1.6rem; }
    h2 { margin: 2rem 0 .75rem; font-size: 1.2rem; }
    h2 small { margin-left: .35rem; font-size: .9rem; font-weight: 400; color: var(--dim); }
    a { color: var(--link); }
    code, .l { font-family: ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; }
    code { font-size: .9em; }
    :focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }

    .facts {
      display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .6rem; margin: 0;
    }
    .facts > div {
      padding: .55rem .8rem; background: var(--card); border: 1px solid var(--line);
      border-left: 4px solid var(--line); border-radius: 6px;
    }
    .facts > .bad { border-left-color: var(--w); }
    .facts dt { color: var(--dim); font-size: .8rem; }
    .facts dd { margin: 0; }

    .tools {
      display: flex; flex-wrap: wrap; gap: .6rem 1rem; align-items: center; margin-top: 1rem;
      padding: .7rem .8rem; background: var(--card); border: 1px solid var(--line); border-radius: 6px;
    }
    .tools input[type=search] {
      flex: 1 1 15rem; min-width: 0; padding: .4rem .6rem; font: inherit; color: inherit;
      background: var(--back); border: 1px solid var(--line); border-radius: 6px;
    }
    ::placeholder { color: var(--dim); opacity: 1; }
    .group { display: flex; flex-wrap: wrap; gap: .4rem; }
    .chip {
      display: inline-flex; gap: .4rem; align-items: center; padding: .15rem .55rem; font-size: .85rem;
      border: 1px solid var(--line); border-radius: 1rem; cursor: pointer;
    }
    .chip input { margin: 0; }
    .chip:has(:checked) { border-color: currentColor; }
    .chip:focus-within { outline: 2px solid var(--focus); outline-offset: 1px; }
    .chip :focus-visible { outline: none; }
    button {
      padding: .3rem .7rem; font: inherit; font-size: .85rem; color: inherit; background: var(--back);
      border: 1px solid var(--line); border-radius: 6px; cursor: pointer;
    }
    .choose { flex: 1 1 100%; }
    .choose > summary { width: max-content; cursor: pointer; font-size: .9rem; }
    .choose .group { margin-top: .6rem; }
    #chosen { color: var(--dim); }
    #shown { color: var(--dim); font-size: .9rem; }
    #shown:empty { display: none; }

    .page {
      margin: .5rem 0; background: var(--card); border: 1px solid var(--line); border-radius: 6px;
    }
    .large .page { content-visibility: auto; contain-intrinsic-size: auto 3.6rem; }
    .page > summary {
      display: grid; grid-template-columns: auto 1fr auto; gap: .1rem .6rem; align-items: baseline;
      padding: .55rem .8rem; cursor: pointer; list-style: none;
    }
    .page > summary::-webkit-details-marker { display: none; }
    .page > summary::before { content: "▸"; color: var(--dim); }
    .page[open] > summary::before { content: "▾"; }
    .page > summary:hover .name { text-decoration: underline; }
    .name { margin: 0; font-size: 1rem; font-weight: 600; unicode-bidi: isolate; }
    .counts { display: flex; flex-wrap: wrap; gap: .3rem; justify-content: flex-end; }
    .counts b, .kind {
      padding: .05rem .5rem; font-size: .8rem; font-weight: 600; border-radius: 1rem; white-space: nowrap;
      text-decoration: none;
    }
    b.e, .kind.e { color: var(--e); background: var(--e-back); }
    b.w, .kind.w { color: var(--w); background: var(--w-back); }
    b.n, .kind.n { color: var(--n); background: var(--n-back); }
    a.kind:hover { text-decoration: underline; }
    .why { grid-column: 2 / -1; color: var(--dim); font-size: .85rem; }
    .body { padding: 0 .8rem .8rem; }
    .files { margin: .2rem 0 .6rem; color: var(--dim); font-size: .85rem; }
    .none { color: var(--dim); }

    .found { margin: 0; padding: 0; list-style: none; }
    .found li { padding: .25rem 0; }
    .body > .found { margin: 0 0 .6rem; }
    .at { color: var(--dim); font-size: .85rem; white-space: nowrap; }
    .help, .near { color: var(--dim); }

    .compare {
      width: 100%; table-layout: fixed; border-collapse: collapse; border: 1px solid var(--line);
      background: var(--code);
    }
    .compare th {
      padding: .3rem .6rem; text-align: left; font-size: .8rem; font-weight: 600; color: var(--dim);
      background: var(--card); border-bottom: 1px solid var(--line);
    }
    .compare td { padding: .25rem 0; vertical-align: top; border-bottom: 1px solid var(--line); }
    .compare td + td, .compare th + th { border-left: 1px solid var(--line); }
    .l {
      position: relative; min-height: 1.5em; padding: 0 .6rem 0 3.8rem; font-size: .8rem;
      white-space: pre-wrap; tab-size: 4; unicode-bidi: isolate;
    }
    .l::before {
      content: attr(data-n); position: absolute; left: 0; width: 3.1rem; text-align: right;
      color: var(--dim);
    }
    .l.e, .l.w, .l.n { box-shadow: inset 4px 0 0 currentColor; }
    .l.e { color: var(--e); background: var(--e-back); }
    .l.w { color: var(--w); background: var(--w-back); }
    .l.n { color: var(--n); background: var(--n-back); }
    .l[data-k]::before { color: inherit; }
    .l.off { color: inherit; background: none; box-shadow: none; }
    .l i { color: var(--dim); }
    .omitted, .gap td { padding: .1rem .6rem .1rem 3.8rem; color: var(--dim); font-size: .8rem; }
    .gap td, .notes td, .notes td + td { background: var(--card); }
    .compare .notes td { padding: .3rem .8rem; font-size: .9rem; }

    .kinds { margin: 0; padding: 0; list-style: none; }
    .kinds li { padding: .4rem 0; border-bottom: 1px solid var(--line); }
    .kinds li:target { background: var(--w-back); }
    .many { color: var(--dim); font-size: .85rem; }
    footer { margin-top: 2rem; color: var(--dim); font-size: .85rem; }
    kbd {
      padding: 0 .35rem; font: inherit; background: var(--card); border: 1px solid var(--line);
      border-radius: 4px;
    }

    @media (min-width: 44rem) {
      .tools { position: sticky; top: 0; z-index: 1; box-shadow: 0 .3rem .6rem -.4rem #0006; }
      .page > summary, .kinds li { scroll-margin-top: 6rem; }
    }
    @media (max-width: 44rem) {
      body { padding: 1rem .75rem 2rem; }
      .facts { grid-template-columns: 1fr 1fr; }
      .page > summary { grid-template-columns: auto 1fr; }
      .counts { grid-column: 2; justify-content: flex-start; }
      .compare, .compare tbody, .compare tr, .compare td { display: block; }
      .compare thead { display: none; }
      .compare td + td { border-left: 0; }
      .compare td { border-bottom: 0; }
      .compare tr { padding: .25rem 0; border-bottom: 1px solid var(--line); }
      .compare .notes, .compare .gap { padding: 0; }
      .compare .gap td { display: inline-block; padding-right: 0; }
      .compare .gap td + td { padding-left: .8rem; }
      .compare .gap td:not(:empty)::before { content: "Trac "; }
      .compare .gap td + td:not(:empty)::before { content: "Markdown "; }
      .compare td.empty, .compare .gap td:empty { display: none; }
      .compare tr:not(.notes):not(.gap) td::before {
        content: "Trac"; padding: 0 .6rem; font-size: .7rem; color: var(--dim);
      }
      .compare tr:not(.notes):not(.gap) td + td::before { content: "Markdown"; }
      .l { padding-left: 3.2rem; }
      .l::before { width: 2.6rem; }
      .omitted, .gap td { padding-left: 3.2rem; }
    }

    """
}
