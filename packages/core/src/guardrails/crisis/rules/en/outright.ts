import type { Rule } from '../rule.ts';

const YIELDS = ['petty', 'joke', 'past', 'topic'] as const;

/** What is said outright in English: see `outright` in rule.ts. */
export const ENGLISH_OUTRIGHT: readonly Rule[] = [
  {
    // What one in a hundred means and ninety-nine say of an exam: never nothing, and not a crisis by itself.
    name: 'says-to-be-dying',
    category: 'hyperbole',
    level: 'concern',
    weight: 0.6,
    outright: true,
    yields: YIELDS,
    patterns: ['gonna|going to? die $|tonight|tomorrow|because !of|from|laughing|in|if'],
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
      'voice|voices _2 tell|tells|telling|say|says|saying|keep|keeps _2 KILL_ME|HARM_ME|jump|die',
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
      // In two languages at once.
      'want|wanna|wish|need|rather|gonna|going to? morir|morirme|matarme|suicidarme|morrer !de|por|con',
      'quiero|quisiera|necesito|ganas|voy|quero|vontade|vou a|de|to? die|kms|unalive !of|from|laughing',
      'quiero|quisiera|necesito|ganas|voy|quero|vontade|vou a|de|to? kill|hang|shoot|unalive myself',
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
      'dont|not|never|cant want|wanna|wish to? live|exist !in|with|at|on|by|near|here|alone|together|far|off|like|under|there|without|next|up',
      'dont|not know|sure if? i? want|wanna to? live|exist !in|with|at|on|by|near|here|there|alone|together|far|off|like|a|an|the|in|friends|late',
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
      'plan|plans|date|day|note to|for kill|killing|hang|hanging|shoot|drown SELF !laughing|with',
      'plan|plans|date|day to|for end|ending|take|taking|die|dying my|tonight|$ own? life|$',
      'gonna|going|will|ill|plan|planning|about|fixing|tryna|want|wanna|decided|ima|imma|bout|tomorrow|tonight|today|im|friday|saturday|sunday to? jump|jumping|leap|leaping|chuck|throw|throwing myself? off|from _3 E_HIGH|overpass|garage|gate|pier|parking !pool|bungee',
      'gonna|going|will|ill|plan|planning|about|want|wanna|close to? step|stepping|walk|walking|jump|jumping|lie|lay _1 in|into|on front? of? the|a|some _1 train|trains|bus|truck|lorry|traffic|metro|tube|subway|tracks|river !line|side',
      'fixing|planning|plan|bout|finna|tryna|ima|imma|gotta|decided to? kill|shoot|hang|drown|stab|gas|poison SELF',
      'gonna|going|will|ill|plan|planning|about|fixing|tryna|tonight|ima|imma to? overdose|od !about|for|in',
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
      'burned|burnt|cut|scratched|hit my _2 cause|because|since i deserve|deserved|needed',
      'need|want|wanna|gonna|going|will|ill|might|ima|about|ready to? hurt|harm|cut|burn|injure|scratch myself !at|in|with|trying|on|by|working|laughing|off|a|some|slack|shaving',
      'urge|urges|urgency|craving to? cut|burn|hurt|harm !class|back|down|corners|costs|carbs|out|off|the|a',
      'relapsed|relapse on? sh|selfharm|cutting',
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
    ],
  },
];
