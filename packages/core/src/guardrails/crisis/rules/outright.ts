import type { Rule } from './rule.ts';

/**
 * What is said outright, in the words that anybody would use: a wish, a decision, an act. These are believed whatever the learned model
 * makes of them, so a pattern belongs here only when what may follow it ("die of hunger", "live in this city") is shut out.
 */
const YIELDS = ['petty', 'joke', 'past', 'topic'] as const;

export const OUTRIGHT_RULES: readonly Rule[] = [
  {
    name: 'wants-to-die-outright',
    category: 'active_ideation',
    level: 'crisis',
    weight: 0.97,
    outright: true,
    yields: YIELDS,
    patterns: [
      // English
      'want|wanna|wish|need|rather|prefer|gonna|going|should|might|will|ill|must|gotta|decided|ready|about|tempted to? kill|hang|shoot|drown|poison|unalive SELF !laughing|studying|lifting|over|with|at|by|working|trying',
      'gonna|going|want|wanna|will|ill|might|should to? unalive|kms $|tonight|tomorrow|today|soon|now|after|before',
      'thinking|thought|thoughts|think|ideas about|of killing|hanging|shooting|drowning|unaliving|ending SELF !laughing|with|at',
      // As learners of the language say it.
      'think|thinking|want in|to? kill me !laughing|with',
      'want|wanna|wish|need to? be? dead|die !of|from|on|for|in|laughing|right|hair|trying|than|set|serious|tired|last|first|by',
      'wish was|were dead !serious|right|tired',
      'feel|feeling|felt|been|am|im suicidal',
      'have|having|had|get|getting|with suicidal thoughts|ideation|urges|feelings',
      'suicidal rn|thoughts|again|lately|tonight|now|today $',
      'end|ending|take|taking my own? life',
      // Spanish
      'estoy|ando|toy|siento|sigo|siendo suicida !de',
      'planeo|planeando|planear|planifico|planificando|preparo|preparando|planee mi propia? muerte|suicidio',
      // "Me quiero morir" is what everybody says of a lost bus.
      '!me quiero|quisiera|deseo|necesito|ganas|deseos de? morir|morirme|matarme|suicidarme|ahorcarme|colgarme !de|del|por|en|con|antes|sin|como|estudiando|viejo|vieja|anciano|anciana|tranquilo|tranquila|sabiendo|habiendo',
      'pienso|pensando|pensado|penso|pensar en suicidarme|matarme|ahorcarme|colgarme|quitarme _1 !estudiando|el|los|ramo',
      // Portuguese
      'quero|queria|vou|penso|pensando|pensei|vontade|preciso|prefiro|devia|deveria|decidi|pretendo em|de|que? me matar|enforcar|suicidar|afogar !de|estudando|trabalhando|a|rir|treinando',
      'quero|queria|vou|pensar|penso|pensando|preciso|prefiro|devia|deveria em|de? matar|suicidar|enforcar|afogar me !de|a|rir|rindo|estudando',
      'quero|queria|vontade|prefiro|preferia|apetece|valia|dera|devia|deveria de|me? morrer !de|por|um|uma|em|no|na|menos|rir|rindo',
      // As it is said: the last letter goes.
      'quero|queria|vontade de? morre|mori $',
      'quero|queria|prefiro|preferia|devia|deveria estar|ter morto|morta|morrido !de|por',
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
      // English
      'dont|not|never|cant want|wanna|wish to? live|exist !in|with|at|on|by|near|here|alone|together|far|off|like|under|there|without|next|up',
      'dont|not|never want|wanna to? be alive',
      'dont|not want|wanna to? wake up $|tomorrow|again|ever|anymore !early|at',
      'dont|not want|wanna to? be|live in|on this world|earth|planet',
      'life is? isnt|aint|not|never worth living',
      'no|any|without|zero|little|much reason|point|purpose|sense|reasons to|in|for live|living !in|with|at|on|together|here',
      'no|any|without|zero|little|much reason|point|purpose|sense|reasons to|in|for stay|staying|be|being|remain|keep alive|living',
      'whats|what|is|the point|sense|use of|in living|being alive|$',
      'tired|sick|exhausted|fed|hate of|up? with? living|being alive|$ !in|with|out|at|on|here|like|from|together',
      'cant|dont|couldnt keep|go|continue|carry on? living !in|with|at|on|here|together|out|off',
      'death|dying|suicide is|seems|looks only|best|easiest way|answer|solution|option|escape|out|relief|exit|thing',
      'only|best|easiest way|option|solution|answer|escape|exit|thing out|left? is|was dying|death|die|suicide',
      'not|wont going|gonna|be to? be|around around|much? much|longer longer|$',
      // Spanish
      'no|ni quiero|quisiera|deseo|puedo|pienso seguir|continuar viviendo|viva|vivo !en|con|aca|alla|aqui|sola|solo|juntos|donde',
      'muerte|morir|morirme|matarme|suicidarme|suicidio es|seria|sea la|mi|una? unica|mejor|sola|ultima salida|solucion|opcion|respuesta|alternativa|forma|escape',
      'unica|sola|mejor|ultima salida|solucion|opcion|alternativa|forma _3 es|seria|sea _1 morir|morirme|muerte|matarme|suicidarme|suicidio !de',
      'no veo|hay|queda|tengo _1 otra|mas salida|solucion|opcion|alternativa que|sino|aparte _1 morir|morirme|muerte|matarme|suicidarme',
      'no me? queda|quedo otra que|sino matarme|morirme|suicidarme|morir !estudiando|de',
      'vida no vale _1 pena vivirla|vivir|seguir|$',
      'no|ni vale _1 pena vivirla|vivir|existir|seguir vivo|viva|viviendo|$ !en|con|alla|lejos',
      'no|ni mas vida $|para|pa|gracias|porfa|porfavor',
      'vivir no|ni|ya _1 tiene|vale|hace sentido|pena|gracia',
      'ojala|quisiera|quiero|desearia nunca|no hubiera|hubiese|haber _1 nacido|existido',
      'no|ni quiero|puedo|deseo seguir|continuar con mi|la|esta vida !de|universitaria|sana|social',
      'da igual|mismo|lomismo si me? atropellan|atropella|atropeyan|muero|muera|matan',
      'ya no|nunca voy|vo a existir|vivir $|mas|mañana',
      'ya? no|ni|nunca quiero|quisiera|deseo vivir|existir $|mas|asi|nunca|ni !en|con|sola|solo|juntos|alla',
      // Portuguese
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
    name: 'acts-outright',
    category: 'attempt',
    level: 'crisis',
    weight: 0.97,
    outright: true,
    yields: [...YIELDS, 'harmless'],
    patterns: [
      'swallowed|took|taken|downed a|the|my|whole|entire|full|all|half? bottle|pack|box|stash|handful|bunch of? E_PILLS',
      'took|swallowed|taken|take all|too my|the|her|his|mums|moms|many _1 E_PILLS',
      'overdosed|oded on|last|tonight|today|again|yesterday',
      'on|standing|sitting|am the|a? roof|bridge|ledge|balcony|rooftop|tracks _3 gonna|going|about|want|ready to? jump',
      'estoy|toy|subi|subida|subido|parado|parada|sentada|sentado en|a|al|sobre|arriba _1 HIGH _4 saltar|tirarme|lanzarme|dejarme',
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
      'urge|urges|urgency|craving to? cut|burn|hurt|harm !class|back|down|corners|costs|carbs|out|off|the|a',
      'me HABER_1? cortado|corte|corto|cortando _1 mucho|ultimamente|seguido|denuevo|nuevamente|otra|anoche !pelo|chasquilla|dedo',
      'relapsed|relapse on? sh|selfharm|cutting',
      'volvi|vuelvo|empece|recai a? cortarme|quemarme|lastimarme|autolesionarme !pelo|el|la|las|los',
      'cortei|queimei|machuquei|arranhei me outra|novamente|hoje|ontem|sempre',
      'me cortei|queimei|machuquei|arranhei outra|novamente|denovo|sempre|ontem',
    ],
  },
  {
    name: 'asks-how-outright',
    category: 'method_seeking',
    level: 'crisis',
    weight: 0.97,
    outright: true,
    yields: YIELDS,
    patterns: [
      'how|ways|way do|can|could|should|to|would _1 kill|hang|shoot|drown|poison|unalive SELF !laughing|with',
      'does|would|will|is it|painful? hurt|painful|to to? hang|drown|shoot|suffocate|bleed|die myself|yourself|$',
      'how much|many _4 is|are|be|would lethal|fatal|deadly|enough !in|for',
      'hacer|hago|hace|haces|amarrar|atar _2 nudo de? horca|ahorcado|ahorcarse|ahorcar',
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
      'E_KIN|girl|guy|student|kid|someone|classmate|teammate _4 wants|want|says|said|going|gonna|threatening|threatened|planning|will|hell|shell|trying|might|keeps _3 kill|hang|shoot|drown himself|herself|themselves|themself',
      'E_KIN|girl|guy|student|kid|someone|classmate|teammate|he|she|they _3 wants|says|said|keeps|saying _3 wants|want|to to? die|be dead',
      'P_KIN|colega|alguem|menina|menino|aluno|aluna|professora _2 quer|queria|vai|disse|falou|tentou|ameaca|fala|diz|ameacou que? _2 se matar|suicidar|enforcar|mata|enforca !de|rindo|a|estudando',
      'P_KIN|colega|alguem|menina|menino|aluno|aluna _3 vai|quer|disse|falou que? vai? pular|jogar da|do|na P_HIGH',
    ],
  },
];
