import type { InjectionFinding } from './injection-finding.ts';

export interface InjectionPattern {
  readonly name: string;
  readonly category: InjectionFinding['category'];
  /** Written for text in lower case without accents. Linear: words and bounded gaps. */
  readonly pattern: RegExp;
}

// What a prompt is called, so that "ignora las instrucciones del ejercicio 3" is not mistaken for an attack: the instructions meant
// are yours, the previous ones, those of the system.
const YOUR_RULES =
  '(?:(?:tus|todas? (?:tus|las)|las|mis) (?:instrucciones|reglas|indicaciones|restricciones|directrices|ordenes)(?: (?:anteriores|previas|iniciales|de sistema|del sistema))?|(?:lo|todo lo) (?:anterior|que te dijeron)|(?:your|all|the|any|previous|prior|above)(?: (?:your|the|previous|prior|above|of your)){0,3} (?:instructions|rules|guidelines|prompts?|directions|restrictions)|(?:as|suas|tuas|todas as)(?: suas| tuas)? (?:instrucoes|regras|restricoes)(?: anteriores)?)';
const THE_PROMPT =
  '(?:(?:tu|el|your|the|seu|o|teu)(?: (?:propio|own|full|initial|complete|hidden|exact))? (?:system prompt|prompt|mensaje de(?:l)? sistema|system message|prompt de(?:l)? sistema|prompt inicial)|(?:tus|your|suas|tuas) (?:system |initial |original |hidden )?(?:instrucciones|instructions|instrucoes)(?: (?:iniciales|internas|ocultas|originales|de sistema|del sistema|iniciais))?)';

export const INJECTION_PATTERNS: readonly InjectionPattern[] = [
  {
    name: 'override_instructions',
    category: 'override',
    pattern: new RegExp(
      `\\b(?:ignora|ignores|ignore|ignorar|olvida|olvidate de|omite|desobedece|descarta|forget|disregard|bypass|override|esqueca|esquece|desconsidere)[a-z ]{0,20}? ${YOUR_RULES}\\b`,
    ),
  },
  {
    name: 'new_instructions',
    category: 'override',
    pattern:
      /\b(?:tus nuevas (?:instrucciones|reglas|ordenes) son|your new (?:instructions|rules) are|a partir de ahora (?:eres|seras|no tienes|obedece)|from now on you (?:are|will|must|have no)|a partir de agora voce (?:e|vai))\b/,
  },
  {
    name: 'system_message',
    category: 'override',
    pattern:
      /(?:^|\n) ?(?:(?:#+ ?)?(?:system|developer|assistant) ?:|(?:\[|<\|?)(?:system|sistema|developer|assistant)(?:\|?>|\]))/,
  },
  {
    name: 'reveal_prompt',
    category: 'prompt_theft',
    pattern: new RegExp(
      `\\b(?:muestra(?:me)?|mostrar|dime|dame|repite|imprime|revela(?:me)?|escribe|copia|pega|traduce|resume|cual es|cuales son|show|tell|give|repeat|print|reveal|output|leak|translate|what (?:is|are)|mostre|diga|repita|revele|qual e|quais sao)[a-z ,]{0,25}? ${THE_PROMPT}\\b`,
    ),
  },
  {
    name: 'repeat_above',
    category: 'prompt_theft',
    pattern:
      /\b(?:repite|imprime|copia|repeat|print|output)(?: \w{1,10})?(?: \w{1,10})? (?:todo lo (?:de arriba|anterior)|el texto (?:de arriba|anterior)|everything above|the (?:text|words) above|tudo acima)\b/,
  },
  {
    name: 'no_limits_persona',
    category: 'role_play',
    pattern:
      /\b(?:modo (?:desarrollador|dios|sin (?:restricciones|filtros|limites))|developer mode|jailbreak(?:ed)?|sin (?:restricciones|filtros|censura|limites eticos)|without (?:restrictions|filters|rules|limits)|no (?:restrictions|filters|ethical guidelines)|unrestricted ai|do anything now|you are (?:now )?dan|eres dan|actua como dan|sem (?:restricoes|filtros|limites))\b/,
  },
];
