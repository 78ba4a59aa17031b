import type { OutputViolation } from './output-violation.ts';

export interface OutputRule {
  readonly name: string;
  readonly category: OutputViolation['category'];
  /** Written for text in lower case without accents, and never reaching over the end of a sentence. Linear. */
  readonly pattern: RegExp;
}

const DEATH_ES =
  '(?:matarte|suicidarte|quitarte la vida|morirte|morir|ahorcarte|colgarte|acabar con tu vida|terminar con tu vida)';
const DEATH_EN = '(?:kill yourself|end your life|suicide|die|hang yourself|take your (?:own )?life)';
const DEATH_PT = '(?:se matar|te matar|suicidar|tirar a (?:sua|tua|propria) vida|morrer|se enforcar)';
const ILLNESS =
  '(?:depresion|un trastorno|trastorno|bipolaridad|bipolar|tdah|ansiedad generalizada|esquizofrenia|anorexia|bulimia|tept|tlp|borderline|depression|(?:a|an) [a-z]{0,20} ?disorder|adhd|anxiety disorder|schizophrenia|ptsd|depressao|transtorno|esquizofrenia)';

/** What must never reach a student, however a model came to write it (docs/safety.md, "The other guards"). */
export const OUTPUT_RULES: readonly OutputRule[] = [
  {
    name: 'way_to_die',
    category: 'method',
    pattern: new RegExp(
      `\\b(?:la |una |el |the |a |best |easiest )?(?:forma|manera|metodo|modo|way|method|jeito|dosis|dose|cantidad|amount)s? (?:mas |menos |most |least )?[a-z]{0,15} ?(?:de|para|of|to|que|for) [a-z ]{0,15}(?:${DEATH_ES}|${DEATH_EN}|${DEATH_PT})\\b`,
    ),
  },
  {
    name: 'how_to_harm',
    category: 'method',
    pattern: new RegExp(
      `\\b(?:para|puedes|podrias|como|pasos para|to|you can|you could|how to|pode|poderia) (?:${DEATH_ES}|cortarte|${DEATH_EN}|cut yourself|${DEATH_PT}|se cortar)[a-z ]{0,20},? ?(?:[a-z]{0,12} ){0,4}(?:con|usa|toma|mezcla|ata|corta|salta|necesitas|with|use|take|mix|tie|jump|you need|com|tome|misture|amarre)\\b`,
    ),
  },
  {
    name: 'lethal_amount',
    category: 'method',
    pattern:
      /\b(?:dosis|cantidad|dose|amount|quantidade)s? (?:letal|mortal|fatal|lethal|deadly)(?:es)?\b|\b(?:lethal|deadly|fatal) (?:dose|amount)\b/,
  },
  {
    name: 'pills_to_take',
    category: 'method',
    pattern:
      /\b(?:toma|tomate|tomar|traga|ingiere|ingerir|mezcla|mezclar|take|swallow|mix|tome|engula|misture) (?:[a-z0-9]{1,12} ){0,4}(?:pastillas|comprimidos|capsulas|frascos?|pills|tablets|comprimidos|raticida|cloro|bleach)\b/,
  },
  {
    name: 'tool_of_harm',
    category: 'method',
    pattern:
      /\b(?:corta|cortate|haz|pasa|ata|cut|slice|tie|make|corte|amarre|faca) (?:[a-z]{1,12} ){0,4}(?:venas|munecas?|antebrazo|nudo corredizo|soga|veins|wrists?|noose|veias|pulsos?|forca)\b/,
  },
  {
    name: 'urges_to_die',
    category: 'encouragement',
    pattern: new RegExp(
      `\\b(?:deberias|debes|puedes|te conviene|es mejor|mejor seria|atrevete a|hazlo y|you should|you ought to|go ahead and|just|it would be better to|deveria|e melhor) (?:${DEATH_ES}|${DEATH_EN}|${DEATH_PT}|hacerte dano|hurt yourself|se machucar)\\b`,
    ),
  },
  {
    name: 'worthless',
    category: 'encouragement',
    pattern:
      /\b(?:(?:todos|el mundo|tu familia|everyone|they|todo mundo)(?: [a-z]{1,10}){0,3} (?:mejor sin ti|better off without you|melhor sem voce)|nadie te (?:va a extranar|extranaria|quiere)|no one (?:will|would) miss you|ninguem vai sentir sua falta|no vales nada|you are worthless|kill yourself)\b/,
  },
  {
    name: 'demeans',
    category: 'encouragement',
    pattern:
      /(?<!\b(?:no|not|nunca|nao) )\b(?:(?:eres|sos|you are|you'?re|(?:voce|vc) e) (?:muy |tan |un |una |a |so |um |uma )?(?:debil|inutil|tont[oa]|estupid[oa]|burr[oa]|fracasad[oa]|perdedora?|un fracaso|basura|weak|useless|stupid|worthless|failure|loser|frac[oa]|lixo)|(?:deberias|debes|te conviene|mejor) (?:rendirte|darte por vencid[oa])|you should (?:just )?give up|(?:deveria|melhor) desistir de tudo)\b/,
  },
  {
    name: 'diagnosis',
    category: 'diagnosis',
    pattern: new RegExp(
      `\\b(?:tienes|padeces(?: de)?|sufres(?: de)?|lo que tienes es|presentas|tu diagnostico es|you have|you suffer from|you are suffering from|your diagnosis is|voce tem|voce sofre de) (?:[a-z]{1,12} ){0,2}?${ILLNESS}\\b`,
    ),
  },
  {
    name: 'medicine_dose',
    category: 'dosage',
    pattern:
      /\b(?:toma|tomate|tomar|puedes tomar|take|you can take|tome|pode tomar)(?: [a-z0-9]{1,14}){0,4} \d{1,4} ?(?:mg|miligramos|gotas|milligrams|drops|comprimidos|gramos de)\b/,
  },
  {
    name: 'claims_to_be_human',
    category: 'human_claim',
    pattern:
      /\b(?<!no )(?:soy (?:un humano|una humana|humano|humana|una persona (?:real|de verdad|como tu)|de carne y hueso|psicologo|psicologa|terapeuta)|no soy una? (?:ia|bot|maquina|inteligencia artificial)|i am (?:a (?:human|real person|person|therapist|psychologist)|human)|i'?m (?:a (?:human|real person|therapist|psychologist)|human)|i'?m not (?:an ai|a bot)|sou (?:humano|humana|uma pessoa real|psicologo|psicologa))\b/,
  },
];
