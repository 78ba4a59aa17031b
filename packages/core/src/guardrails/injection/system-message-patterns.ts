import type { InjectionPattern } from './injection-pattern.ts';

/** What a message of the system would say to a model, and the data of an exercise would not. */
const ADDRESSED =
  '(?:you (?:are|must|will|should|can|have|may)|your|eres|debes|debe|tu|tus|usted|voce|nuev[ao]s?|new|nov[ao]s|ignor[ae]|olvida|forget|disregard|esqueca|responde[rs]?|responda|contesta|respond|answer|reply|habla|speak|talk|act|actua|aja|comply|obey|obedece|obedeca|always|never|siempre|nunca|from now|a partir de|do not|dont|reveal|revela|muestra|mostre|print|imprime|repeat|repite|output|dime|tell the|enabled?|disabled?|activad[oa]|desactivad[oa]|override|unlock|desbloque|admin|administrador|root|the user|el usuario|o usuario|the assistant|el asistente|modo|mode|prompt|instruc|restric|filtros?|filters?|jailbreak|sure|claro que|of course|access granted|permission|permiso)';

export const SYSTEM_MESSAGE_PATTERNS: readonly InjectionPattern[] = [
  {
    // "System: 2x+y=3" is an exercise: what follows has to speak to a model.
    name: 'system_message',
    category: 'override',
    needs: ['system', 'developer', 'assistant'],
    reads: 'lines',
    pattern: new RegExp(
      `(?:^|\\n)[ >*"'-]{0,4}(?:#{1,6} ?)?\\*{0,2}(?:system|developer|assistant)(?: (?:message|prompt|note|override))? ?\\*{0,2}:\\s{0,3}[^\\n]{0,70}?\\b${ADDRESSED}`,
    ),
  },
  {
    name: 'system_tag',
    category: 'override',
    needs: ['system', 'sistema', 'developer', 'assistant'],
    reads: 'lines',
    pattern: /(?:^|\n) ?(?:\[|<\|?)(?:system|sistema|developer|assistant)(?:\|?>|\])/,
  },
  {
    // Of schoolwork, too, there are new instructions; these are for a model.
    name: 'new_instructions_header',
    category: 'override',
    needs: ['instructions', 'instruction', 'instrucciones', 'instrucoes'],
    reads: 'lines',
    pattern:
      /(?:^|\n)[ #*]{0,5}(?:new|system|updated|nuevas|novas) (?:instructions?|instrucciones|instrucoes)\*{0,2} ?:[^\n]{0,60}?\b(?:you are|you must|eres|ignor[ae]|olvida|forget|disregard|obey|obedece|reveal|revela|tus reglas|your rules|no tienes|without (?:restric|filter|rule)|sin (?:restric|filtro|regla))/,
  },
  {
    // The marks with which models are told who speaks; nobody writes them by accident.
    name: 'chat_template',
    category: 'override',
    needs: [
      'system',
      'user',
      'assistant',
      'developer',
      'endoftext',
      'text',
      'header',
      'eot',
      'end',
      'start',
      'channel',
      'message',
      'inst',
      'sys',
      'turn',
      'role',
      'sep',
    ],
    reads: 'lines',
    pattern:
      /<\|(?:im_start|im_end|im_sep|system|user|assistant|developer|endoftext|end_of_text|begin_of_text|start_header_id|end_header_id|eot_id|end|start|channel|message)\|>|\[\/?inst\]|<<\/?sys>>|<(?:start|end)_of_turn>|["']role["'] ?: ?["'](?:system|developer)["']/,
  },
];
