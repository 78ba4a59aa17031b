import { foldWord } from './text/fold.ts';

/** What the tutor's last words asked about, or reminded the writer of. */
export type Question = 'risk' | 'reminder' | 'abuse' | 'eating' | 'other' | 'none';

const RISK =
  /quitarte la vida|quitarse la vida|matarte|matarse|suicid|hacerte (?:algun )?dano|hacerte algo|te hiciste algo|te cortaste|te cortas|te has hecho algo|tirarte|lanzarte|colgarte|ahorcarte|tu propia muerte|ideas de muerte|hiciste dano|haciendo dano|haciendote dano|lastimarte|danarte|cortarte|quemarte|autolesi|saltar|tomarlas|tomarlo tu|\bmorir|\bmuerte|no (?:querer |seguir |despertar|existir|vivir)|ganas de (?:no )?vivir|seguir (?:con vida|viv)|vivir\b|no estar|desaparecer|acabar con tu vida|terminar con tu vida|querias morir|kill yourself|hurt(?:ing)? yourself|harm(?:ing)? yourself|end(?:ing)? your life|\bdying\b|\bdie\b|not (?:being|be) alive|killing yourself|\bdead\b|se matar|te matar|se machucar|tirar (?:a )?(?:sua|tua) vida|\bmorrer|nao viver|sumir/;
const DETAIL =
  /\bplan\b|como lo harias|como hacerlo|cuando lo harias|con que|a mano|pastillas|medios|lugar seguro|a salvo|en peligro|te sientes segur|segura? ahora|esas ganas|esos pensamientos|esas ideas|pensamientos asi|siguen|todavia (?:estan|aparecen)|aparecen|how would you|do you have a plan|are you safe|those thoughts|means|tens? um plano|voce (?:esta|ta) segur|que decision|decision tomaste/;
const ABUSE =
  /(?:alguien|quien|el|ella) te toc[ao]|te (?:ha )?(?:tocado|pega|pego|golpea|golpeo|hecho dano|hizo dano|obliga|amenaza)|alguien te|te sientes insegur|touched you|hit you|hurt you|hurting you|te bate|te tocou/;
const EATING =
  /vomitar|vomitas|dejas de comer|cuanto hace que no comes|no comes|atracon|purg|throw up|not eating|(?:despues de|sin) comer/;
const REMINDS = /dijiste|contaste|hablaste|escribiste|decias|pregunt(?:o|aron) si|told me|you said|you wrote/;
const ABOUT_OTHERS = /\bquien\b|\bautor|\bpersonaje|\bcelula|\bproceso|durkheim|which author/;

/** Reads what a tutor's turn asks. Its words never count as the writer's; they only say what an answer answers. */
export function questionOf(text: string, riskKnown: boolean): Question {
  let asked: Question = 'none';
  for (const sentence of text.split(/(?<=[.!?\n])/)) {
    const plain = foldWord(sentence.toLowerCase());
    const asks = sentence.includes('?');
    if (asks && asked === 'none') asked = 'other';
    const risk = RISK.test(plain) && !ABOUT_OTHERS.test(plain);
    if (risk && REMINDS.test(plain)) return 'reminder';
    if (risk && (asks || /sigues|siguen/.test(plain))) return 'risk';
    if (asks && riskKnown && DETAIL.test(plain)) return 'risk';
    if (asks && ABUSE.test(plain)) asked = 'abuse';
    else if (asks && EATING.test(plain)) asked = 'eating';
  }
  return asked;
}
