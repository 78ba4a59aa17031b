import type { Rule } from '../rule.ts';

/** Serious distress that is no crisis. */
export const PORTUGUESE_CONCERN: readonly Rule[] = [
  {
    name: 'hopelessness',
    category: 'hopelessness',
    level: 'concern',
    weight: 0.75,
    yields: ['topic', 'joke', 'past'],
    negatable: false,
    patterns: [
      'me sinto|sentindo|senti _2 lixo|peso|vazio|vazia|sozinho|sozinha|inutil|fracasso|nada|mal|perdido|perdida|morta|morto|culpada|um|uma|invisivel|fracassada',
      'sinto|sentindo um|uma|tanta _1 vazio|angustia|tristeza|dor|peso|buraco',
      'crise|crises|ataque|ataques de panico|ansiedade|choro',
      'nao|n tenho ninguem|forcas|esperanca|saida|animo',
      'nao aguento|consigo|dou|suporto mais|parar|sair|levantar|chorar',
      'nao mereco|presto|sirvo|sinto|vejo|saio|durmo|como|ligo',
      'desisti de|desistir|desisto tudo|$|de',
      'odeio minha|a|meu vida|$|corpo',
      'choro|chorando|chorei _3 todo|todos|banheiro|dia|noite|sozinha|sozinho|sempre',
      'sou um|uma fracasso|lixo|peso|inutil|merda|decepcao|fardo|erro',
      'expulsaram|expulsou|expulso de casa',
      'depressao|deprimida|deprimido|desesperada|desespero|despencando|antidepressivo',
      'to|tô|estou _1 sozinho|sozinha|mal|pessimo|pessima|cansada|exausta|perdida|destruida',
      'nada|tudo faz|tem|perdeu|importa|presta|da _1 sentido|graca|errado|mais|$',
      'quero sumir|desaparecer',
      'ninguem me|se liga|ama|entende|importa|ouve|nota',
      'me bateu|bate|batia|abusou|abusa|estuprou|tocou|ameaca|humilha|xinga|espanca',
      'vomito|vomitei|vomitar|jejum|calorias|compulsao|laxante _4',
      'morreu|faleceu|perdi|perdemos _3 mae|pai|avo|vo|P_KIN|suicidio|bebe',
      'P_KIN _3 morreu|faleceu',
    ],
  },
  {
    name: 'life-without-meaning',
    category: 'hopelessness',
    level: 'concern',
    weight: 0.82,
    yields: ['topic', 'joke'],
    negatable: false,
    patterns: ['vida nao|ja tem|faz mais? sentido|valor', 'me odeio $|tanto|muito|e|por'],
  },
];
