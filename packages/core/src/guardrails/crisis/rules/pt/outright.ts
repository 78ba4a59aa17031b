import type { Rule } from '../rule.ts';

const YIELDS = ['petty', 'joke', 'past', 'topic'] as const;

/** What is said outright in Portuguese: see `outright` in rule.ts. */
export const PORTUGUESE_OUTRIGHT: readonly Rule[] = [
  {
    // What one in a hundred means and ninety-nine say of an exam: never nothing, and not a crisis by itself.
    name: 'says-to-be-dying',
    category: 'hyperbole',
    level: 'concern',
    weight: 0.6,
    outright: true,
    yields: YIELDS,
    patterns: ['vou morrer $|hoje|amanha|porque !de|na|no|com|por|se'],
  },
  {
    name: 'wants-to-die-outright',
    category: 'active_ideation',
    level: 'crisis',
    weight: 0.97,
    outright: true,
    yields: YIELDS,
    patterns: [
      // Voices that command.
      'voz|vozes _2 diz|dizem|manda|mandam|fala|falam|mandando|dizendo _3 KILL_ME|matar|morrer|pular',
      'quero|queria|vou|penso|pensando|pensei|vontade|preciso|prefiro|devia|deveria|decidi|pretendo em|de|que? me matar|enforcar|suicidar|afogar !de|estudando|trabalhando|a|rir|treinando',
      'quero|queria|vou|pensar|penso|pensando|preciso|prefiro|devia|deveria em|de? matar|suicidar|enforcar|afogar me !de|a|rir|rindo|estudando',
      'quero|queria|vontade|prefiro|preferia|apetece|valia|dera|devia|deveria de|me? morrer !de|por|um|uma|em|no|na|menos|rir|rindo',
      'quero|queria|vou|penso|preciso|vontade|decidi|pretendo de|em|a? tirar|acabar|terminar com? a? minha propria? vida !amorosa|social|academica|financeira|universitaria',
      // As it is said: the last letter goes.
      'quero|queria|vontade de? morre|mori $',
      'quero|queria|prefiro|preferia|devia|deveria estar|ter morto|morta|morrido !de|por',
      'estou|to|tou|ando a querer|desejar|pensar morrer|matar',
      'por que|q eu? nao morri quando|ainda|eu|antes|$|naquele !de',
    ],
  },
  {
    name: 'no-will-to-live-outright',
    category: 'passive_ideation',
    level: 'crisis',
    weight: 0.97,
    outright: true,
    negatable: false,
    // Nobody jokes that way.
    yields: ['past', 'topic'],
    patterns: [
      'nao|nem|ja quero|queria|desejo mais? viver|existir|acordar !em|com|na|no|as|tarde|cedo|sozinha|sozinho|aqui|juntos|longe|numa|num|amanha|nesse|nessa',
      'nao quero|queria mais? vive|acorda $|mais|nunca',
      'nao tenho|sinto mais? vontade|motivo|razao|motivos|razoes de|pra|para viver|existir|continuar _1 vivo|viva|vivendo|$ !em|com',
      'perdi _1 vontade de viver|existir',
      'vida nao vale mais? a? pena !assim|nesse',
      'viver|vida nao|ja faz|tem mais? sentido',
      'sentido de|em|da|na continuar|estar|ficar|viver vivo|viva|vivendo|$',
      'cansei|cansado|cansada|farto|farta|exausta|exausto|odeio de? viver|existir $|assim|nesse|mesmo !em|com|na|no',
      'cansei|cansado|cansada|farto|farta|odeio de? estar|continuar|ser vivo|viva',
      'morte|morrer|suicidio e|seria a|minha|uma? unica|melhor saida|solucao|opcao|resposta|alternativa|fuga',
      'unica|melhor|so saida|solucao|opcao|alternativa|coisa|forma _3 e|seria|era morrer|morte|matar|suicidio !de',
      'so a morte resolve|resolveria|resolver|ajuda|acaba|salva|alivia',
      'nao quero|queria mais? ca|aqui? estar|ficar mais|$ !na|no|em',
    ],
  },
  {
    name: 'plans-outright',
    category: 'plan_or_intent',
    level: 'crisis',
    weight: 0.97,
    outright: true,
    yields: [...YIELDS, 'harmless'],
    patterns: [
      'plano|planos|data|dia|hora|intencao|jeito|forma para|pra|de|pro me matar|enforcar|suicidar|afogar',
      'plano|planos|data|dia|hora|intencao|jeito|forma para|pra|de|pro tirar|acabar com? a? minha propria? vida !amorosa|social|academica',
      'vou|quero|pretendo|penso|decidi|preciso|vontade em|de? me? saltar|pular|atirar|jogar|tacar me? da|do|de|na|no|pra _1 P_HIGH|falesia|laje|prédio|predio|passarela !piscina|paraquedas',
      'vou|quero|pretendo|decidi|vai me enforcar|pendurar|afogar|asfixiar|envenenar $|na|no|quando|amanha|hoje|com !trabalho|estudo|duvidas|sono',
      'acabo|acabar|acabaria|vou acabar comigo !rindo|de',
      'vou|quero|pretendo|penso|decidi tomar|beber|engolir o|um|todo|toda veneno|agrotoxico|chumbinho|alvejante|cloro|soda',
      'me matar.yo|enforco hoje|amanha|sexta|sabado|domingo|segunda|quando|depois !de|estudando|rir|na',
      'me enforco $',
    ],
  },
  {
    name: 'acts-outright',
    category: 'attempt',
    level: 'crisis',
    weight: 0.97,
    outright: true,
    yields: [...YIELDS, 'harmless'],
    patterns: [
      'vou|quero|queria|pensando|pensei|vontade em|de|a? me? atirar|jogar|lancar|pular|tacar me? _1 da|do|de|na|pela P_HIGH',
      'tomei|engoli|tomar|bebi uma|a|todo|toda|um|as|todas? cartela|cartelas|caixa|frasco|vidro toda|inteira|todo|inteiro|de !vitaminas|vitamina|agua|suco|leite',
      'tomei|engoli um monte|punhado de remedio|remedios|comprimido|comprimidos|P_PILLS',
      'tomei|bebi|engoli veneno|chumbinho|alvejante|cloro|soda',
      'to|estou|tou na|no|em|numa _1 P_HIGH _4 pular|jogar|atirar|saltar',
    ],
  },
  {
    name: 'self-injury-outright',
    category: 'self_harm',
    level: 'crisis',
    weight: 0.97,
    outright: true,
    yields: ['harmless', 'topic', 'past', 'joke'],
    patterns: [
      'quero|queria|preciso|vou|vontade|penso|decidi de|em? me? cortar|machucar|ferir|queimar me? $|de|hoje|amanha|quando|porque|depois|antes|denovo|outra !rir|verdade',
      'cortei|queimei|machuquei|arranhei me outra|novamente|hoje|ontem|sempre',
      'me cortei|queimei|machuquei|arranhei outra|novamente|denovo|sempre|ontem',
    ],
  },
  {
    name: 'other-at-risk-outright',
    category: 'third_party',
    level: 'crisis',
    weight: 0.97,
    outright: true,
    yields: ['past', 'topic', 'joke'],
    patterns: [
      'P_KIN|colega|alguem|menina|menino|aluno|aluna|professora _2 quer|queria|vai|disse|falou|tentou|ameaca|fala|diz|ameacou que? _2 se matar|suicidar|enforcar|mata|enforca !de|rindo|a|estudando',
      'P_KIN|colega|alguem|menina|menino|aluno|aluna _3 vai|quer|disse|falou que? vai? pular|jogar da|do|na P_HIGH',
    ],
  },
];
