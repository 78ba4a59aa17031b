/**
 * What a tutor's questions are known by, as regular expressions over lower-case letters without accents. Only fixed texts and optional parts: nothing
 * here can backtrack.
 */
export const QUESTION_PHRASES = {
  /** Dying, killing or hurting oneself. */
  risk: {
    es: [
      'quitarte la vida|quitarse la vida|acabar con tu vida|terminar con tu vida|tu propia muerte|ideas de muerte',
      'matarte|matarse|suicid|colgarte|ahorcarte|tirarte|lanzarte|saltar|tomarlas|tomarlo tu',
      'hacerte (?:algun )?dano|hacerte algo|te hiciste algo|te has hecho algo|hiciste dano|haciendo dano|haciendote dano|lastimarte|danarte|autolesi',
      'te cortaste|te cortas|cortarte|quemarte|(?:matando|cortando|lastimando|golpeando|quemando|hiriendo|danando)te',
      '\\bmorir|\\bmuerte|querias morir|ganas de (?:no )?vivir|seguir (?:con vida|viv)|vivir\\b',
      'no (?:querer |seguir |despertar|existir|vivir)|no estar|desaparecer',
    ],
    en: [
      'kill yourself|killing yourself|hurt(?:ing)? yourself|harm(?:ing)? yourself|end(?:ing)? your life',
      '\\bdying\\b|\\bdie\\b|\\bdead\\b|not (?:being|be) alive',
    ],
    pt: ['se matar|te matar|se machucar|tirar (?:a )?(?:sua|tua) vida|\\bmorrer|nao viver|sumir'],
  },
  /** How, when, with what, and whether it goes on: asked once risk is known. */
  detail: {
    es: [
      '\\bplan\\b|como lo harias|como hacerlo|cuando lo harias|con que\\?|con que (?:lo|te) harias|con que hacer|a mano|pastillas|medios',
      'lugar seguro|a salvo|en peligro|te sientes segur|segura? ahora',
      'esas ganas|esos pensamientos|esas ideas|pensamientos asi|siguen|todavia (?:estan|aparecen)|aparecen|que decision|decision tomaste',
    ],
    en: ['how would you|do you have a plan|are you safe|those thoughts|the means|with what'],
    pt: ['tens? um plano|voce (?:esta|ta) segur'],
  },
  /** Being hurt by somebody. */
  abuse: {
    es: [
      '(?:alguien|quien|el|ella) te toc[ao]|alguien te|te sientes insegur',
      'te (?:ha )?(?:tocado|pega|pego|golpea|golpeo|hecho dano|hizo dano|obliga|amenaza)',
    ],
    en: ['touched you|hit you|hurt you|hurting you'],
    pt: ['te bate|te tocou'],
  },
  eating: {
    es: ['vomitar|vomitas|dejas de comer|cuanto hace que no comes|no comes|atracon|purg|(?:despues de|sin) comer'],
    en: ['throw up|not eating'],
    pt: ['parou de comer|sem comer'],
  },
  /** Reminds the writer of what was said before. */
  reminds: {
    es: ['dijiste|contaste|hablaste|escribiste|decias|pregunt(?:o|aron) si'],
    en: ['told me|you said|you wrote'],
    pt: ['voce (?:disse|falou|contou|escreveu)'],
  },
  /** Of somebody or something else, whatever it says. */
  others: {
    es: ['\\bquien\\b|\\bautor|\\bpersonaje|\\bcelula|\\bproceso|durkheim'],
    en: ['which author'],
    pt: ['\\bpersonagem'],
  },
} as const satisfies Readonly<Record<string, Phrases>>;

/** Phrases of each language; they are looked for together. */
interface Phrases {
  readonly es: readonly string[];
  readonly en: readonly string[];
  readonly pt: readonly string[];
}

/** One expression that finds any of the phrases. */
export const anyOf = ({ es, en, pt }: Phrases): RegExp => new RegExp([...es, ...en, ...pt].join('|'));
