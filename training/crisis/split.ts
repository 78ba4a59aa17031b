/**
 * A fifth of the voices is never trained on when Flou is measured: what they get is what a stranger's words would get. By voice and not
 * by line, for one writer's lines resemble each other. What ships is then trained on all of them.
 */
export const isHeldOut = (voice: string): boolean => !isKnownToTheGrammar(voice) && hashOf(voice, 7) % 5 === 0;

/** The development voices: whoever wrote the rules has read them, so nothing is measured on them. */
export const isKnownToTheGrammar = (voice: string): boolean => voice.startsWith('dev-');

/** Which part of the training voices a voice belongs to, when the model is tried on voices it was not trained on. */
export const foldOf = (voice: string, folds: number): number => hashOf(voice, 11) % folds;

function hashOf(voice: string, seed: number): number {
  let hash = seed;
  for (const character of voice) hash = (Math.imul(hash, 31) + character.charCodeAt(0)) >>> 0;
  return (hash ^ (hash >>> 13)) >>> 0;
}
