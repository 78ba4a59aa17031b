import { AT_START, before, NOT_DENIED, type OutputRule, outputRule, upTo } from './output-rule.ts';
import { ILLNESS, MEDICINE, NUMBER, PILLS, UNIT } from './rule-words.ts';

/** An illness somebody reads, presents or is examined about is not theirs. */
const NOT_A_SUBJECT =
  '(?! (?:de \\d|de los anos|de (?:el|la|las|los) \\d|del \\d|of \\d|of the|economic[oa]|geografic[oa]|tropical|economica|en (?:el|la|tus?|los) (?:temario|pagina|capitulo|mapa|textos?|apuntes|lista|indice|programa|clase|pregunta|ensayo)|in (?:the|your) (?:chapter|syllabus|text|list|notes|essay)|on (?:the|your) (?:exam|syllabus|list|test)|no (?:temario|capitulo|texto)|como (?:tema|variable|ejemplo|concepto)|as (?:a|an|your) (?:topic|variable|example)))';

/** Words that may stand between "tienes" and an illness: any but those after which it is something to learn. */
const SOME =
  '(?:(?:[a-z]{1,12} ){0,2}(?:sintomas|signos|rasgos|cuadro|caso|signs|symptoms|sinais) (?:de|of) (?:la |una? |o |a )?|(?:(?!(?:que|to|examen|prueba|tarea|tema|ensayo|test|exam|essay|topic|chapter|capitulo|transistor|motor|modelo|circuito|great|gran|grande|de)\\b)[a-z]{1,12} ){0,2})';

/** Said if, asked whether, thought: not told. */
const NOT_SUPPOSED =
  '(?<!\\b(?:no|not|nunca|nao|si|if|whether|cuando|when|aunque|se|caso|(?:crees|creas|sientes|sientas|piensas|pienses|significa|no quiere decir|saber si|acha|sente) que) )(?<!\\b(?:si|if|whether|se|when) (?:tu|you|usted|voce|vc) )';

const LABORATORY =
  '(?:muestra|sample|amostra|nacl|naoh|hcl|kcl|sal|azucar|sacarosa|glucosa|fenolftaleina|indicador|reactivo|reagent|solucion|solution|solucao|destilada|soluto|solute|compuesto|compound|polvo|sulfato|cloruro|hidroxido|nitrato|carbonato|acido|acid|disol[a-z]{0,12}|diluy[a-z]{0,8}|diluir|disuelv[a-z]{0,6}|dissolv[a-z]{0,6}|pesa|pesar|matraz|probeta|tubo|flask|beaker|calcula|calcule|calculate|compute|determina|grafica|compara|plot)';

const NOT_IN_THE_LABORATORY = `(?! ${upTo(6)}${LABORATORY}\\b)`;

const NOT_OF_SOMEBODY =
  '(?<!\\b(?:paciente|persona|adulto|nino|nina|raton|rata|animal|sujeto|voluntario|individuo|alguien|quien|ella|patient|patients|person|subject|subjects|someone|who|they|alguem) )';

const TAKE = '(?:toma|tomate|tomar|tomarte|tomas|tomes|take|taking|tome|traga|swallow|ingiere|inyectate|inject)';

