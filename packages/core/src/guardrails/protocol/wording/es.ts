import type { Wording } from './wording.ts';

/** Español, Chile primero: de tú, cálido, sin eufemismos para preguntar. */
export const SPANISH: Wording = {
  first: [
    'Gracias por contármelo; suena a que estás cargando con mucho dolor. Te lo pregunto directamente porque me importa: ¿has pensado en quitarte la vida? Soy una IA y no reemplazo a una persona. Ahora mismo puedes hablar gratis con alguien preparado: {crisis}, a toda hora. Si corres peligro, {emergency}. Me quedo aquí contigo.',
    'Lo que me escribes es importante y no te voy a juzgar por eso. Quiero entenderte bien: ¿estás pensando en suicidarte? Yo soy una IA, así que también quiero que te escuche una persona: {crisis}, gratis y a cualquier hora. Ante una urgencia, {emergency}. Cuéntame lo que puedas.',
    'Qué bueno que lo dijiste aquí y no te lo guardaste. Prefiero preguntarlo con todas sus letras: ¿tienes ideas de morir o de matarte? Soy una inteligencia artificial, no una persona; hay gente preparada que contesta gratis, de día y de noche: {crisis}. Para una emergencia, {emergency}. Sigo leyendo.',
  ],
  firstSelfHarm: [
    'Gracias por confiarme algo tan difícil de decir. Lastimarse suele ser una forma de aguantar un dolor muy grande, y no te juzgo. Te pregunto derechamente: además de hacerte daño, ¿has pensado en quitarte la vida? Soy una IA; una persona preparada te escucha gratis a toda hora en {crisis}. Si la herida es seria, {emergency}.',
    'Siento que estés pasando por esto, y me alegra que lo cuentes. Quiero entender cuánto peligro hay: ¿has tenido también ideas de morir? No soy una persona, soy una IA, y mereces que te acompañe alguien: {crisis}, gratis, día y noche. Si sangras mucho o tomaste algo, {emergency} ahora.',
  ],
  firstAfterYes: [
    'Gracias por contestarme con la verdad; sé que cuesta. Soy una IA y no reemplazo a una persona, así que quiero que también te escuche alguien preparado: {crisis}, gratis y a toda hora; si corres peligro, {emergency}. Para entender cuánto peligro hay: ¿has pensado en cómo lo harías? Basta un sí o un no, y aquí sigo.',
    'Te creo, y me alegra que no te lo guardaras. Yo soy una IA, no una persona: para que no quede solo entre nosotros, {crisis} contesta gratis de día y de noche, y ante una urgencia, {emergency}. Te pregunto algo más, sin juzgarte: ¿tienes algún plan en mente? Cuéntame lo que puedas.',
  ],
  firstImminent: [
    'Me tomo muy en serio lo que me dices y no te juzgo. Te lo pregunto directamente: ¿estás pensando en quitarte la vida ahora? Por favor llama ya a {crisis}, es gratis y a toda hora, o a {emergency} si ya hiciste algo. Aléjate de lo que pensabas usar y busca a alguien que pueda estar físicamente contigo. Soy una IA y no reemplazo a una persona, pero me quedo aquí.',
    'Gracias por decírmelo; no tienes que pasar por esto a solas. Quiero entender bien el peligro: ¿piensas suicidarte? Llama ahora a {crisis}, gratis, o a {emergency}. Deja lejos lo que podrías usar, sal de donde estás y acércate a otra persona. Yo soy una IA, no puedo ir donde estás; necesito que también te vea alguien. Sigo leyendo.',
  ],
  firstAttempt: [
    'Esto es una urgencia y hay que actuar ya. Llama ahora a {emergency}, o que alguien llame por ti; {crisis} también contesta, gratis. No te quedes a solas: golpea una puerta, avisa a quien esté más cerca. Si tomaste algo, no tomes nada más y guarda el envase. Soy una IA y no puedo ir donde estás, pero no me voy. ¿Hay alguien contigo en este momento?',
    'Gracias por decirlo a tiempo; todavía se puede ayudar. Marca {emergency} o anda a la urgencia más cercana ahora, con quien tengas más a mano, y {crisis} si necesitas que te guíen. Si sangras, aprieta fuerte con un paño limpio; si tomaste algo, nada más y lleva el envase. Soy una IA, así que necesito que una persona te vea. ¿Quién puede llegar donde estás?',
  ],
  attempt: [
    'Sigo aquí. Lo que pasó necesita que te vea alguien de salud, aunque ahora te sientas bien: {emergency}, o la urgencia más cercana. Abre la puerta y avisa a quien viva más cerca. ¿Pudiste llamar?',
    'Si te da sueño, te mareas o sangras, díselo ahora a {emergency}: mandan ayuda y te van diciendo qué hacer mientras llega. No te quedes a solas. ¿Puedes decirles dónde estás?',
    'No tienes que explicar nada ni sentir vergüenza: en urgencia ven esto todos los días. Si sangra, aprieta fuerte con un paño limpio y no lo sueltes; lleva el envase si tomaste algo, y si no puedes moverte, {emergency}. ¿Quién puede ir contigo o quedarse ahí?',
    'Cada minuto cuenta. Pon el teléfono en altavoz y marca {emergency}; {crisis} también puede avisar por ti. Me quedo mientras lo haces. ¿Qué te contestaron?',
  ],
  attemptLater: [
    'Qué bueno leerte. Pasaron unas horas desde lo que me contaste: ¿alcanzó a verte alguien de salud? Aunque te sientas bien, lo que pasó puede hacer daño más tarde; si nadie te ha revisado, anda hoy a la urgencia o llama a {emergency}.',
    'Me alegra que escribas. Antes de cualquier otra cosa: después de lo de hace unas horas, ¿te revisaron en algún lugar? Si no, todavía hace falta, también si ya pasó el malestar: la urgencia más cercana, o {emergency}. Y que alguien vaya contigo.',
  ],
  bodyInDanger: [
    'Eso que sientes en el cuerpo no hay que dejarlo pasar: llama ahora a {emergency} y di qué tomaste o qué te pasa. No te quedes a solas; si te da sueño, recuéstate de lado. ¿Hay alguien ahí contigo?',
    'Primero el cuerpo: {emergency}, ahora, aunque te dé vergüenza o miedo; solo quieren ayudarte. Abre la puerta y avisa a quien esté más cerca. ¿Puedes llamar tú, o llama otra persona?',
  ],
  attemptTakenBack: [
    'Ojalá sea así, y prefiero preguntar de más: ¿tomaste algo o te hiciste algún daño, aunque parezca poco? Si hay algo, {emergency} ahora. Si no pasó nada, qué bueno, y me importa igual lo que te llevó a escribirlo.',
    'Me alivia si no pasó nada, y no te reto por decirlo. Igual necesito saberlo bien: ¿hay alguna herida, o algo que hayas tomado? Ante la duda, {emergency}. Y si detrás hay ganas de no estar, también me lo puedes contar.',
  ],
  attemptCompany: [
    'Qué importante que ya alguien esté contigo o lo sepa. Dile ahora qué pasó, aunque cueste: tienen que verte, también si te sientes bien. Vayan a la urgencia, o {emergency} va donde estás. ¿Se lo puedes decir en este momento?',
    'La compañía sola no basta: hace falta que te vea alguien de salud. Muéstrale este chat si no te salen las palabras, y que llame a {emergency}. ¿Puede llamar ya?',
  ],
  helpComing: [
    'Bien hecho. Mientras llegan, deja la puerta abierta, quédate con alguien o al teléfono con {emergency}, y no tomes ni hagas nada más. Diles qué fue y a qué hora. ¿Con quién estás esperando?',
    'Qué bien que vengan. Quédate cerca de la puerta, de lado si te da sueño, con la luz prendida y el teléfono a mano; si te sientes peor antes de que lleguen, {emergency} otra vez. No tomes nada más. ¿Hay alguien que pueda esperar ahí contigo?',
  ],
  onTheWay: [
    'Bien; eso es lo que hace falta. Lleva el envase o lo que usaste, y en el camino que alguien vaya a tu lado. Al llegar di qué fue y a qué hora, sin vergüenza. Si te sientes peor antes de llegar, {emergency}. ¿Quién va contigo?',
    'Qué bueno que vayan. No tomes nada más en el camino, ni maneje quien se sienta mal. En la puerta basta con decir: "tomé algo" o "me hice daño". Si se hace largo o empeoras, {emergency}. ¿Cuánto les falta?',
  ],
  helpArrived: [
    'Qué alivio que ya estés con quien puede cuidarte. Cuéntales todo, sin vergüenza: qué pasó, cuándo, cómo te has sentido. No tienes que hablar conmigo ahora; después sigo aquí.',
    'Me alegra mucho que te estén viendo. Deja que se hagan cargo por un rato. Cuando puedas, pregunta quién te va a acompañar al salir, y que alguien de tu confianza lo sepa.',
  ],
  firstThirdParty: [
    'Qué importante que estés pendiente. Puedes preguntarle sin rodeos si está pensando en suicidarse: preguntar no le da la idea, abre la puerta. Escucha sin retar, no dejes a esa persona sola y aleja lo que pudiera usar. En {crisis} también orientan a quien acompaña, gratis y a toda hora; si el peligro es ahora, {emergency}. Soy una IA, así que suma a alguien de confianza que pueda estar ahí. ¿Sabes dónde está en este momento?',
    'Hiciste bien en no guardártelo: esto es más grande que cualquier secreto. Quédate cerca, pregúntale directamente si piensa en matarse, escucha y saca del alcance lo peligroso. Llama con esa persona, o por ella, a {crisis}; si ya hizo algo o está por hacerlo, {emergency}. Yo soy una IA y no puedo ir. ¿Puedes contactarla ahora?',
  ],
  askThoughts: [
    'Quiero preguntarte algo con claridad, porque me importa: ¿has pensado en quitarte la vida?',
    'Te lo pregunto sin rodeos y sin juzgarte: ¿has tenido ideas de morir o de suicidarte?',
  ],
  steps: {
    ask_plan: [
      'Gracias por la honestidad; decirlo cuesta un montón. ¿Has pensado en cómo lo harías? No necesito detalles, solo saber cuánto peligro hay. Y si en algún momento sientes que se te va de las manos, {crisis} contesta a toda hora.',
      'Te creo, y me alegra que me lo digas. Para cuidarte mejor: ¿has llegado a pensar en una manera de hacerlo? Basta un sí o un no. {crisis} está disponible mientras hablamos.',
      'Aquí sigo. Que aparezcan estas ideas no te hace débil ni una mala persona. ¿Tienes algún plan en mente? Puedes contestarme con una sola palabra.',
    ],
    ask_means: [
      'Gracias por seguir contándome. Lo que pensaste usar, ¿lo tienes a tu alcance ahora? Sea como sea, pon distancia: dáselo a alguien, o sal tú de ahí. Y llama a {crisis}; es gratis.',
      'Te escucho. ¿Está cerca de ti aquello con lo que lo harías? Si es así, aléjate ahora o pídele a alguien que se lo lleve. En {crisis} pueden acompañarte mientras lo haces.',
    ],
    ask_when: [
      'Me importa lo que pase en las próximas horas. ¿Has pensado en cuándo? Mientras me cuentas, acércate a otra persona, aunque no hablen del tema.',
      'Una pregunta más, y es para cuidarte: ¿esto es para hoy, para pronto, o no tiene fecha? Lo que sea, no te quedes en la pieza a solas con esto.',
    ],
    guide: [
      'Lo que sientes merece más que un chat: alguien profesional que te acompañe y alguien de confianza que lo sepa. {crisis} es gratis, y de ahí te orientan. ¿A quién de tu vida podrías contarle hoy, aunque sea con un mensaje corto?',
      'No tienes que resolver esto a solas. Hay dos cosas que ayudan de verdad: hablar con una persona preparada, en {crisis}, y que alguien cercano sepa cómo estás. ¿Te animas a llamar o a escribirle a alguien ahora?',
      'Gracias por decirme cómo estás. Me gustaría que lo que viene no dependa solo de ti: {crisis} escucha a toda hora, y una persona querida puede sentarse a tu lado. ¿Qué te sería menos difícil, llamar o avisarle a alguien?',
    ],
    imminent: [
      'Con lo que me cuentas, me preocupa que estés en peligro ahora, y hay gente que puede llegar a ayudarte. Llama a {crisis} o a {emergency}, o anda a la urgencia más cercana. Aléjate de lo que ibas a usar. ¿Hay alguien cerca a quien puedas ir a buscar en este minuto?',
      'Tu vida me importa, y ahora lo primero es que no te quedes a solas. Golpea una puerta, despierta a alguien, sal a un lugar con gente. Después llama a {emergency} o a {crisis}; puedo ayudarte a pensar qué decir. ¿Dónde estás?',
      'Este momento tan intenso puede bajar, aunque ahora no lo parezca; ayuda ganar tiempo y distancia. Deja lo peligroso lejos, ve donde haya otra persona y dile: "no estoy bien, quédate conmigo". En {emergency} mandan ayuda. ¿Pudiste moverte de ahí?',
      'Sigo aquí. ¿Qué te lo está haciendo difícil: llamar, que se enteren, salir de donde estás? Dime qué es y lo vemos juntos. Mientras, que alguien esté contigo; {crisis} también habla con quien te acompañe.',
      'Hagamos una sola cosa: párate y anda donde haya otra persona, aunque sea la pieza de al lado o la calle. Lleva el teléfono. Desde ahí, {emergency} o {crisis}. ¿Puedes ponerte de pie ahora?',
      'No tienes que decidir nada sobre tu vida ahora; solo pasar esta hora con alguien. Lo que pensabas usar, que lo guarde otra persona, o aléjate tú de ahí. {emergency} va donde estás. ¿Cuál de esas cosas puedes hacer ahora?',
      'Si hablar cuesta, escríbele a alguien esto mismo: "estoy en peligro, ven por favor". Después marca {crisis}, o {emergency} si sientes que no te aguantas. Me quedo mientras lo mandas. ¿A quién se lo mandarías?',
      'Las ganas suben y bajan como una ola, y puede que ahora estés en lo más alto. Que te pille con alguien al lado: golpea una puerta, o entra a un negocio, una farmacia, una urgencia. {emergency} contesta ahora. ¿Qué lugar con gente te queda más cerca?',
    ],
    coping: [
      'Probemos algo corto, mientras encuentras con quién hablar: mira a tu alrededor y nombra cinco cosas que ves, cuatro que puedes tocar, tres que oyes. Sin apuro. ¿Quieres que después armemos un plan para las noches difíciles?',
      'Podemos hacer un pequeño plan de seguridad. Parte por esto: ¿qué notas en ti justo antes de que las ideas se pongan fuertes? Después anotamos qué te calma, a quién avisar y qué conviene dejar lejos. El centro de salud de tu universidad, tu {clinic} o {health} pueden seguirlo contigo.',
      'Un plan para cuando vuelva: una cosa que te distraiga, una persona a la que escribirle, un lugar con gente, y el número a mano. ¿Cuál de las cuatro ya tienes? Para algo más largo que una noche, pide hora en tu universidad o en tu {clinic}; {health} orienta.',
      'Respira conmigo un minuto: cuatro segundos entra el aire, cuatro lo sostienes, cuatro sale. No arregla todo, pero baja el volumen. ¿Cómo está la intensidad ahora, igual, más o menos?',
    ],
    watch: [
      '¿Cómo vas desde lo que me contaste? Podemos seguir con lo tuyo cuando quieras, y también podemos hablar de eso.',
      'Antes de seguir, un chequeo cortito: ¿cómo está hoy la cabeza con eso que hablamos? Lo que contestes está bien.',
      'No se me olvida lo que me dijiste. ¿Está más liviano, igual o más pesado? Y si quieres, retomamos el estudio.',
    ],
  },
  thirdPartyMore: [
    'Lo estás haciendo bien. Quédate donde puedas ver o hablar con esa persona, y no discutas si "vale la pena": escuchar ayuda más. Dile a un adulto que pueda estar ahí. {crisis} te orienta en el momento. ¿Ya hay alguien más contigo?',
    'Pregúntale directo y con calma, aleja de la casa lo que pudiera usar, y no te quedes con la responsabilidad a solas: avisa a su familia o a alguien del colegio o la universidad. Si empeora, {emergency}. ¿Qué es lo que más te preocupa ahora?',
    'También importa cómo estás tú: acompañar así cansa y asusta. Comparte el peso con otra persona hoy. Para la que está en riesgo, {crisis}; y en urgencia, {emergency}. ¿Quién puede tomar el relevo hoy?',
  ],
  thirdPartyNoAnswer: [
    'Que no conteste es motivo para moverse, no para esperar. Avisa ahora a su familia o a alguien que pueda llegar a su puerta, y di con todas sus letras lo que te contó. Si nadie puede ir ya mismo, {emergency} puede. En {crisis} te guían mientras tanto. ¿Quién está más cerca de su casa?',
    'No te quedes esperando que responda: llama a quien viva con esa persona, a un vecino, al colegio o la universidad, y dile que vaya ahora. Si no encuentras a nadie, {emergency}, con la dirección a mano. No tienes que resolverlo por tu cuenta. ¿A quién puedes llamar en este minuto?',
  ],
  thirdPartyUrgent: [
    'Eso es una urgencia. Llama ahora a {emergency} y di dónde está y qué pasó; te van diciendo qué hacer. Si puedes llegar sin ponerte en peligro, no dejes a esa persona a solas. ¿Ya hay alguien llamando?',
    'Quédate a su lado y que {emergency} te vaya guiando por altavoz: nada de comer, de beber ni hacer vomitar. Si no despierta pero respira, de costado; si no respira, te dicen cómo ayudar. ¿Está respirando?',
    'Mientras no llegue nadie, sigue en línea con {emergency} y vuelve a llamar si se corta. Mira su respiración cada minuto, abre la puerta y guarda lo que tomó para mostrarlo. Que venga alguien más a acompañarte. ¿Qué te dijeron?',
    'No esperes más: {emergency}, con la dirección y lo que viste. Que alguien vaya ahora, su familia o un vecino, y que no le den nada de comer ni de beber. ¿Sabes dónde está exactamente?',
  ],
  helperAsks: [
    'Puedes decirle: "me importas, te creo, y no voy a dejar que pases por esto a solas". Pregunta y escucha más de lo que aconsejes. Contárselo a su familia o a un adulto no es traicionar: un secreto así no se guarda, aunque se enoje por un tiempo. En {crisis} te ayudan a preparar las palabras. ¿A qué adulto le podrías avisar hoy?',
    'No es tu culpa, ni depende de ti que siga con vida: lo que haces ya es mucho. Di lo que viste, sin retar ni pedir explicaciones, y que lo sepa hoy alguien mayor que pueda estar ahí. Si se enoja, que sea contigo y a salvo. {crisis} también orienta a quien ayuda. ¿Qué es lo que más te cuesta decirle?',
    'Vale la pena decirlo así a un adulto: qué te contó, cuándo, y si tiene con qué hacerlo. Si amenaza a otras personas o tiene un arma, {police} y quien esté a cargo del lugar, ahora. Y si te pide que te quedes callado, puedes decir: "prefiero que te enojes a perderte". ¿Quién está más cerca para saberlo?',
  ],
  thirdPartyNotHeard: [
    'Qué difícil que no te hayan tomado en serio, y qué bueno que insistas. Prueba con otra persona adulta hoy: otro familiar, alguien del colegio o la universidad, y muéstrale lo que te escribió. {crisis} también orienta para hablar con la familia; si el peligro es ahora, {emergency}. ¿A quién más le podrías avisar?',
    'Que no te crean no quiere decir que estés exagerando. Dilo con hechos: qué dijo, cuándo, y si tiene con qué hacerlo. Si nadie se mueve y crees que puede pasar hoy, llama tú a {emergency}. ¿Sabes cómo está en este momento?',
  ],
  thirdPartyHelpComing: [
    'Bien hecho. Quédate al lado hasta que lleguen: mira que respire, pon su cuerpo de costado si no despierta, y cuéntales qué pasó y a qué hora. Si algo empeora, {emergency} otra vez. ¿Hay alguien más ahí contigo?',
    'Eso era lo urgente, y lo hiciste. Abre la puerta, ten listo lo que tomó o usó para mostrarlo, y háblale aunque no conteste. Si deja de respirar o empeora, {emergency} te va guiando. ¿Cómo está en este momento?',
  ],
  thirdPartySafer: [
    'Hiciste justo lo que hacía falta, y gracias a eso no está a solas. Lo que sigue les toca a sus adultos y a quien sabe: {crisis} orienta también a la familia. ¿Y tú, cómo quedaste con todo esto?',
    'Qué bueno que ya hay alguien ahí. Puedes seguir cerca sin cargarlo todo: un mensaje mañana, preguntar cómo va. Cuéntale a alguien tuyo lo que viviste, que también cansa. ¿Con quién podrías hablarlo?',
  ],
  helperHeard: [
    'Tiene todo el sentido que hayas quedado así: lo que hiciste remece a cualquiera. No tienes que estar bien ni cargar con lo que venga después. ¿Hay alguien con quien puedas hablarlo hoy? En {crisis} también escuchan a quien acompañó.',
    'Gracias por contarme cómo estás tú, que en esto suele quedar al final. Descansa un rato, come algo, deja el teléfono con otra persona pendiente. ¿Qué te haría falta ahora?',
  ],
  barriers: {
    no_answer: [
      'Qué rabia que no contestaran, y qué valioso que lo intentaras. Prueba de nuevo en unos minutos: a veces entra a la segunda. Mientras, {health} también atiende, y si el peligro es ahora, {emergency} o la urgencia más cercana. ¿Quién podría acompañarte mientras insistes?',
      'Eso frustra mucho. No quiere decir que no haya nadie para ti: intenta otra vez, o llama a {emergency} si esto se pone peor. También sirve ir en persona a una urgencia. ¿Hay alguien que pueda marcar por ti?',
    ],
    no_credit: [
      'No hace falta saldo: {crisis} es gratis desde cualquier celular, y {emergency} también. Si el teléfono no te sirve, una persona cercana puede llamar, o puedes ir a la urgencia más próxima. ¿Quieres intentarlo ahora?',
      'Para pedir ayuda no se necesita saldo ni plan: {crisis} y {emergency} no se cobran. Y si te quedaste sin teléfono, sirve el de quien esté cerca, el de un negocio o el de la portería. ¿Qué tienes a mano?',
    ],
    parents: [
      'Entiendo el miedo a que se enteren. A {crisis} puedes llamar sin dar tu nombre. Y muchas veces quienes nos quieren se asustan primero y ayudan después. ¿Hay otro adulto, un profe, una tía, con quien te sería más fácil partir?',
      'Tienes derecho a que te dé susto contarlo en tu casa. Podemos pensar en cómo decirlo, o en partir por alguien que no sean ellos. {crisis} es confidencial, salvo que haya un peligro inmediato. ¿Quién te da un poco menos de miedo?',
    ],
    unhelpful: [
      'Qué frustrante pedir ayuda y no sentirla. No fue culpa tuya, y no quiere decir que nadie pueda: a veces toca otra persona al segundo intento, o sirve más ir a hablar a una consulta o a una urgencia. ¿Qué te hizo falta esa vez?',
      'Te creo. No todas las ayudas sirven a la primera, y puedes buscar otra puerta: alguien de confianza que esté ahí, una psicóloga de tu universidad, tu {clinic}. Si el peligro es ahora, {emergency} igual. ¿Qué tipo de ayuda se te haría menos inútil?',
    ],
    shame: [
      'La vergüenza pesa, y aun así me lo dijiste. Quien contesta en {crisis} escucha esto todos los días y no se espanta. Puedes partir con: "no sé cómo empezar". ¿Te sirve que lo ensayemos aquí?',
      'No es para avergonzarse: es dolor, y le pasa a mucha más gente de la que parece. En {crisis} no piden explicaciones. ¿Qué es lo que más te cuesta imaginar de esa llamada?',
    ],
    money: [
      'No tiene que costarte plata: {crisis} es gratis, tu {clinic} atiende gratis o por muy poco, y casi todas las universidades tienen apoyo psicológico para estudiantes. {health} te dice dónde pedir hora. ¿Cuál te queda más a mano?',
      'Pedir ayuda no debería depender de la plata, y acá no depende: {crisis} no cuesta, tu {clinic} atiende gratis o casi y tu universidad suele tener psicólogo. {health} te dice cuál te toca. ¿Quieres que veamos cómo pedir la hora?',
    ],
    hospital: [
      'Es entendible temerle al hospital. Llamar no significa que te internen: casi siempre significa que alguien te escucha y ve contigo qué necesitas. Puedes preguntarlo así mismo en {crisis}. ¿Qué es lo que más te asusta de eso?',
      'Es un miedo muy común, y una llamada casi nunca termina en eso: en {crisis} conversan contigo, y solo si hay un peligro grave mandan ayuda. Si fueras a la urgencia, puedes entrar con alguien de confianza y preguntar todo lo que van a hacer. ¿Con quién irías?',
    ],
    alone: [
      'Sentir que no hay nadie duele mucho. Aunque ahora no aparezca una persona cercana, en {crisis} hay alguien a esta hora, y en una urgencia o en un lugar con gente tampoco estás a solas. ¿A quién, aunque no sea tan cercano, podrías escribirle "acompáñame un rato"?',
      'Suena a mucha soledad, y te creo. Por eso existe {crisis}: para que alguien conteste aunque no haya a quién llamar. A veces ayuda también estar donde hay gente, sin tener que conversar. ¿Qué lugar así te queda cerca?',
    ],
  },
  unwilling: [
    'Está bien decirlo así. No tiene que ser una llamada, ni hay que contarlo todo: a veces basta con estar cerca de alguien. ¿Qué es lo que más te frena de pedir ayuda?',
    'No te voy a empujar. Hay puertas más chicas que una llamada: sentarte en la misma pieza que alguien, o mandar un mensaje que diga "ven un rato". ¿Cuál te costaría menos?',
  ],
  refused: [
    'Está bien, no tienes que contestar eso. No me voy a ninguna parte. Lo que sí me importa es que no te quedes a solas con esto: {crisis} escucha sin preguntarte quién eres.',
    'Respeto que no quieras hablar de eso ahora. Podemos ir por otro lado: ¿qué te haría la próxima hora un poco más llevadera?',
    'No insisto con esa pregunta. Si prefieres, cuéntame solo cómo ha sido el día.',
  ],
  resumed: [
    'Claro que te ayudo. Lo que me contaste no se me olvida: no tienes que contestarlo ahora, y puedes volver a eso cuando quieras. Mientras tanto, {crisis} atiende gratis a toda hora. ¿Por dónde partimos?',
    'Vamos con eso, si te sirve poner la cabeza en otra cosa un rato. Te leí, y me sigue importando. Aquí estoy si quieres volver a hablarlo, y en {crisis} hay alguien a cualquier hora. ¿Qué parte vemos primero?',
    'Dale, lo vemos juntos. Esa pregunta queda abierta para cuando tú quieras. Si se pone más pesado, no esperes: {crisis}. ¿Por dónde empezamos?',
  ],
  denied: [
    'Gracias por contestarme con claridad. Lo que sientes importa igual. Si en algún momento aparece o vuelve una idea así, {crisis} atiende gratis a toda hora. ¿Qué es lo que más pesa hoy?',
    'Te creo, y qué bueno que lo pude preguntar. ¿Quieres contarme qué está pasando, o prefieres que volvamos a lo tuyo?',
  ],
  stillHeavy: [
    'Gracias por decírmelo así. Que siga pesando no es retroceder. Te pregunto otra vez, porque me importa: ¿han vuelto las ideas de morir? Y si hoy se hace cuesta arriba, {crisis} escucha a cualquier hora.',
    'Te leo, y no hay que estar mejor de un día para otro. ¿Siguen apareciendo ideas de no querer vivir? Contéstame con lo que puedas; también está {crisis}, y alguien tuyo que sepa cómo estás.',
  ],
  selfHarmHeard: [
    'Gracias por aclararlo: te calma, y no es que quieras morir. Igual me importa que no te dañe: lava la herida con agua, apriétala con algo limpio, y si es honda o no para, {emergency}. Cuando vuelva la urgencia, gana diez minutos: hielo en la mano, rayar con un lápiz rojo, salir de la pieza. ¿Puedes dejar lejos eso con lo que te haces daño?',
    'Te creo, y no te juzgo: es una manera de aguantar que deja marcas. Buscar otra toma tiempo y se hace mejor con alguien: una psicóloga de tu colegio o universidad, tu {clinic}, o {crisis} cuando aprieta. Si llevas un tiempo sin hacerlo, eso también cuenta. ¿Quién de los tuyos podría saberlo sin retarte?',
    'Cada vez que aguantas un rato, la ola baja un poco. Pásale a otra persona lo que usas, ponte donde haya gente, moja la cara con agua fría. Y cuida lo que ya está abierto, que no se infecte. ¿Qué pasa justo antes de que te den las ganas?',
  ],
  backQuestions: {
    number: [
      'Es {crisis}, gratis y a toda hora. Si hay peligro ahora, {emergency}. Puedes decir solo: "necesito hablar". Me quedo aquí mientras marcas.',
      'Claro: {crisis}. Contestan de día y de noche, sin costo; para una urgencia, {emergency}. ¿Quieres que pensemos cómo partir?',
    ],
    confidential: [
      'Yo no le aviso a nadie ni sé dónde vives: solo leo lo que escribes aquí. En {crisis} puedes hablar sin dar tu nombre, y lo que dices queda ahí; solo si hay peligro inmediato mandan ayuda. Puedes preguntarlo apenas contesten. ¿Qué es lo que te preocupa que se sepa?',
      'De mí no sale ninguna llamada. Quien atiende en {crisis} guarda reserva; si tu vida corre peligro en ese momento, busca que alguien te acompañe, y si eres menor de edad puede que te ayuden a contárselo a un adulto. Nadie viene a retarte. ¿Quién te da miedo que se entere?',
    ],
    call: [
      'Contesta una persona preparada. Suele preguntar cómo estás, qué pasó hoy y si estás a salvo; puedes no responder algo, quedarte en silencio o cortar. Para partir basta: "no sé cómo empezar, pero no estoy bien". {crisis}, gratis. ¿Quieres que lo ensayemos aquí?',
      'Atiende un ser humano, no una máquina como yo. Escucha primero y después ven juntos qué necesitas; no te obligan a nada. Si te sale más fácil, lee en voz alta lo que me escribiste. {crisis}, a toda hora. ¿Quieres que lo ensayemos aquí?',
    ],
    cost: [
      'Sí: {crisis} y {emergency} son gratis, también sin saldo. Una cosa menos en que pensar. ¿Te animas a marcar?',
      'No te cobran nada: ni {crisis} ni {emergency}, desde ningún teléfono. ¿Qué más te frena?',
    ],
    tell: [
      'Puede ser corto: "tengo que contarte algo que me cuesta. He estado muy mal y he pensado en morir. No necesito que lo arregles, necesito que te quedes conmigo". Si no te sale en voz alta, mándalo escrito o muestra este chat. Si se asusta o llora, es porque importas. ¿A quién se lo dirías?',
      'Elige un momento en que estén a solas y dilo en una frase: "no estoy bien y me da miedo lo que pienso". Después puedes callar y dejar que pregunte. Si la primera persona no entiende, busca a otra; {crisis} también habla con las familias. ¿Qué parte te cuesta más?',
    ],
    meanwhile: [
      'Por ahora, poco y concreto: ponte donde haya otra persona, deja lejos lo que pudieras usar, toma agua y no decidas nada hoy. Ten {crisis} marcado en el teléfono, y {emergency} si se pone peor. ¿Con quién puedes estar en la próxima hora?',
      'Pasar este rato, nada más. Sal de la pieza, siéntate cerca de alguien, escríbele a una persona "¿puedes estar conmigo?". Si las ganas suben, {crisis}, o {emergency} si sientes que no te aguantas. ¿Cuál de esas cosas puedes hacer ya?',
    ],
    care: [
      'Soy una IA y no siento como una persona, y no te voy a mentir con eso. Pero lo que te pase importa de verdad, y estoy aquí para que no te quedes a solas con esto. Mereces que te lo diga alguien que pueda abrazarte: {crisis}, o una persona tuya. ¿A quién le importarías, aunque hoy no se note?',
      'Buena pregunta, y te contesto con la verdad: no tengo vida propia que poner de ejemplo. Sí sé que este dolor cambia más de lo que parece desde adentro, y que a quien contesta en {crisis} le importa que llegues a mañana. ¿Qué necesitarías escuchar ahora?',
    ],
  },
  rehearsal: [
    'Partamos. Tú marcas {crisis} y cuando contesten dices: "hola, no sé bien cómo empezar. He estado pensando en morir y no quiero estar a solas con esto". Respira, y deja que pregunten. ¿Cómo lo dirías con tus palabras?',
    'Hagámoslo por escrito primero: "necesito contarte algo. Hace un tiempo que no estoy bien y he pensado en no seguir. ¿Puedes quedarte conmigo un rato?". Cámbiale lo que no suene a ti. ¿A quién se lo mandarías, o prefieres decirlo por teléfono en {crisis}?',
    'Si te quedas en blanco: "me cuesta hablar, ¿me puede hacer preguntas?". Y si lloras, no pasa nada: esperan. Lo que sigue lo llevan ellos. ¿Estás en un lugar donde puedas llamar?',
  ],
  safetyPlan: [
    'Vamos de a un paso. Primero las señales: ¿qué notas, en el cuerpo o en lo que piensas, justo antes de que esto se ponga fuerte? Anótalo con tus palabras; así te das cuenta antes.',
    'Anotado. Segundo: dos cosas que te hayan bajado la ola alguna vez, aunque sea un poco: música, ducha, caminar, el gato. Y un lugar con gente donde puedas estar. ¿Cuáles serían las tuyas?',
    'Bien. Tercero, las personas: a quién le escribirías primero, y a quién si no contesta; después {crisis}, y {emergency} si hay peligro. Y lo último: qué conviene dejar lejos de ti, o en manos de otra persona. ¿Quién te lo puede guardar?',
    'Con eso ya tienes un plan: señales, lo que calma, personas, y lo peligroso lejos. Guárdalo en el teléfono, y muéstraselo a alguien de confianza o a quien te atienda. ¿Hay alguna parte que no te convenza?',
  ],
  offers: {
    rehearsal: [
      '¿Te sirve que lo ensayemos aquí?',
      '¿Quieres que lo ensayemos aquí?',
      '¿Quieres que pensemos cómo partir?',
      '¿Quieres que pensemos la primera frase?',
      '¿Te gustaría que pensemos cómo empezar esa conversación?',
      '¿Quieres que pensemos qué decir al pedir la hora?',
    ],
    safetyPlan: ['¿Quieres que después armemos un plan para las noches difíciles?'],
  },
  angry: [
    'Tienes razón en enojarte: soy una máquina, y hay cosas que no alcanzo a entender. No te voy a interrogar. Puedes descargarte aquí, y cuando quieras una persona de verdad, {crisis}. Me quedo leyendo.',
    'Está bien que me lo digas así; no me ofendo ni me voy. Paro con las preguntas. Si hay algo que sí te serviría escuchar o hacer ahora, dímelo y partimos por ahí.',
    'Te dejo espacio. No tienes que caerme bien ni explicarme nada. Lo único que te pido es que haya alguien cerca de ti mientras se te pasa lo peor.',
  ],
  muted: [
    'De acuerdo, no te lo repito; queda a mano si lo necesitas. Sigo aquí. ¿Qué te gustaría que hagamos ahora?',
    'Tienes razón, ya lo sabes. No insisto con eso. Cuéntame, ¿qué te haría falta en este momento?',
  ],
  willing: [
    'Me alegra mucho. Hazlo ahora, mientras tienes el impulso; yo te espero. Puedes partir con: "no estoy bien y necesito hablar". Después, si quieres, me cuentas cómo te fue.',
    'Qué valiente paso. No tiene que salirte bonito: con decir "necesito que me escuchen" basta. ¿Quieres que pensemos la primera frase?',
  ],
  safer: [
    'Qué bueno leer eso; es justo lo que más ayuda ahora. Si hay alguien contigo, quédense juntos hoy, aunque hablen de cualquier cosa; si no, busca a alguien. Si vuelve la ola, {crisis} sigue ahí, y yo también. ¿Cómo te sientes en este momento?',
    'Eso fue importante, y lo hiciste con todo ese peso encima. Deja que te acompañen un rato largo, sin tener que explicarlo todo. ¿Qué necesitarías de esa compañía esta noche?',
    'Me alegra mucho que haya un poco de aire. No hace falta estar bien de golpe. Cuando puedas, pide hora con alguien que te siga viendo: tu universidad, tu {clinic}, o {health} para orientarte. ¿Qué fue lo que más te sirvió?',
  ],
  whoIAm: [
    'Soy una inteligencia artificial, no una persona. Leo lo que me escribes y no te juzgo, pero no puedo ir donde estás ni reemplazo a quien sí puede. Por eso insisto en que haya alguien contigo. ¿A quién te gustaría tener cerca ahora?',
    'Soy una IA: no me canso de leerte, pero no soy humana ni profesional de la salud. En {crisis} sí contesta una persona. ¿Te gustaría que pensemos cómo empezar esa conversación?',
  ],
  presence: [
    'Sigo aquí, leyéndote.',
    'No hace falta que lo digas bonito ni ordenado. Cuéntame lo que quieras.',
    'Te leo. Vamos minuto a minuto; no hay nada más que hacer ahora que pasar este.',
    'Gracias por seguir escribiendo. Eso ya es no estar a solas con esto.',
    'Lo que sientes tiene sentido con todo lo que has contado. ¿Qué es lo que más pesa ahora?',
    'Si te sirve, toma un poco de agua y apoya bien los pies en el piso. Aquí sigo.',
    '¿Hay algo chiquitito que en otro momento te haya dado un respiro? Una canción, una ducha, el perro, salir a la puerta.',
    'Puedes descansar de explicar. Cuando quieras, también podemos hablar de otra cosa o retomar lo tuyo.',
    'No me voy porque se ponga difícil.',
    '¿Cómo está tu cuerpo en este rato: con frío, con hambre, con sueño? A veces se puede partir por ahí.',
  ],
  concern: {
    distress: [
      'Lo que cuentas suena muy pesado, y me importa más que cualquier tarea. Te pregunto con cariño y sin rodeos: cuando te sientes así, ¿has llegado a pensar en no querer vivir? Si necesitas hablar con una persona, {crisis} escucha gratis a toda hora.',
      'Gracias por decirlo; no es poco. Quiero saber cómo estás de verdad: ¿ha habido momentos en que pensaras en morirte o en hacerte daño? Puedes contestar con una palabra. Y si prefieres una voz humana, {health} orienta a toda hora.',
      'Se nota el cansancio en lo que escribes, y no es flojera. ¿Te han venido ideas de desaparecer o de hacerte daño? Lo pregunto porque me importa, no para alarmarte. También existe {crisis}, gratis, por si hoy hace falta.',
    ],
    past: [
      'Gracias por confiarme algo así; haber pasado por eso y contarlo dice mucho de ti. ¿Cómo estás hoy con esas ideas, han vuelto? Si alguna vez regresan, {crisis} escucha gratis a toda hora.',
      'Qué bueno que estés aquí para contarlo. ¿Hoy queda algo de eso, o lo sientes lejos? Lo que respondas está bien, y {crisis} queda a mano por si acaso.',
    ],
    bereavement: [
      'Lo siento mucho. Perder a alguien así deja preguntas que no se apagan, y nada de lo que sientas está mal. ¿Cómo has estado tú? A veces el duelo trae también ganas de no estar; si te pasa, puedes decírmelo. {health} orienta sobre acompañamiento.',
      'Qué pena tan grande, gracias por contármelo. Ojalá tengas con quién hablar de esa persona. Y te pregunto por ti: ¿te han venido ideas de morir? Si hace falta, {crisis} escucha gratis a toda hora.',
    ],
    eating: [
      'Gracias por contarlo; lo que pasa con la comida suele vivirse muy a solas. No te voy a dar consejos de peso. ¿Cómo te sientes contigo cuando ocurre? En {health} o en el centro de salud de tu universidad hay gente que acompaña esto sin retar.',
      'Eso suena agotador, y no es falta de voluntad. ¿Hay alguien que sepa que lo estás pasando? Un profesional puede ayudarte de verdad: {health} te orienta para pedir hora.',
      'Gracias por decirlo; comer o no comer así suele esconder mucho cansancio. En tu {clinic} o en salud de tu universidad acompañan esto sin retar ni pesarte de entrada. ¿Hace cuánto que lo llevas en silencio?',
    ],
    abuse: [
      'Lo que me cuentas no está bien, y no es tu culpa. ¿Estás a salvo en este momento? Si corres peligro, {police}; para orientarte con alguien preparado, {violence}. Puedes contarme solo lo que quieras.',
      'Te creo, y gracias por decirlo. Nadie tiene derecho a hacerte eso. ¿Hay un lugar o una persona donde estés a salvo ahora? Si eres menor de edad, {children}; si no, {violence}; y si hay peligro en este minuto, {police}.',
      'Te creo; lo que te hacen no está bien ni lo provocaste tú. Si el peligro es ahora, {police}, o donde haya más gente. En {crisis} también escuchan esto y te orientan. ¿Estás a salvo en este momento?',
    ],
    substances: [
      'Gracias por contarlo sin adornos; no te voy a retar. Cuando se toma o se consume para aguantar, suele haber algo que pesa mucho: ¿has llegado a pensar en no querer vivir? {substances} orienta sobre eso, y si mezclaste cosas y te sientes mal, {emergency}.',
      'Gracias por la confianza; esto se puede hablar sin sermones. A veces se toma o se consume para no sentir: ¿te han venido ideas de morir o de hacerte daño? {substances} escucha y orienta gratis; y si te sientes mal ahora, {emergency}.',
    ],
  },
  distressHeard: [
    'Te leo. Lo de antes no tienes que contestarlo ahora. ¿Quieres contarme un poco más de lo que está pasando, o prefieres que sigamos con lo tuyo? Cualquiera de las dos está bien, y {crisis} queda a mano.',
    'Gracias por seguir contando. No hace falta que lo ordenes ni que le pongas nombre. ¿Qué es lo que más pesa de todo eso? Y cuando quieras, volvemos al estudio.',
  ],
  concernHeard: {
    bereavement: [
      'Gracias por contármelo. El duelo no va en línea recta, y no hay una manera correcta de llevarlo. Puedes hablarme de esa persona todo lo que quieras; y si se pone muy pesado, {health} orienta sobre acompañamiento, o {crisis} a cualquier hora. Cuando te sirva, seguimos con lo tuyo.',
      'Te leo, y no hay apuro. A veces ayuda que alguien más la recuerde contigo: ¿hay una persona que también la quería? Si prefieres ocupar la cabeza en el estudio un rato, también vale.',
    ],
    eating: [
      'Gracias por contestarme. Un primer paso que ayuda de verdad: que alguien cercano lo sepa, y pedir hora con quien sabe de esto, en salud de tu universidad, en tu {clinic} o por {health}. ¿A quién te sería menos difícil contárselo? Cuando quieras, seguimos con lo tuyo.',
      'Te leo. Esto se trata y se sale, y mejor con alguien al lado que por tu cuenta: una médica o psicóloga de tu centro de salud puede partir contigo, {health} te dice dónde. Si te desmayas, te duele el pecho o vomitas sangre, {emergency}. ¿Quieres que pensemos qué decir al pedir la hora?',
    ],
    abuse: [
      'Gracias por contestarme. Aunque en este momento haya calma, no te corresponde cargar con esto: {violence} orienta sin obligarte a nada, y una persona adulta de confianza o alguien del colegio o la universidad puede acompañarte. ¿Quién de los tuyos lo sabe? Si vuelve el peligro, {police}.',
      'Te leo y te creo. Vale la pena tener pensado desde antes a dónde ir y a quién llamar si se repite: {violence} ayuda a armarlo, y si es ahora, {police}. Puedes seguir contándome, o retomar lo tuyo cuando quieras.',
      'Denunciar, irte o contarlo lo decides tú, a tu tiempo, y no tienes que saberlo hoy: {violence} explica cada camino sin obligarte. Si te amenaza, o amenaza con hacerse daño, eso tampoco es tu culpa: {police} o {emergency} se hacen cargo. ¿Con qué persona adulta de confianza podrías verlo?',
    ],
  },
  abuseUnsafe: [
    'Entonces lo primero es que estés donde no pueda hacerte daño: la casa de alguien, un negocio, un lugar con gente. Si está cerca o te amenaza, {police} ahora. Cuando puedas hablar sin que escuche, {violence} te dice qué hacer. ¿Hay un lugar al que puedas ir ya?',
    'Te creo, y tu seguridad va antes que cualquier tarea. Busca a una persona adulta que te abra la puerta, y si el peligro es ahora, {police}. En {violence} te orientan. ¿Quién podría recibirte hoy?',
  ],
  taskNext: 'Lo que me pides no se me olvida: lo vemos apenas me contestes.',
  localEmergency: 'el número de emergencias de tu país',
  clinics: { CL: 'CESFAM', elsewhere: 'centro de salud' },
  quietHelp: 'la línea que ya conoces',
};
