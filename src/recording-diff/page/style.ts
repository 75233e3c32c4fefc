/** How the page looks: light and dark, from a telephone to a wide screen. */

export const STYLE = `
:root {
  color-scheme: light dark;
  --page: #f6f7f9; --card: #ffffff; --sunken: #f0f2f5; --line: #d9dee5; --text: #1b2129; --quiet: #5b6673; --link: #0b5cc4;
  --added: #1a7f37; --added-back: #e3f6e8; --added-mark: #aceebb;
  --removed: #b3261e; --removed-back: #fdecea; --removed-mark: #ffc9c4;
  --changed: #8a5a00; --changed-back: #fff4d6;
  --secret: #a3085a; --secret-back: #fdeaf4;
  --mono: ui-monospace, 'Cascadia Mono', 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0f1318; --card: #171c23; --sunken: #1e252e; --line: #313a46; --text: #e4e9ef; --quiet: #9aa6b4; --link: #6cb0ff;
    --added: #5fd37f; --added-back: #12291a; --added-mark: #1f6b37;
    --removed: #ff8f86; --removed-back: #331a1b; --removed-mark: #8a2f2b;
    --changed: #e6b450; --changed-back: #2f2611;
    --secret: #ff8ac4; --secret-back: #37142a;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 4.5rem; }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif; }
h1, h2, h3, p { margin: 0; }
h1 { font-size: 1.05rem; }
h2 { font-size: 1.15rem; }
h3 { font-size: 0.8rem; color: var(--quiet); font-weight: 600; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
code, .mono { font-family: var(--mono); font-size: 0.86em; overflow-wrap: anywhere; }
[hidden] { display: none !important; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 4px; }
.quiet { color: var(--quiet); }
bdi { unicode-bidi: isolate; }

.bar { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: 0.5rem 0.9rem; align-items: center; padding: 0.6rem 1rem;
  background: var(--card); border-bottom: 1px solid var(--line); }
.bar .what { flex: 1 1 18rem; min-width: 0; }
.bar .about { font-size: 0.82rem; color: var(--quiet); overflow-wrap: anywhere; }
.filters { display: flex; flex-wrap: wrap; gap: 0.35rem; align-items: center; }
input[type='search'] { width: 17rem; max-width: 100%; padding: 0.35rem 0.6rem; font: inherit; font-size: 0.9rem; color: inherit;
  background: var(--page); border: 1px solid var(--line); border-radius: 6px; }
button { font: inherit; font-size: 0.86rem; color: inherit; padding: 0.25rem 0.65rem; background: var(--card); border: 1px solid var(--line);
  border-radius: 999px; cursor: pointer; }
button:hover { border-color: var(--quiet); }
button[aria-pressed='false'] { color: var(--quiet); background: transparent; text-decoration: line-through; }
button[aria-pressed='true'].real { background: var(--link); border-color: var(--link); color: var(--page); }
button[aria-pressed='false'].real { text-decoration: none; }
.dot { display: inline-block; width: 0.6em; height: 0.6em; margin-right: 0.4em; border-radius: 50%; background: var(--quiet); }
.dot.added { background: var(--added); } .dot.removed { background: var(--removed); } .dot.changed { background: var(--changed); }

.columns { display: grid; grid-template-columns: minmax(16rem, 23rem) minmax(0, 1fr); align-items: start; }
nav { position: sticky; top: 3.6rem; max-height: calc(100vh - 3.6rem); overflow: auto; padding: 0 0.5rem 2rem 0.6rem; border-right: 1px solid var(--line); }
nav ul { list-style: none; margin: 0 0 0.2rem; padding: 0; }
nav h3 { display: flex; justify-content: space-between; gap: 0.5rem; padding: 0.7rem 0.5rem 0.3rem; position: sticky; top: 0; background: var(--page); overflow-wrap: anywhere; }
nav a { display: flex; gap: 0.5rem; align-items: baseline; padding: 0.2rem 0.5rem; border-radius: 6px; color: inherit; font-size: 0.87rem; }
nav a:hover { background: var(--sunken); text-decoration: none; }
nav a[aria-current='true'] { background: var(--card); box-shadow: inset 3px 0 0 var(--link); }
nav .name { flex: 1; min-width: 0; overflow-wrap: anywhere; }
nav .name small { display: block; color: var(--quiet); font-size: 0.76rem; line-height: 1.3; }
nav a.same .name { color: var(--quiet); }
nav .secret h3 { color: var(--secret); }
.counts { display: inline-flex; gap: 0.45rem; white-space: nowrap; font: 600 0.78rem var(--mono); }
.counts .added { color: var(--added); } .counts .removed { color: var(--removed); } .counts .changed { color: var(--changed); } .counts .volatile { color: var(--quiet); }

main { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.8rem; padding: 1rem 1.2rem 4rem; min-width: 0; }
.title { display: flex; flex-wrap: wrap; gap: 0.4rem 0.8rem; align-items: baseline; }
.title h2 { overflow-wrap: anywhere; }
.title .folder { color: var(--quiet); font-weight: 400; }
.facts { display: flex; flex-wrap: wrap; gap: 0.2rem 1.1rem; font-size: 0.87rem; color: var(--quiet); }
.note { padding: 0.45rem 0.8rem; border-left: 3px solid var(--changed); background: var(--changed-back); border-radius: 0 6px 6px 0; font-size: 0.9rem; }
.note.secret { border-color: var(--secret); background: var(--secret-back); }
h1 a { color: inherit; }
.note li { overflow-wrap: anywhere; }
.note ul { margin: 0.2rem 0 0; padding-left: 1.2rem; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 8px; overflow: clip; }
details.card > summary { display: flex; flex-wrap: wrap; gap: 0.2rem 0.6rem; align-items: baseline; padding: 0.5rem 0.8rem; cursor: pointer; list-style: none; }
details.card > summary::-webkit-details-marker { display: none; }
details.card > summary::before { content: '▸'; color: var(--quiet); width: 0.8em; }
details.card[open] > summary::before { content: '▾'; }
details.card[open] > summary { border-bottom: 1px solid var(--line); }
details.card.added { border-left: 4px solid var(--added); } details.card.removed { border-left: 4px solid var(--removed); }
details.card.changed { border-left: 4px solid var(--changed); } details.card.same { border-left: 4px solid var(--line); }
details.card.here { box-shadow: 0 0 0 2px var(--link); }
.requests { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.6rem; justify-items: start; }
.requests > details { width: 100%; }
.method { font: 700 0.8rem var(--mono); }
.path { flex: 1 1 14rem; min-width: 0; }
.tag { padding: 0 0.5rem; border-radius: 999px; font-size: 0.78rem; font-weight: 600; background: var(--sunken); color: var(--quiet); white-space: nowrap; }
.tag.added { background: var(--added-back); color: var(--added); } .tag.removed { background: var(--removed-back); color: var(--removed); }
.tag.changed { background: var(--changed-back); color: var(--changed); } .tag.secret { background: var(--secret-back); color: var(--secret); }
.anchor { color: var(--quiet); font-size: 0.86rem; }

.section { padding: 0.55rem 0.8rem 0.7rem; }
.caption { display: flex; flex-wrap: wrap; gap: 0 0.8rem; align-items: baseline; }
.caption .rest { margin: 0; font-size: 0.78rem; }
.section + .section { border-top: 1px solid var(--line); }
.rows { display: grid; grid-template-columns: minmax(7rem, 14rem) minmax(0, 1fr) minmax(0, 1fr); gap: 1px; margin-top: 0.3rem; background: var(--line);
  border: 1px solid var(--line); border-radius: 6px; overflow: clip; }
.rows > * { padding: 0.25rem 0.55rem; background: var(--card); min-width: 0; }
.rows .head { background: var(--sunken); color: var(--quiet); font-size: 0.76rem; font-weight: 600; }
.rows .label { font: 0.8rem/1.5 var(--mono); color: var(--quiet); overflow-wrap: anywhere; }
.rows .label small { display: block; font: 0.72rem/1.3 system-ui, sans-serif; }
.value { font: 0.8rem/1.5 var(--mono); white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; }
.value.before { background: var(--removed-back); } .value.after { background: var(--added-back); }
.value.before mark { background: var(--removed-mark); color: inherit; border-radius: 2px; } .value.after mark { background: var(--added-mark); color: inherit; border-radius: 2px; }
.value.absent { background: var(--sunken); color: var(--quiet); font-style: italic; }
details.volatile { margin-top: 0.35rem; font-size: 0.82rem; color: var(--quiet); }
details.volatile summary { cursor: pointer; overflow-wrap: anywhere; }
details.volatile .value { background: var(--card); color: var(--quiet); } details.volatile .value mark { background: var(--sunken); }
.rows.only-one { grid-template-columns: minmax(7rem, 14rem) minmax(0, 1fr); }
.rows.unnamed { grid-template-columns: repeat(2, minmax(0, 1fr)); }
.rows.only-one.unnamed { grid-template-columns: minmax(0, 1fr); }
details.added .only-one .head, details.removed .only-one .head { display: none; }
.rest { margin-top: 0.35rem; font-size: 0.82rem; color: var(--quiet); }

.numbers { display: flex; flex-wrap: wrap; gap: 0.8rem; }
.numbers .card { flex: 1 1 9rem; padding: 0.6rem 0.9rem; }
.numbers b { display: block; font-size: 1.5rem; line-height: 1.3; font-variant-numeric: tabular-nums; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; }
th, td { padding: 0.35rem 0.8rem; text-align: left; border-bottom: 1px solid var(--line); }
tr:last-child td { border-bottom: 0; }
th { color: var(--quiet); font-size: 0.8rem; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
.list { margin: 0; padding: 0.5rem 0.8rem 0.6rem 2rem; font-size: 0.9rem; }
.list li { padding: 0.1rem 0; overflow-wrap: anywhere; }
.list .quiet { display: block; font-size: 0.85rem; }
.card > h3 { padding: 0.5rem 0.8rem 0; }

dialog { max-width: 30rem; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 1rem 1.3rem; }
dialog::backdrop { background: rgb(0 0 0 / 45%); }
dl { display: grid; grid-template-columns: auto 1fr; gap: 0.3rem 1rem; margin: 0.7rem 0; font-size: 0.92rem; }
dd { margin: 0; }
kbd { font: 0.8rem var(--mono); padding: 0.05rem 0.4rem; border: 1px solid var(--line); border-bottom-width: 2px; border-radius: 4px; background: var(--sunken); }
.back { display: none; }

@media (max-width: 820px) {
  .columns { display: flex; flex-direction: column; align-items: stretch; }
  body:not(.reading) main { order: -1; }
  nav { position: static; max-height: none; border-right: 0; }
  .reading nav { display: none; }
  .back { display: inline; }
  .bar { position: static; }
  .bar .what { flex-basis: 100%; }
  input[type='search'] { flex: 1 1 100%; width: 100%; }
  main { padding: 0.8rem 0.7rem 3rem; }
  body:not(.reading) main { padding-bottom: 0; }
  .rows, .rows.only-one, .rows.unnamed { grid-template-columns: minmax(0, 1fr); }
  th, td { padding: 0.3rem 0.2rem; font-size: 0.7rem; }
  th:first-child, td:first-child { padding-left: 0.8rem; }
  th:last-child, td:last-child { padding-right: 0.8rem; }
  .rows .head, .rows .label.none { display: none; }
  .rows .label { padding-top: 0.45rem; }
  .value.before::before { content: '−\\a0'; color: var(--removed); font-weight: 700; } .value.after::before { content: '+\\a0'; color: var(--added); font-weight: 700; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print { nav, .filters, .bar input { display: none; } .columns { display: block; } }
`;
