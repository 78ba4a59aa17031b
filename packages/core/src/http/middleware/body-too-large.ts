import { HttpProblem } from '../problem.ts';

/** For `bodyLimit`: refuses with a problem document. */
export const bodyTooLarge = (maxBytes: number) => (): never => {
  throw new HttpProblem({ status: 413, code: 'ERR_BODY_TOO_LARGE', detail: `A body may have ${maxBytes} bytes.` });
};