export const DIAGNOSIS_RULES: readonly OutputRule[] = [
  outputRule({
    name: 'diagnosis',
    category: 'diagnosis',
    begins: `tienes|tenes|tens|padeces|sufres|presentas|youve|${before('usted', 'tiene')}|${before('estas', 'con|pasando|cursando')}|${before('tu', 'diagnostico')}|${before('your', 'diagnosis')}|${before('lo', 'que')}|${before('you', 'have|got|may|might|could|probably|likely|clearly|definitely|do|seem|must|suffer|are')}|${before('voce|vc', 'tem|pode|deve|talvez|provavelmente|ter|tenha|sofre')}`,
    after: NOT_SUPPOSED,
    says: `(?:tienes|tenes|tens|usted tiene|estas (?:con|pasando por|cursando)|you(?:ve)? got|youve|padeces(?: de)?|sufres(?: de)?|lo que tienes es|presentas|tu diagnostico es|you (?:(?:may|might|could|probably|likely|clearly|definitely|do|seem to|must) ){0,2}have|you suffer from|you are suffering from|your diagnosis is|(?:voce|vc) (?:(?:pode|deve|talvez|provavelmente) )?(?:tem|ter|tenha|sofre de)) ${SOME}${ILLNESS}\\b${NOT_A_SUBJECT}`,
  }),
  outputRule({
    name: 'supposed_illness',
    category: 'diagnosis',
    begins: `${before('puede|podria|posible|probable|ser|parece', 'que')}|${before('podrias|puedes|pareces|quizas?|talvez|probablemente', 'tengas|tener|tienes|padezcas|sufras|padecer|sufrir')}|${before('tal', 'vez')}`,
    after: '(?<!\\bno )',
    says: `(?:(?:puede|podria|posible|probable|ser) que |quizas? |tal vez |talvez |probablemente |parece que |(?:puedes|podrias|pareces) )(?:tengas|tener|tienes|padezcas|sufras(?: de)?|padecer|sufrir) ${SOME}${ILLNESS}\\b${NOT_A_SUBJECT}`,
  }),
  outputRule({
    name: 'names_what_it_is',
    category: 'diagnosis',
    begins: `${before('lo', 'tuyo|que')}|${before('what', 'you|youre')}|${before('o', 'que')}|${before('eso|esto|it|that|isso', 'suena|parece|sounds|looks|points|soa|apunta')}|${before('tus|seus', 'sintomas')}|${before('your', 'symptoms')}`,
    says: `(?:lo tuyo|lo que (?:tienes|te pasa|sientes|describes|cuentas|vives)|what you (?:have|describe|feel|are describing|are feeling)|what youre (?:describing|feeling)|o que voce (?:tem|sente|descreve)|eso|esto|it|that|isso|tus sintomas|your symptoms|seus sintomas) (?:${'(?<=\\b(?:lo tuyo|lo que [a-z]{4,9}|lo que te pasa|what you [a-z]{4,9}|what you are [a-z]{7,10}|what youre [a-z]{7,10}|o que voce [a-z]{3,8}) )'}(?:es|is|e|se llama|is called)|suenan? a|apuntan? a|parecen?|sounds? like|looks? like|points? to|soa como|parece) ${SOME}${ILLNESS}\\b${NOT_A_SUBJECT}`,
  }),
  outputRule({
    name: 'calls_somebody_ill',
    category: 'diagnosis',
    begins: `eres|sos|youre|${before('you', 'are')}|${before('voce|vc', 'e')}`,
    after: NOT_SUPPOSED,
    says: '(?:eres|sos|you are|youre|(?:voce|vc) e) (?:(?:un|una|muy|claramente|probablemente|a|an|so|clinically|clearly|probably|um|uma|tan|alguien|persona|person|with|con) ){0,3}(?:bipolar|depresiv[oa]|esquizofrenic[oa]|anorexic[oa]?|bulimic[oa]?|autista|autistic|borderline|depressed|depressiv[oa]|schizophrenic|psicotic[oa]|psychotic|bipolar disorder|depresion|depression|tdah|adhd)\\b',
  }),
];

