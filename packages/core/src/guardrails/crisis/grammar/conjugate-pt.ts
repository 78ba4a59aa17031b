import type { Form } from './conjugate-es.ts';

/** What a Portuguese verb needs beside its infinitive. Same features as in Spanish, so that one rule reads both. */
export interface PortugueseVerb {
  readonly inf: string;
  /** Extra irregular forms, `form:feature` parted by spaces. */
  readonly irregular?: string;
}

/** The forms of a regular Portuguese verb, without accents, você and tu alike. */
export function conjugatePortuguese(verb: PortugueseVerb): Form[] {
  const ending = verb.inf.slice(-2);
  const stem = verb.inf.slice(0, -2);
  const forms: Form[] = [];
  const add = (feature: string, ...list: string[]) => {
    for (const form of list) forms.push([form, feature]);
  };
  const imperfect = ending === 'ar' ? `${stem}ava` : `${stem}ia`;
  add('inf', verb.inf);
  add('1', `${stem}o`, `${verb.inf}ei`, `${verb.inf}ia`);
  add('3', `${stem}${ending === 'ar' ? 'a' : 'e'}`, `${verb.inf}a`);
  add('1past', ending === 'ar' ? `${stem}ei` : `${stem}i`, imperfect);
  add('3past', ending === 'ar' ? `${stem}ou` : ending === 'er' ? `${stem}eu` : `${stem}iu`, imperfect);
  add('2', `${stem}${ending === 'ar' ? 'as' : 'es'}`, `${stem}${ending === 'ar' ? 'aste' : 'iste'}`);
  add('pl', `${stem}${ending === 'ar' ? 'am' : 'em'}`, `${stem}${ending === 'ar' ? 'amos' : `${ending[0]}mos`}`);
  add('sub', `${stem}${ending === 'ar' ? 'e' : 'a'}`);
  add('subp', `${stem}${ending[0]}sse`, `${verb.inf}mos`);
  add('ger', `${stem}${ending[0]}ndo`);
  add('part', `${stem}${ending === 'ar' ? 'ado' : 'ido'}`, `${stem}${ending === 'ar' ? 'ada' : 'ida'}`);
  for (const pair of verb.irregular?.split(' ') ?? []) {
    const [form, feature] = pair.split(':');
    if (form !== undefined && feature !== undefined) add(feature, form);
  }
  return forms.filter(([form]) => form.length > 1);
}
