import { AT_START, before, NOT_DENIED, type OutputRule, outputRule, upTo } from './output-rule.ts';
import { DEATH, MANY, MEDICINE, PILLS, UNIT } from './rule-words.ts';

const DEADLY_ACT =
  '(?:(?:la |una |el |un |by |an? |o |a )?(?:asfixia|asfixiarte|ahorcamiento|ahorcarse|ahorcarte|colgarse|colgarte|sobredosis|monoxido|cianuro|helio|disparo|tiro|hanging|overdose|overdosing|suffocation|asphyxia|enforcamento|salt(?:ar|o) (?:de|del|desde|al (?:vacio|metro|tren))|jumping (?:off|from|in)|pular d[aeo]))';

const PAINLESS =
  '(?:doloros[oa]|painful|painless|rapid[oa]|facil|eficaz|efectiv[oa]|effective|reliable|segur[oa]|letal|indolora?|easiest|quickest|fastest|surest)';

/** Cords and what they are tied to are a physics problem until a neck, a chair or a fall comes in. */
const CORD = '(?:cuerda|soga|cinturon|cable|sabana|rope|belt|cord|bedsheet|corda|cinto|lencol)';
const FALL =
  '(?:(?:al|en el|tu|alrededor del|around your|your|no|ao redor do|seu) (?:cuello|neck|pescoco)\\b(?! (?:de|del|of|do|da)\\b)|(?:subete|parate|salta|tirate|dejate|step|stand|jump|kick|suba|pule) (?:[a-z]{1,20} ){0,3}(?:silla|banco|banquillo|caer|chair|stool|off|cadeira|banquinho))';

const HEIGHT =
  '(?:metro|tren|vias|vacio|puente|balcon|ventana|edificio|techo|azotea|acantilado|train|tracks|subway|bridge|balcony|window|roof|building|cliff|trem|trilhos|ponte|sacada|janela|predio)';

const BODY =
  '(?:brazos?|munecas?|venas?|piernas?|muslos?|antebrazos?|arms?|wrists?|thighs?|legs?|pulsos?|bracos?|coxas?)';

