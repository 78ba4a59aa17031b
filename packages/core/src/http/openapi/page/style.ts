import { raw } from 'hono/html';

/** The page's whole look: a phone's width first, light and dark, nothing loaded from anywhere. */
export const STYLE = raw(`
:root { color-scheme: light dark; --ink: #1d2430; --soft: #596273; --paper: #fbfaf7; --card: #fff; --line: #e2dfd6; --accent: #2c5d55; --get: #1f5f8b; --post: #2c6e3f; --delete: #a03a2c; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e4de; --soft: #a5abb5; --paper: #15181d; --card: #1c2026; --line: #313741; --accent: #8fc7bb; --get: #8cc0e8; --post: #93cfa3; --delete: #f0a194; } }
* { box-sizing: border-box; }
html { scroll-behavior: smooth; scroll-padding-top: 1rem; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; display: grid; grid-template-columns: minmax(0, 1fr); }
main, nav { padding: 1.25rem; }
main { max-width: 60rem; }
nav { border-bottom: 1px solid var(--line); font-size: .9rem; }
nav ul { list-style: none; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .15rem 1rem; }
nav h2 { margin: .9rem 0 .2rem; font-size: .75rem; letter-spacing: .08em; text-transform: uppercase; color: var(--soft); }
@media (min-width: 64rem) { body { grid-template-columns: 17rem minmax(0, 1fr); } nav { position: sticky; top: 0; height: 100vh; overflow: auto; border: 0; border-right: 1px solid var(--line); } nav ul { display: block; } main { padding: 2.5rem; } }
a { color: var(--accent); text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible, pre:focus-visible, .scroll:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
h1, h2, h3 { line-height: 1.25; overflow-wrap: anywhere; }
h1 small { font-size: 1rem; color: var(--soft); font-weight: 400; }
h2 { margin-top: 3rem; }
h4 { margin: 1.1rem 0 .35rem; font-size: .9rem; color: var(--soft); }
p { margin: .35rem 0; max-width: 42rem; }
article { margin: 1rem 0; padding: 1rem 1.1rem; background: var(--card); border: 1px solid var(--line); border-radius: .6rem; }
article h3 { margin: 0 0 .3rem; font-size: 1.05rem; }
.route { display: block; font-size: .95rem; overflow-wrap: anywhere; }
.method { font-weight: 700; text-transform: uppercase; }
.get { color: var(--get); } .post { color: var(--post); } .delete { color: var(--delete); }
.soft { color: var(--soft); }
code, pre { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: .875em; }
pre { margin: .4rem 0; padding: .8rem; overflow: auto; max-height: 24rem; border: 1px solid var(--line); border-radius: .4rem; background: var(--paper); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0; border-bottom: 1px solid var(--line); }
td:last-child { min-width: 12rem; }
th { font-weight: 600; color: var(--soft); }
summary { cursor: pointer; padding: .25rem 0; }
`);
