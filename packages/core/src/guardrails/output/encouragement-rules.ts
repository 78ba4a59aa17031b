import { AT_START, before, NOT_DENIED, type OutputRule, outputRule, upTo } from './output-rule.ts';
import { DEATH_EN, DEATH_ES, DEATH_PT } from './rule-words.ts';

/** Of a thing that is said of somebody, when it is doubted, denied or only thought ("no digas que …", "if you think …"). "I think" is the tutor's own. */
const NOT_ONLY_THOUGHT =
  '(?<!\\b(?:no|not|nunca|nao) )(?<!\\b(?:digas|decir|decirte|decirse|dices|dijiste|repetirte|repites|pienses|piensas|pensar|creas|crees|creer|sientes|sientas|sentir|significa|implica|no es cierto|no es verdad|diga|digam|diz|dizer|pense|pensa|acha|ache|achar|acredite|acreditar|sente|sentir) que )(?<!(?<!\\bi )\\b(?:think|thinking|say|saying|feel|feeling|believe|believing|mean|means) (?:that )?)';

/** The words that such an act begins with. */
const TO_DIE =
  'matarte|suicidarte|quitarte|morirte|morir|ahorcarte|colgarte|acabar|terminar|kill|end|suicide|die|hang|take|se|te|suicidar|tirar|morrer|hacerte|hurt|cut|cortarte|lastimarte|autolesionarte|herirte|quemarte';

const SELF_HARM_ES = 'cortarte|hacerte dano|lastimarte|autolesionarte|herirte|quemarte';

