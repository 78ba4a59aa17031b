import { findInjection, maskPersonalData, screen } from '@flou/core/guardrails';
import { PIIConfig, pii, secretKeysCheck, urls } from '@openai/guardrails';
import { GuardrailsEngine, injectionGuard, piiGuard, SelectionType } from '@presidio-dev/hai-guardrails';
import { alone, type Bench, type Row, race, versus } from '../bench.ts';

/** What a student writes at night, cut to length; no two of a batch are the same, for nobody says the same thing twice. */
const DIARY = `hola, tengo que entregar el informe de biología mañana y no he empezado, me da lata y además mi computador anda lento. Llevo toda la semana
durmiendo mal y en el curso nadie habla de otra cosa que de la prueba de cálculo. Ayer me junté con la Anto a estudiar y terminamos viendo videos, igual lo pasamos bien.
Lo que más me cuesta es la conclusión: sé lo que quiero decir, pero escribo dos líneas y las borro. ¿Cómo lo harías tú? Tengo como una hora antes de que llegue mi mamá. `;

const BATCH = 200;
const textsOf = (length: number) =>
  Array.from({ length: BATCH }, (_, index) => `${index} ${DIARY.repeat(8).slice(index, index + length - 4)}`);

const HAI = new GuardrailsEngine({
  guards: [
    injectionGuard({ roles: ['user'] }, { mode: 'pattern', threshold: 0.7 }),
    piiGuard({ selection: SelectionType.All }),
  ],
});
/** As they come. */
const PII = PIIConfig.parse({});
const URLS = { url_allow_list: [], allowed_schemes: new Set(['https']), block_userinfo: true, allow_subdomains: false };

/** Microseconds a message. */
async function timed(texts: readonly string[], act: (text: string) => unknown): Promise<number> {
  const startedMs = performance.now();
  for (const text of texts) await act(text);
  return ((performance.now() - startedMs) * 1_000) / texts.length;
}

const allGuards = (text: string) => [screen(text), findInjection(text), maskPersonalData(text)];

/** Every local guard on a message of three lengths, against two that do not read a crisis; and whether hostile text costs more than its length. */
export const bench: Bench = async ({ quick }) => {
  const rounds = quick ? 7 : 25;
  const rows: Row[] = [];
  for (const length of [60, 280, 2_000]) {
    const texts = textsOf(length);
    const figures = await race(
      {
        flou: () => timed(texts, allGuards),
        screen: () => timed(texts, screen),
        openai: () =>
          timed(texts, async (text) => [
            await pii({}, text, PII),
            await secretKeysCheck({}, text, { threshold: 'balanced' }),
            await urls({}, text, URLS),
          ]),
        hai: () => timed(texts, (text) => HAI.run([{ role: 'user', content: text }])),
      },
      rounds,
    );
    const ours = figures.flou;
    rows.push(
      versus({
        name: `all guards, ${length} characters`,
        unit: 'µs',
        ours,
        peer: { name: '@openai/guardrails (PII, secrets, URLs)', figures: figures.openai },
        goal: { atMost: 1 },
      }),
      versus({
        name: `all guards, ${length} characters`,
        unit: 'µs',
        ours,
        peer: { name: '@presidio-dev/hai-guardrails (injection, PII)', figures: figures.hai },
        goal: { atMost: 1 },
      }),
    );
    if (length === 280)
      rows.push(alone({ name: 'screen(), 280 characters', unit: 'µs', ours: figures.screen, goal: { atMost: 50 } }));
  }
  rows.push(...(await linear(quick ? 3 : 9)));
  return rows;
};

const HOSTILE = ['me quiero matar no puedo mas sin mi ', 'q u i e r o ', 'a'.repeat(36), '!!!!???? '];

async function linear(rounds: number): Promise<Row[]> {
  const ofLength = (length: number) => HOSTILE.map((text) => text.repeat(length / text.length));
  const [half, whole] = [ofLength(50_000), ofLength(100_000)];
  const figures = await race({ half: () => timed(half, screen), whole: () => timed(whole, screen) }, rounds);
  return [
    versus({
      name: 'screen(), 100 kB of hostile text',
      unit: 'µs',
      ours: figures.whole,
      peer: { name: 'itself on 50 kB', figures: figures.half },
      goal: { atMost: 2.4 },
    }),
  ];
}
