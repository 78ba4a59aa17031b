import { LEVELS } from '@flou/core/guardrails';
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { percent } from './report-text.ts';
import type { Group, Judged, Share, Tally } from './tally.ts';

/** The tally as one page: plots as SVG, no script, nothing fetched. */
export function htmlReport(tally: Tally): string {
  const { document } = parseHTML(PAGE);
  const put = (selector: string, ...nodes: (Node | string)[]) => document.querySelector(selector)?.append(...nodes);
  put('#lines', `${tally.lines} lines, ${percent(tally.accepted)} read as a level their label accepts.`);
  put(
    '#figures',
    figure(document, 'crises read as none', tally.missed),
    figure(document, 'nothing read as a crisis', tally.falseAlarms),
    figure(document, 'nothing read as a concern', tally.needlessConcerns),
  );
  put('#confusion', confusionPlot(document, tally));
  put('#categories', groupPlot(document, tally.byCategory));
  put('#languages', groupPlot(document, tally.byLanguage));
  put('#errors caption', `${tally.errors.length} lines`);
  put('#errors tbody', ...tally.errors.map((one) => errorRow(document, one)));
  return document.toString();
}

function figure(document: Document, name: string, share: Share): Node {
  const box = document.createElement('div');
  const value = document.createElement('strong');
  value.append(percent(share));
  const range = document.createElement('small');
  range.append(`95 %: ${(100 * share.low).toFixed(1)} to ${(100 * share.high).toFixed(1)}, of ${share.of}`);
  box.append(value, name, range);
  return box;
}

function confusionPlot(document: Document, { confusion }: Tally): Node {
  const cells = LEVELS.flatMap((expected) => {
    const total = LEVELS.reduce((sum, read) => sum + confusion[expected][read], 0);
    return LEVELS.map((read) => {
      const count = confusion[expected][read];
      return { expected, read, count, share: total === 0 ? 0 : count / total };
    });
  });
  const levels = LEVELS.toReversed();
  return Plot.plot({
    document,
    width: 420,
    height: 260,
    marginLeft: 80,
    marginTop: 40,
    padding: 0.06,
    x: { domain: levels, label: 'read as', axis: 'top' },
    y: { domain: levels, label: 'expected' },
    color: { domain: [0, 1], range: ['#eef3f6', '#1d6a83'] },
    marks: [
      Plot.cell(cells, { x: 'read', y: 'expected', fill: 'share', rx: 4 }),
      Plot.text(cells, {
        x: 'read',
        y: 'expected',
        text: ({ count, share }: (typeof cells)[number]) => `${count}\n${(100 * share).toFixed(1)} %`,
        fill: ({ share }: (typeof cells)[number]) => (share > 0.5 ? 'white' : '#24323a'),
        fontSize: 13,
      }),
    ],
  });
}

/** A dot a group with its interval, the gravest level on top. */
function groupPlot(document: Document, groups: readonly Group[]): Node {
  const rows = groups.map(({ name, expect, accepted }) => ({
    label: `${expect} · ${name} (${accepted.of})`,
    expect,
    share: 100 * accepted.share,
    low: 100 * accepted.low,
    high: 100 * accepted.high,
  }));
  return Plot.plot({
    document,
    width: 760,
    height: 60 + 22 * rows.length,
    marginLeft: 240,
    x: { domain: [0, 100], label: 'read as a level the label accepts, % →', grid: true },
    y: { domain: rows.map(({ label }) => label), label: null },
    color: { domain: [...LEVELS].toReversed(), range: ['#b3382c', '#c98a1b', '#1d6a83'], legend: false },
    marks: [
      Plot.ruleY(rows, { y: 'label', x1: 'low', x2: 'high', stroke: 'expect', strokeWidth: 3, strokeOpacity: 0.35 }),
      Plot.dot(rows, { y: 'label', x: 'share', fill: 'expect', r: 5 }),
      Plot.text(rows, {
        y: 'label',
        x: 'share',
        text: ({ share }: (typeof rows)[number]) => share.toFixed(0),
        dy: -10,
        fontSize: 10,
      }),
    ],
  });
}

function errorRow(document: Document, { id, expect, level, category, reasons, turns }: Judged): Node {
  const line = document.createElement('tr');
  const text = turns.map(({ role, text }) => (role === 'user' ? text : `[${text}]`)).join(' · ');
  for (const cell of [id, `${expect} → ${level}`, category, reasons.join(' '), text]) {
    const data = document.createElement('td');
    data.append(cell);
    line.append(data);
  }
  return line;
}

const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>flou eval</title>
<style>
  body { font: 16px/1.5 system-ui, sans-serif; color: #24323a; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
  h2 { margin: 2.5rem 0 0.5rem; font-size: 1.1rem; }
  svg { max-width: 100%; height: auto; }
  #figures { display: flex; flex-wrap: wrap; gap: 1rem; }
  #figures div { flex: 1 1 12rem; padding: 1rem; border-radius: 0.5rem; background: #eef3f6; }
  #figures strong { display: block; font-size: 2rem; line-height: 1.2; }
  #figures small { display: block; color: #5b6b75; }
  table { border-collapse: collapse; width: 100%; font-size: 0.85rem; }
  caption { text-align: left; padding: 0.3rem 0; }
  td, th { text-align: left; vertical-align: top; padding: 0.3rem 0.6rem 0.3rem 0; border-top: 1px solid #dde5ea; overflow-wrap: anywhere; }
</style>
</head>
<body>
<h1>Crisis detector</h1>
<p id="lines"></p>
<div id="figures"></div>
<h2>Expected and read</h2>
<div id="confusion"></div>
<h2>By category</h2>
<div id="categories"></div>
<h2>By language</h2>
<div id="languages"></div>
<h2>Every error</h2>
<table id="errors">
<caption></caption>
<thead><tr><th>id</th><th>expected → read</th><th>category</th><th>reasons</th><th>text</th></tr></thead>
<tbody></tbody>
</table>
</body>
</html>
`;