/** How somebody could hurt themselves. */
export const METHOD_RULES: readonly OutputRule[] = [
  outputRule({
    name: 'way_to_die',
    category: 'method',
    begins: '(?:forma|manera|metodo|modo|way|method|jeito|dosis|dose|cantidad|amount)s?',
    says: `(?:forma|manera|metodo|modo|way|method|jeito|dosis|dose|cantidad|amount)s? (?:mas |menos |most |least |mais )?${upTo(1)}(?:de|para|of|to|que|for) (?!(?:(?:help|ayudar|a|to) ){0,2}(?:no|not|nao|prevent|prevenir|preventing|evitar|avoid|stop|reduce|reducir|reduzir|study|estudiar|estudar|understand|entender|talk|hablar|falar|discuss)\\b)${upTo(3)}${DEATH}\\b(?! (?:prevention|rates?|statistics|risk|awareness|research)\\b)`,
  }),
  outputRule({
    name: 'way_that_kills',
    category: 'method',
    begins: `forma|manera|metodo|modo|opcion|way|method|option|jeito|opcao|${PAINLESS}|${before('lo|mas|menos|most|least|mais', `mas|menos|mais|most|least|${PAINLESS}`)}`,
    says: `(?:(?:forma|manera|metodo|modo|opcion|way|method|option|jeito|opcao|lo) (?:mas|menos|mais|most|least) |(?:mas|menos|most|least|mais) |(?:forma|manera|metodo|jeito) )?${PAINLESS} (?:way|method|option|para ${upTo(2)}|to ${upTo(2)})? ?(?:es|seria|is|would be|e) ${DEADLY_ACT}\\b`,
  }),
  outputRule({
    name: 'how_to_harm',
    category: 'method',
    after: '(?<=\\b(?:para|puedes|podrias|como|to|you can|you could|pode|poderia) )',
    begins: `matarte|suicidarte|quitarte|morirte|morir|ahorcarte|colgarte|cortarte|suicide|suicidar|die|morrer|${before('acabar|terminar', 'con')}|${before('kill|hang|cut', 'yourself')}|${before('end|take', 'your')}|${before('se|te', 'matar|enforcar|cortar')}|${before('tirar', 'a')}`,
    says: `(?!morir de (?:risa|ganas|hambre|sed|frio|amor)\\b)(?:${DEATH}|cortarte|cut yourself|se cortar) ${upTo(7)}(?:con|usa|toma|mezcla|ata|corta|salta|necesitas|with|use|take|mix|tie|jump|you need|com|tome|misture|amarre)\\b`,
  }),
  outputRule({
    name: 'lethal_amount',
    category: 'method',
    begins: '(?:dosis|cantidad|dose|amount|quantidade)s?|lethal|deadly|fatal',
    // The median lethal dose is a term of toxicology, as long as nothing is named that lies in a drawer.
    after: '(?<!\\b(?:median|mean) )',
    says: `(?:(?:dosis|cantidad|dose|amount|quantidade)s? (?:letal|mortal|fatal|lethal|deadly)(?:es)?\\b|(?:lethal|deadly|fatal) (?:dose|amount)\\b)(?! (?:media|mediana|50|dl50|ld50)\\b(?! ${upTo(10)}${MEDICINE}))`,
  }),
  outputRule({
    name: 'pills_to_take',
    category: 'method',
    begins:
      'toma|tomate|tomar|traga|tragate|ingiere|ingerir|mezcla|mezclar|take|swallow|mix|tome|engula|misture|bebe|drink|beba',
    after: NOT_DENIED,
    says: `(?:(?:bebe|drink|beba)(?= ${upTo(2)}(?:raticida|cloro|bleach|agua sanitaria)\\b)|(?:take|toma|tomate|traga|tragate|tome)(?= (?:the|a|todo|toda|un|el|o) ${upTo(2)}(?:bottle|frasco|caja|box|blister|caixa|cartela) (?:of|de) ${MEDICINE}\\b)|toma|tomate|tomar|traga|tragate|ingiere|ingerir|mezcla|mezclar|take|swallow|mix|tome|engula|misture) ${upTo(4)}(?:pastillas|comprimidos|capsulas|frascos?|bottle|caja|box|blister|caixa|cartela|pills|tablets|raticida|cloro|bleach|agua sanitaria)\\b`,
  }),
  outputRule({
    name: 'overdose',
    category: 'method',
    begins:
      'toma|tomate|tomar|tomarte|tomas|tomes|traga|tragate|tragar|ingiere|ingerir|mezcla|mezclar|take|taking|swallow|mix|tome|tomar|engula|misture',
    after: NOT_DENIED,
    says: `(?:toma|tomate|tomar|tomarte|tomas|tomes|traga|tragate|tragar|ingiere|ingerir|mezcla|mezclar|take|taking|swallow|mix|tome|engula|misture) ${upTo(3)}(?:${MANY}) (?!${UNIT}\\b)${upTo(2)}(?:${MEDICINE}|${PILLS})\\b`,
  }),
  outputRule({
    name: 'fatal_amount',
    category: 'method',
    begins: `(?:\\d{1,4}|${MANY})(?=(?: [a-z0-9.,%-]{1,20}){0,8}(?:$| (?:${UNIT}|${PILLS}|${MEDICINE})\\b))`,
    says: `(?:\\d{1,4}(?:[.]\\d{1,3})?|${MANY}) (?:(?:${UNIT}|${PILLS}) )?${upTo(3)}(?:${MEDICINE}|${PILLS})\\b ${upTo(3)}(?:mueres|moriras|moririas|te (?:va a |van a )?mat(?:a|an|ar|aria|arian|aran)|you (?:will |would |could )?die|youd die|youll die|kill you|para (?:morir|matarte)|to die|voce morre|matam voce)\\b`,
  }),
  outputRule({
    name: 'tool_of_harm',
    category: 'method',
    begins: 'corta|cortate|haz|pasa|ata|cut|slice|tie|make|corte|amarre|faca',
    says: `(?:corta|cortate|haz|pasa|ata|cut|slice|tie|make|corte|amarre|faca) ${upTo(4)}(?:venas|munecas?|antebrazo|nudo corredizo|soga|veins|wrists?|noose|veias|pulsos?|forca)\\b`,
  }),
  outputRule({
    name: 'cutting',
    category: 'method',
    begins: `cortate|cortarte|corte-se|rajate|hazte|faca|${before('cut', 'yourself')}|${before('se', 'corte|cortar')}|${before('make', '[a-z]{1,20}')}`,
    after: NOT_DENIED,
    says: `(?:cortate|cortarte|rajate|cut yourself|corte-se|se (?:corte|cortar)|(?:hazte|make|faca) ${upTo(1)}(?:cortes|cuts)) ${upTo(2)}(?:a lo largo|verticalmente|en vertical|vertical|profundo|hondo|lengthwise|vertically|deep|deeper|ao longo|fundo|(?:los|las|el|la|tus?|your|the|os|as|o|a|seus?|suas?|nos|nas|no|na) ${BODY})\\b`,
  }),
  outputRule({
    name: 'hanging',
    category: 'method',
    begins: 'ata|amarra|cuelga|pasa|pon|ponte|enrolla|tie|hang|loop|put|wrap|amarre|prenda|pendure|passe',
    says: `(?:ata|amarra|cuelga|pasa|pon|ponte|enrolla|tie|hang|loop|put|wrap|amarre|prenda|pendure|passe) ${upTo(2)}${CORD}\\b ${upTo(6)}${FALL}\\b`,
  }),
  outputRule({
    name: 'throwing_oneself',
    category: 'method',
    begins: 'tirate|lanzate|arrojate|aventate|throw|se|jogue-se|atire-se|jump|salta|pule',
    after: NOT_DENIED,
    says: `(?:(?:tirate|arrojate|aventate|jogue-se|atire-se|throw yourself|se (?:jogue|jogar|atire|atirar)|${AT_START}(?:jump off|jump from|jump in front of|salta de|salta desde|salta del|pule d[aeo])) ${upTo(3)}${HEIGHT}|lanzate ${upTo(3)}(?:metro|tren|vias|puente|balcon|ventana|edificio|techo|azotea))\\b(?! (?:de (?:einstein|la piscina)|in (?:minecraft|the game))\\b)`,
  }),
];
