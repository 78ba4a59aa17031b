/** What is answered to an attempt to change or read the instructions: friendly, brief, and back to what Flou is for. */
const REFUSALS = [
  'Eso no lo puedo cambiar ni mostrar. Lo que sí puedo es ayudarte a partir con lo que tengas pendiente. ¿En qué estás?',
  'Por ahí no puedo ir, pero sigo aquí para tus cosas de estudio. ¿Qué te gustaría avanzar hoy?',
  'Prefiero quedarme en lo mío: acompañarte a estudiar. ¿Hay alguna tarea que te esté costando?',
];

export function injectionRefusal(options: {
  readonly recentReplies: readonly string[];
  readonly random: () => number;
}): string {
  const fresh = REFUSALS.filter((text) => !options.recentReplies.includes(text));
  const choices = fresh.length > 0 ? fresh : REFUSALS;
  return choices[Math.floor(options.random() * choices.length)] ?? choices.join('');
}