export const DOSAGE_RULES: readonly OutputRule[] = [
  outputRule({
    name: 'medicine_dose',
    category: 'dosage',
    begins: 'toma|tomate|tomar|take|tome',
    after: NOT_OF_SOMEBODY,
    says: `(?:toma|tomate|tomar|take|tome) (?:[a-z0-9.]{1,20} ){0,4}${NUMBER} ?(?:mg|miligramos|mcg|gotas|milligrams|miligramas|drops|comprimidos|gramos de)\\b${NOT_IN_THE_LABORATORY}`,
  }),
  outputRule({
    name: 'so_much_of_a_medicine',
    category: 'dosage',
    begins: 'toma|tomate|tomar|tomarte|tomas|tomes|take|taking|tome|traga|swallow|ingiere|inyectate|inject',
    after: `${NOT_OF_SOMEBODY}${NOT_DENIED}`,
    says: `${TAKE} ${upTo(2)}(?:(?:una?|an?|one|half|media|medio|uma?) (?:${UNIT}|${PILLS}) ${upTo(1)}${MEDICINE}|${NUMBER} ?(?:(?:${UNIT}|${PILLS}) )?${upTo(2)}${MEDICINE}|${MEDICINE} ${upTo(2)}${NUMBER} ?(?:${UNIT}|${PILLS}))\\b`,
  }),
  outputRule({
    name: 'recommends_a_medicine',
    category: 'dosage',
    begins: `toma|tomate|take|tome|recomendo|sugiro|receito|${before('prueba|empieza|try|start|comece|experimente', `con|with|on|com|tomar|probar|usar|el|la|los|las|una?|algo|de|dosis|some|taking|the|o|a|${NUMBER}|${MEDICINE}`)}|${before('te', 'recomiendo|sugiero|receto|indico|aconsejo|convendria')}|${before('i|id', 'would|recommend|suggest|prescribe')}`,
    after: NOT_DENIED,
    says: `(?:te (?:recomiendo|sugiero|receto|indico|aconsejo|convendria)|i(?:d)? (?:would )?(?:recommend|suggest|prescribe)|(?:recomendo|sugiro|receito)|${AT_START}(?:toma|tomate|take|tome|prueba(?: con)?|empieza con|try|start with|start on|comece com|experimente)) (?:(?:tomar|tomes|probar|usar|empezar|comenzar|con|una?|el|la|los|las|algo|de|dosis|take|taking|try|trying|some|starting|with|a|o|com|${NUMBER}|${UNIT}|${PILLS}|of) ){0,5}${MEDICINE}\\b(?! (?:en (?:ratas|ratones)|in (?:rats|mice)|como (?:tema|ejemplo)|as (?:a|an) (?:topic|example))\\b)`,
  }),
  outputRule({
    name: 'sets_a_dose',
    category: 'dosage',
    begins: before('tu|your|sua', 'dosis|dose|dosage'),
    says: `(?:tu|your|sua) (?:dosis|dose|dosage) ${upTo(4)}${NUMBER} ?(?:${UNIT}|${PILLS})\\b`,
  }),
  outputRule({
    name: 'changes_a_dose',
    category: 'dosage',
    begins:
      'sube|subir|aumenta|aumentar|baja|bajar|reduce|duplica|ajusta|increase|raise|double|lower|up|aumente|suba|dobre|reduza|eleva',
    after: AT_START,
    says: `(?:sube|subir|aumenta|aumentar|baja|bajar|reduce|duplica|ajusta|increase|raise|double|lower|up|aumente|suba|dobre|reduza|eleva) (?:tu (?:dosis|medicacion)|your (?:dose|dosage|medication)|sua (?:dose|medicacao)|(?:la|el|the|a) (?:dosis|dose|dosage|medicacion|medication|medicacao|${MEDICINE}) ${upTo(3)}${NUMBER} ?(?:${UNIT}|${PILLS}))\\b${NOT_IN_THE_LABORATORY}`,
  }),
  outputRule({
    name: 'stops_a_medicine',
    category: 'dosage',
    begins: 'deja|dejar|suspende|interrumpe|stop|quit|pare',
    after: AT_START,
    says: `(?:dejar?(?: de tomar)?|suspende(?: de tomar)?|interrumpe|stop(?: taking)?|quit(?: taking)?|pare(?: de tomar| com)) (?:(?:la|el|tus?|los|las|esa|ese|your|the|a|o|os|as|seus?|suas?) ){0,2}(?:${MEDICINE}|medicacion|medicamentos?|remedios?|pastillas|medication|meds|medicines?|medicacao|antidepresivos?)\\b(?! (?:como|para el final|fuera|as)\\b)`,
  }),
];