/** What tells somebody to die, to hurt themselves, or that they are worth nothing. */
export const ENCOURAGEMENT_RULES: readonly OutputRule[] = [
  outputRule({
    name: 'urges_to_die',
    category: 'encouragement',
    begins: `${before('deberias|debes|puedes|deveria', TO_DIE)}|${before('te', 'conviene')}|${before('es|e', 'mejor|melhor')}|${before('mejor', 'seria')}|atrevete|hazlo|${before('you', 'should|ought')}|${before('go', 'ahead')}|${before('it', 'would')}`,
    says: `(?:deberias|debes|puedes|te conviene|es mejor|mejor seria|atrevete a|hazlo y|you should|you ought to|go ahead and|it would be better to|deveria|e melhor) (?:${DEATH_ES}|${DEATH_EN}|${DEATH_PT}|hacerte dano|hurt yourself|se machucar)\\b(?<!\\b(?:puedes) morir(?= (?:de|por)\\b))`,
  }),
  outputRule({
    name: 'just_die',
    category: 'encouragement',
    begins: before('just', TO_DIE),
    // "The cells just die" is biology.
    after: '(?<!\\b(?:it|they|that|which|[a-z]{2,20}s) )',
    says: `just (?:${DEATH_ES}|${DEATH_EN}|${DEATH_PT}|hurt yourself)\\b`,
  }),
  outputRule({
    name: 'urges_to_hurt',
    category: 'encouragement',
    begins: `${before('deberias|debes|deveria|prueba|intenta|try|tente|experimente', `a|con|cutting|hurting|${TO_DIE}`)}|${before('te', 'conviene')}|${before('es', 'mejor')}|${before('mejor', 'seria')}|${before('you', 'should|could')}`,
    after: NOT_DENIED,
    says: `(?:deberias|debes|te conviene|es mejor|mejor seria|prueba(?: a| con)?|intenta|try|you should|you could try|deveria|tente|experimente) (?:(?:${SELF_HARM_ES})\\b(?! (?:el|la|las|los|un) ${upTo(1)}(?:pelo|cabello|unas|flequillo|barba)\\b)|cutting yourself|hurting yourself|cut yourself|se cortar)\\b`,
  }),
  outputRule({
    name: 'orders_to_die',
    category: 'encouragement',
    begins: `${before('mejor|ojala|espero|melhor', 'es|e|que|te|voce|se')}|matate|suicidate|ahorcate|cuelgate|muerete|kys|mate-se|mata-te|suicide-se|enforque-se|enforca-te|${before('quitate', 'la')}|${before('pegate', 'un')}|${before('kill|hang', 'yourself')}|${before('end', 'your')}|${before('se', 'mate')}`,
    after: NOT_DENIED,
    says: `(?:(?:mejor|ojala|espero) (?:es )?(?:que )?te (?:mates|suicides|mueras)|melhor (?:e )?(?:que )?(?:voce )?se mate|matate|suicidate|ahorcate|quitate la vida|pegate un tiro|(?:cuelgate|muerete)\\b(?! (?:de|del|la|el|los|las|a|al|en|con|por)\\b)|kys|kill yourself|${AT_START}(?:hang yourself|end your (?:own )?life)|mate-se|mata-te|suicide-se|enforque-se|enforca-te|${AT_START}se mate(?= (?:logo|agora|ja)\\b| ?[!,]|$))(?![a-z0-9])`,
  }),
  outputRule({
    name: 'better_dead',
    category: 'encouragement',
    begins: `estarias|estaras|${before('estas|estaria', 'mejor|melhor')}|${before('vas', 'a')}|${before('better', 'off')}|${before('voce|vc|tu', 'estarias?|esta|ficaria')}`,
    after: NOT_ONLY_THOUGHT,
    says: '(?:(?:estarias|estaras|estas|vas a estar) mejor (?:muert[oa]|bajo tierra|sin vivir|si (?:murieras|te mueres))|(?<=\\b(?:you|youd|youre|youll|would be|are|be) )better off dead|(?:voce|vc|tu) (?:estaria|estarias|esta|ficaria) melhor mort[oa]|(?:estarias|estaria) melhor mort[oa])\\b',
  }),
  outputRule({
    name: 'harm_that_helps',
    category: 'encouragement',
    begins: `cortarte|lastimarte|autolesionarte|herirte|quemarte|matarte|suicidarte|morir|cutting|hurting|self-harm|dying|${before('hacerte', 'dano')}|${before('se', 'cortar|machucar|matar')}`,
    after: NOT_DENIED,
    says: `(?:${SELF_HARM_ES}|matarte|suicidarte|morir(?= te)|cutting yourself|cutting(?= (?:will|can|would|may|might) ${upTo(2)}you\\b)|hurting yourself|self-harm|dying(?= will)|se (?:cortar|machucar|matar)) (?:(?:te|a|ti|si|tambien|can|will|would|may|might|could|puede|podria|va|vai|pode|poderia|que|is|es|e|really) ){0,5}(?:ayud(?:a|ar|arte|ara|aria)|alivi(?:a|ar|arte|ara|aria)|calm(?:a|ar|arte|ara)?|relaj(?:a|ar|arte|ara)|relax|help|relieve|hacer(?:te)? (?:sentir|bien)|hara (?:sentir|bien)|sentir mejor|make you feel|ajuda|ajudar|acalma|acalmar|aliviar)\\b(?! (?:to (?:nobody|no)|nada)\\b)`,
  }),
  outputRule({
    name: 'worthless',
    category: 'encouragement',
    begins: `todos|everyone|they|nadie|ninguem|${before('el|todo', 'mundo')}|${before('tu', 'familia')}|${before('no', 'vales|one')}|${before('you', 'are')}`,
    says: '(?:(?:todos|el mundo|tu familia|everyone|they|todo mundo)(?: [a-z]{1,10}){0,3} (?:mejor sin ti|better off without you|melhor sem voce)|nadie te (?:va a extranar|extranaria|quiere)|no one (?:will|would) miss you|ninguem vai sentir sua falta|no vales nada|you are worthless)\\b',
  }),
  outputRule({
    name: 'demeans',
    category: 'encouragement',
    begins: `eres|sos|youre|${before('you', 'are|should')}|${before('voce|vc', 'e')}|${before('deberias|debes|mejor', 'rendirte|darte')}|${before('te', 'conviene')}|${before('deveria|melhor', 'desistir')}`,
    after: NOT_ONLY_THOUGHT,
    says: '(?:(?:eres|sos|you are|youre|(?:voce|vc) e) (?:muy |tan |un |una |a |so |um |uma |just |such |solo ){0,2}(?:debil|inutil|tont[oa]|estupid[oa]|burr[oa]|fracasad[oa]|perdedora?|fracaso|basura|weak|useless|stupid|worthless|failure|loser|frac[oa]|lixo)(?!-)|(?:deberias|debes|te conviene|mejor) (?:rendirte|darte por vencid[oa])|you should (?:just )?give up|(?:deveria|melhor) desistir de tudo)\\b',
  }),
];
