/** A message with these words gets a reply that goes on until `POST /release` (`paced-gemini.ts`). */
export const HELD_MARK = 'sin prisa';
