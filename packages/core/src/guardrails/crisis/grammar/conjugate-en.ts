import type { Form } from './conjugate-es.ts';

/** The five forms of an English verb: `kill killed killing`; irregular pasts are given as `past/participle`. */
export function conjugateEnglish(row: string): Form[] {
  const [inf = '', past = regularPast(inf), gerund = regularGerund(inf)] = row.split(' ');
  const forms: Form[] = [
    [inf, 'inf'],
    [third(inf), '3'],
    [gerund, 'ger'],
  ];
  for (const one of past.split('/')) forms.push([one, 'past']);
  if (gerund.endsWith('ing')) forms.push([gerund.slice(0, -1), 'ger']);
  return forms;
}

function regularPast(inf: string): string {
  return inf.endsWith('e') ? `${inf}d` : `${inf}ed`;
}

function regularGerund(inf: string): string {
  return inf.endsWith('e') ? `${inf.slice(0, -1)}ing` : `${inf}ing`;
}

function third(inf: string): string {
  return /(s|sh|ch|x)$/.test(inf) ? `${inf}es` : `${inf}s`;
}
