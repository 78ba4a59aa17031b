import { before, NOT_DENIED, type OutputRule, outputRule } from './output-rule.ts';

/** "Soy una persona responsable" is a line of somebody's letter; "soy una persona" says what is speaking. */
const PERSON_ES =
  'persona\\b(?= (?:real|de verdad|como tu|igual|de carne|human[ao]|normal|y no|no|que te|detras)\\b| [,!]|$)';
const PERSON_EN = 'person\\b(?= (?:like you|too|and|not|behind|just)\\b| [,!]|$)';
const PERSON_PT = 'pessoa\\b(?= (?:real|de verdade|como voce|de carne|human[ao]|normal|e nao)\\b| [,!]|$)';

const CARER = '(?:psicolog[oa]|terapeuta|psiquiatra|therapist|psychologist|psychiatrist|counselor)';
const DOCTOR = '(?:medic[oa]|doctora?|doctor)';
const MACHINE =
  '(?:ia|ai|bot|robot|robo|chatbot|maquina|machine|inteligencia artificial|artificial intelligence|computador[a]?|computer|algoritmo|algorithm|modelo de lenguaje|language model|programa|program)';

export const HUMAN_CLAIM_RULES: readonly OutputRule[] = [
  outputRule({
    name: 'claims_to_be_human',
    category: 'human_claim',
    begins: `soy|sou|im|${before('i', 'am')}`,
    after: NOT_DENIED,
    says: `(?:soy (?:(?:yo|realmente|verdaderamente|de|verdad|tan|tambien|solo|un|una|el|la|tu|ser|profesional|cien|por|ciento|100%) ){0,4}(?:human[oa]|${PERSON_ES}|de carne y hueso|${CARER})|soy tu ${DOCTOR}|(?:i am|im) (?:(?:a|an|the|your|really|actually|definitely|very|so|real|living|licensed|certified|trained|just|only|also|100%|human) ){0,4}(?:human|${CARER}|real person|${PERSON_EN})|(?:i am|im) your doctor|sou (?:(?:realmente|de|verdade|tao|tambem|um|uma|o|a|seu|sua|so|ser) ){0,4}(?:human[oa]|${PERSON_PT}|de carne e osso|${CARER})|sou (?:seu|sua) ${DOCTOR})\\b`,
  }),
  outputRule({
    name: 'denies_being_a_machine',
    category: 'human_claim',
    begins: `im|${before('i', 'am')}|${before('no', 'soy')}|${before('nao', 'sou')}`,
    says: `(?:no soy|nao sou|im not|i am not) (?:(?:un|una|ningun|ninguna|solo|ni|tan|a|an|just|only|some|um|uma|nenhum|nenhuma|so|simple|mere|apenas) ){0,3}${MACHINE}\\b`,
  }),
];
