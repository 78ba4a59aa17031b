import type { Helpline } from '../protocol/helplines.ts';
import type { OutputViolation } from './output-violation.ts';

/** What takes the place of a text that was refused. */
const ENDINGS: Readonly<Record<OutputViolation['category'], string>> = {
  method:
    'De eso no voy a dar detalles, porque me importa que estés a salvo. Si algo de esto tiene que ver contigo, cuéntamelo; {crisis} escucha gratis a toda hora.',
  encouragement:
    'Eso no es algo que yo piense ni que te vaya a decir. Tu vida importa. Si hoy pesa mucho, {crisis} escucha gratis a toda hora.',
  diagnosis:
    'No soy quien para ponerle un nombre a lo que sientes; eso lo puede ver contigo un profesional. Sí puedo escucharte. ¿Qué es lo que más te está costando?',
  dosage: 'Sobre remedios y cantidades es mejor preguntarle a un profesional de la salud. ¿Seguimos con lo tuyo?',
  human_claim: 'Soy una inteligencia artificial, no una persona. Y sigo aquí para ayudarte. ¿En qué íbamos?',
  helpline: 'Para hablar con una persona, el número es {crisis}; en una emergencia, {emergency}.',
  prompt_leak: 'Mejor volvamos a lo tuyo. ¿Qué te gustaría avanzar ahora?',
  personal_data: 'Prefiero no repetir datos personales aquí. ¿Seguimos con lo tuyo?',
  own_guard: 'Mejor volvamos a lo tuyo. ¿Qué te gustaría avanzar ahora?',
  guard_failure: 'Prefiero parar aquí. ¿Me lo preguntas de otra forma?',
};

export function safeEnding(category: OutputViolation['category'], helplines: readonly Helpline[]): string {
  const phoneOf = (kind: Helpline['kind']) =>
    (helplines.find((line) => line.kind === kind) ?? helplines[0])?.phone ?? '';
  return ENDINGS[category].replace('{crisis}', phoneOf('crisis')).replace('{emergency}', phoneOf('emergency'));
}
