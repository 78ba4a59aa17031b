import type { ProtocolDecision, ProtocolInput } from './protocol.ts';

/** Decides what a message means for the protocol, and what must be said. Pure. */
export function advanceProtocol({ screening }: ProtocolInput): ProtocolDecision {
  if (screening.level === 'none') return { mode: 'none', text: '', state: undefined, safety: { level: 'none' } };
  return {
    mode: 'answer',
    text: 'Gracias por contármelo. ¿Has pensado en quitarte la vida? Puedes llamar gratis al *4141, a toda hora.',
    state: undefined,
    safety: { level: screening.level, category: screening.category },
  };
}
