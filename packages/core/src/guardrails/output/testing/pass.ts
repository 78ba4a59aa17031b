import { createOutputGate, type OutputGateOptions } from '../output-gate.ts';

/** A text through a gate of Chile's, in pieces that end at the cuts: what came out, and what closed the gate. */
export function pass(text: string, options: Partial<OutputGateOptions> = {}, cuts: readonly number[] = []) {
  const gate = createOutputGate({ country: 'CL', ...options });
  const edges = [0, ...cuts.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b), text.length];
  let shown = '';
  for (let index = 1; index < edges.length; index++) shown += gate.push(text.slice(edges[index - 1], edges[index]));
  shown += gate.end();
  return { shown, released: gate.released(), category: gate.violation()?.category };
}
