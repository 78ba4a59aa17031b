import { html, type TemplateResult } from 'lit-html';
import { clock, count, day, duration, moment, NONE, score, usd } from '../format.ts';
import type { Instance, Stored } from '../state.ts';
import { TEXTS } from '../texts.ts';
import { scopeMark } from './scope.ts';
import { foldedTable, table } from './table.ts';

const { charts: C, models: M, costs: K } = TEXTS;

/** Newest first. */
export function minutesTable({ minutes }: Instance): TemplateResult {
  const { time, requests, failed, turns, p50, p95, crises, concerns, calls, failures } = C.columns;
  return foldedTable({
    label: C.minutesTable,
    columns: [time, requests, failed, turns, p50, p95, crises, concerns, calls, failures],
    rows: minutes
      .toReversed()
      .map((minute) => [
        clock(minute.at),
        count(minute.requests),
        count(minute.errors),
        count(minute.turns),
        duration(minute.p50_ms),
        duration(minute.p95_ms),
        count(minute.crises),
        count(minute.concerns),
        count(minute.model_calls),
        count(minute.model_failures),
      ]),
  });
}

export function daysTable({ days, feedback_days }: Stored): TemplateResult {
  const { day: date, turns, tokens: used, cost, ratings, stars } = C.columns;
  const dates = [...new Set([...days, ...feedback_days].map((each) => each.day))].toSorted().toReversed();
  return foldedTable({
    label: C.daysTable,
    columns: [date, turns, used, cost, ratings, stars],
    rows: dates.map((each) => {
      const spent = days.find(({ day }) => day === each);
      const rated = feedback_days.find(({ day }) => day === each);
      return [
        day(each),
        count(spent?.turns ?? 0),
        spent ? tokens(spent) : NONE,
        usd(spent?.cost_usd ?? null),
        count(rated?.ratings ?? 0),
        score(rated?.average_score ?? null),
      ];
    }),
  });
}

export function models({ models }: Instance, nowMs: number): TemplateResult {
  return html`
    <section aria-labelledby="models">
      <h2 id="models">${M.title} ${scopeMark('instance')}</h2>
      ${
        models.length === 0
          ? html`<p class="empty">${M.empty}</p>`
          : table({
              label: `${M.title}, ${M.note}`,
              columns: M.columns,
              rows: models.map(({ model, calls, failures, last_failure, open_since }) => [
                model,
                open_since === null
                  ? html`<span class="state good">${M.closed}</span>`
                  : html`<span class="state bad">${M.open(moment(open_since, nowMs))}</span>`,
                count(calls),
                count(failures),
                last_failure ? `${moment(last_failure.at, nowMs)} ${last_failure.code}` : M.never,
              ]),
            })
      }
    </section>
  `;
}

export function costs({ models_today, users_today }: Stored): TemplateResult {
  const { model, user, turns, tokens: used, cost } = K.columns;
  const row = (key: string | TemplateResult, each: Stored['models_today'][number] | Stored['users_today'][number]) => [
    key,
    count(each.turns),
    tokens(each),
    usd(each.cost_usd),
  ];
  return html`
    <section aria-labelledby="costs">
      <h2 id="costs">${K.title} ${scopeMark('all')}</h2>
      ${
        models_today.length === 0
          ? html`<p class="empty">${K.empty}</p>`
          : html`
              <h3>${K.byModel}</h3>
              ${table({ label: `${K.title}: ${K.byModel}`, columns: [model, turns, used, cost], rows: models_today.map((each) => row(each.model, each)) })}
              <h3>${K.byUser}</h3>
              ${table({ label: `${K.title}: ${K.byUser}`, columns: [user, turns, used, cost], rows: users_today.map((each) => row(html`<code>${each.user_id}</code>`, each)) })}
            `
      }
    </section>
  `;
}

const tokens = ({ input_tokens, output_tokens }: { readonly input_tokens: number; readonly output_tokens: number }) =>
  `${count(input_tokens)} / ${count(output_tokens)}`;
