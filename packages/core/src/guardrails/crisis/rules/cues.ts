import type { Rule } from './rule.ts';

/**
 * Things that say nothing alone and a lot together: a calm goodbye, a thing given away, a date, a place. Two of them make a
 * concern, three a crisis.
 */
export const CUES: readonly Rule[] = [
  {
    name: 'cue-goodbye',
    category: 'farewell',
    level: 'cue',
    weight: 0.35,
    yields: ['departure'],
    patterns: ['GOODBYE', 'cuidate|cuidense|cuídate', 'take care', 'me despido', 'thank|thanks you? for|everything'],
  },
  {
    name: 'cue-gives-away',
    category: 'farewell',
    level: 'cue',
    weight: 0.4,
    patterns: [
      'regale|regalo|done|reparti|vendi|entregue|devolvi|cancele|cerre|pague _3 mi|mis|la|el|todo|todos|los|lo|las',
      'queda|quedan|quedate|quedense para|pa|con|a',
      'gave|giving|donated|returned|sold|cancelled|canceled my|the|away|all',
      'claves|contraseñas|passwords|escrituras|testamento',
    ],
  },
  {
    name: 'cue-final',
    category: 'plan_or_intent',
    level: 'cue',
    weight: 0.4,
    patterns: [
      'para|pa siempre',
      'nunca mas',
      'se acaba|acabo|termina',
      'definitivo|definitiva|definitivamente',
      'ultimo|ultima vez',
      'for good',
      'permanently',
      'sin vuelta|retorno',
      'de una vez',
      'not coming back',
      'no vuelvo',
      'esta vez|noche',
    ],
  },
  {
    name: 'cue-secret',
    category: 'plan_or_intent',
    level: 'cue',
    weight: 0.35,
    patterns: [
      'no _2 he|le|se _1 contado|dicho|diga|digas|conte|cuento _2 a? nadie',
      'nadie sabe|nota|cacha|sospecha|nos',
      'mi mama|mami|papa|familia no sabe|cacha|nota|cree',
      'nobody knows|notices',
      'dont tell anyone|anybody',
      'tell nobody',
      'que nadie se entere|entere',
    ],
  },
  {
    name: 'cue-calm',
    category: 'plan_or_intent',
    level: 'cue',
    weight: 0.35,
    patterns: [
      'con calma',
      'tranquilo|tranquila|serenidad|paz',
      'sin pena|rabia|dolor',
      'no estoy triste',
      'no siento nada',
      'peaceful|calm|at peace',
      'ya no me? asusta|duele|importa',
    ],
  },
  {
    name: 'cue-place',
    category: 'plan_or_intent',
    level: 'cue',
    weight: 0.35,
    patterns: [
      'HIGH|RAIL',
      'soga|veneno|pistola|revolver|gillette|escopeta',
      'rope|gun|bridge|roof|ledge|razor|tracks',
    ],
  },
  {
    name: 'cue-death',
    category: 'hopelessness',
    level: 'cue',
    weight: 0.35,
    yields: ['joke', 'topic'],
    patterns: [
      'morir.any|morirme|DEAD|muerte|funeral|ataud',
      'suicidio|suicidarme|suicida',
      'die|died|dying|death|suicide',
      'morrer|morte',
    ],
  },
  {
    name: 'cue-pain',
    category: 'hopelessness',
    level: 'cue',
    weight: 0.35,
    patterns: [
      'cansado|cansada|agotado|agotada|vacio|vacia|culpa|perdon',
      'no puedo|aguanto|doy mas|$',
      'tired|empty|numb|sorry|hopeless',
      'cansada|cansado|vazio|desculpa',
    ],
  },
  {
    name: 'cue-other-in-danger',
    category: 'third_party',
    level: 'cue',
    weight: 0.4,
    yields: ['topic'],
    patterns: [
      'OTHER _12 no contesta|responde|atiende|aparece|abre',
      'OTHER _8 HIGH|pastillas|pistola|soga|escopeta|trincheta|cuchillo|veneno _6 se|dice|mano|salta|quiere|saltar|baranda',
      'no contesta|abre|responde _6 puerta|baño|celu|celular|nadie',
    ],
  },
];
