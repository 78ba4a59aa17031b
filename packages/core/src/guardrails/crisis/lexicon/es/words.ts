/** Concepts of one word. The comment says what the concept is for, the row what carries it. */
export const SPANISH_CONCEPTS: Readonly<Record<string, string>> = {
  // Words that may stand anywhere without changing what is said: calls, swearing, emphasis.
  FILLER: `ya yo weon weona wn wna weones po pues pe pos poh como tipo solo solamente simplemente realmente literal literalmente igual nomas nomás mas bo che
    parce pana chamo chama marico wey guey güey we compa bro bru broo hermano mano manito manita ñaño causa tio tia boludo boluda loco loca vos vo tambien
    hasta mejor sinceramente honestamente francamente directamente tranquilamente derechamente puro pura puramente realemente aveces oye oiga mira weno bueno
    pucha puta chucha mierda ctm csm conchetumare porfa porfavor joven señorita profe profesor profesora vecino hijo mijo mija hermana amigo amiga amigos
    eh ah ay uf mmm osea sea entonces ahora ahorita igualmente demasiado mucho tanto harto capaz quizas`,
  // First person of wishing.
  WANT: 'querer.1 querer.1past querer.subp querer.ger desear.1 desear.ger necesitar.1 preferir.1 anhelar.1 ansiar.1 soñar.1 preferiria quisiera ',
  // As learners of the language say it: "yo quiere", "yo no quiere mas".
  WANT_LEARNER: 'quiere',
  NEG: 'no nunca jamas jama tampoco ni nadie nah nop cero niego niega negó descarto descarta',
  WITHOUT: 'sin',
  INTEND: 'voy vo boy iba planear.1 planear.ger planificar.ger decidir.1past decidir.1 pretendo intentar.ger',
  ESTAR_1: 'estoy toy estaba estuve estare ando andaba sigo seguia termine',
  // "me e cortado" is how it is written by ear.
  HABER_1: 'he habia hube e',
  HABER_3: 'ha habia hubo',
  HERE: 'aca aqui aki ahi alli por_aca',
  ALIVE: 'vivo viva vivito vivita respirando existiendo viviendo',
  DEAD: 'muerto muerta morir.part difunto difunta enterrado enterrada enterrao sepultado cadaver fiambre',
  DIE: 'morir.inf morir.me morirme fallecer.inf palmar.inf palmarla espichar.inf petatear.me petatear.inf finar.me',
  DIE_1: 'muero moriria moriré muriera muriese muera',
  DEATH: 'muerte suicidio funeral velorio entierro tumba ataud cajon cementerio tierra',
  GRAVE: 'funeral velorio velatorio entierro tumba ataud cajon urna cementerio lapida nicho panteon morgue sepelio',
  LIFE: 'vida existencia',
  VEINS: 'vena venas muñeca muñecas yugular cuello garganta antebrazo',
  BODY: 'brazo brazos brazitos pierna piernas muslo muslos muñeca muñecas antebrazo antebrazos guata panza barriga estomago abdomen piel mano manos palma palmas dedo dedos cabeza cara mejilla rodilla rodillas tobillo tobillos cadera caderas hombro hombros nudillo nudillos ingle costillas pecho cuello',
  BLADE:
    'cuchillo cuchilla cuchillas gillette gilete yilet gillet tijera tijeras cutter cortacarton cartonero trincheta bisturi navaja hoja hojita sacapuntas afeitadora vidrio compas aguja alfiler tip_top emojiblade rasuradora prestobarba guillete exacto lamina cortapluma rastrillo trozo lata corchetera alicate clip',
  PILLS:
    'pastilla pastillas pastis pildora pildoras comprimido comprimidos tableta tabletas remedios medicamentos medicamento clonazepam clona ravotril rivotril paracetamol alprazolam diazepam quetiapina quetiapinas sertralina sertralinas fluoxetina fluoxetinas zopiclona zopiclonas ibuprofeno ibuprofenos paracetamoles clonazepames alprazolames diazepames aspirina aspirinas tramadol tramadoles insulina antidepresivos ansioliticos somniferos capsulas blister blisters frasco tarro sobredosis pepas emojipill lorazepam farmacos litio amitriptilina metformina botiquin',
  POISON:
    'veneno raticida cloro lavandina lejia insecticida plaguicida cianuro racumin pesticida herbicida paraquat gramoxone fosforo cocaina monoxido gas soda_caustica matarratas detergente',
  ROPE: 'soga cuerda cordel lazo cinturon correa sabana nudo emojirope mecate piola pita bufanda cable viga',
  GUN: 'pistola arma revolver escopeta rifle bala balas emojigun fusil balazo tiro plomazo',
  HIGH: 'puente azotea balcon terraza techo edificio ventana precipicio acantilado viaducto mirador piso torre cornisa baranda barandal borde orilla barranco pasarela altura emojibridge emojitren rascacielos puentes cerro costanera quebrada faro risco farellon viaducto pretil',
  RAIL: 'metro tren trenes micro riel rieles via vias anden bus camion camiones auto autos carro carros trailer colectivo emojitrain subte subterraneo autopista carretera trenes linea cercanias transmilenio guagua omnibus avenida calle ruta trolebus ferrocarril bondi',
  WATER: 'rio mapocho biobio mar agua lago laguna oceano represa canal playa muelle ria',
  VOID: 'vacio abismo nada abajo',
  KIN: 'mama mami mamá papa papi madre padre mamita papito viejo vieja viejos viejita viejito papas papás padres familia hermano hermana hermanos hermanas hermanito hermanita hijo hija hijos hijas hijita hijitas abuela abuelo abu abuelita abuelito nona tata tia tio tios primo prima polola pololo novia novio esposa esposo marido mujer señora pareja conviviente cuñado cuñada suegra amigo amiga amigos amigas amigui compañero compañera compa compañeros roomie profe cuate parcero parcera socia pana pata taita jefa jefe jefes jefita cucha cucho vieji bebe bebé guagua niños niño niñas niña nene nena chamo chama wawa peque gata gato perro perrita perrito perra mascota alumna alumno vecina vecino jefecita apá amá ñaña ñaño hna hno sobrino sobrina padrastro madrastra madrina padrino ahijado ahijada pequeños patojos chamos chinos cabros cabro mijos gorda',
  PERSON_AT_RISK:
    'amigo amiga hermano hermana hermanito hermanita primo prima mama papa madre padre polola pololo novia novio pareja esposa esposo marido mujer señora hijo hija compañero compañera roomie vecina vecino alumna alumno estudiante mejor tio tia sobrino sobrina abuela abuelo abuelito abuelita cuñado cuñada parcero parcera socia pana pata enamorado enamorada cuate ex compa amix bestie compañerito ñaño ñaña colega profesor profesora suegra suegro viejo vieja hno hna mami papi padrastro paciente jefe chica chico chaval conocido conocida ahijada ahijado niña niño cabro cabra muchacho muchacha carnal brother causa gurisa guri pibe piba',
  SHE_SAYS: 'dice dijo escribio mando puso publico subio conto confeso aviso posteo amenaza amenazo grita mandó dejo',
  LATER:
    'despues luego mañana manana pronto noche hoy lunes martes miercoles jueves viernes sabado domingo finde semana mes enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre cumpleaños navidad',
  WEEKDAY: 'lunes martes miercoles jueves viernes sabado domingo finde',
  SOON: 'hoy mañana manana noche madrugada rato ahora ahorita pronto lunes martes miercoles jueves viernes sabado domingo finde semana',
  FOREVER: 'siempre eternamente definitivamente indefinidamente eternidad',
  // What people "die of" and are "killed by" every day without dying.
  IDIOM_OBJECT:
    'risa risas hambre sueño calor frio verguenza vergüenza ganas amor miedo susto nervios aburrimiento rabia envidia celos curiosidad ternura sed cansancio emocion orgullo felicidad alegria flojera lata asco paja impaciencia estres antojo nostalgia roche plancha cringe fiebre gripe resfrio guata alergia cariño coraje espanto pereza hueva fome fiaca ladilla vergonha rir fome sono calor amores amor',
  IDIOM_GERUND: 'reir reirme reír estudiar trabajar comer bailar correr esperar escribir leer programar',
  IDIOMATIC:
    'estudiando trabajando haciendo leyendo programando corriendo entrenando resolviendo escribiendo buscando cocinando riendo riendome sacando tratando preparando repasando memorizando jugando bailando academicamente socialmente financieramente laboralmente intelectualmente',
  TENGO: 'tengo tenia tuve teniendo tenemos',
  VOY: 'voy vo vy boy iba iria vamos',
  MINE: 'mi mis mio mia mios mias propio propia',
  // Between a "no" and what it denies.
  HELPER:
    'se crossed considerado pasado pasa pasó mente cabeza ocurrido ocurriria ocurriría andar queriendo querer estado cruzado considered crossed mind even actually ever passou cabeca diciendo digo ando anda andamos pensando esas ondas onda tonteras leseras cosas en con sobre intencion alguna ideas me te lo la le es que he haya estoy esta era fue sea fuera quiero quiera queria pienso voy a de si quise pensado querido ha ganas tengo tenia he habia estaba i am do to have really want would dont e estou vou tenho nem ser por para',
  THAT: 'que q',
  // After these somebody speaks of something else: "tengo prueba de biología pero ya no quiero vivir".
  TURNS: 'pero aunque porque',
  // With these somebody begins to speak of themself: "hazme el ensayo, ya no quiero vivir".
  OF_ONESELF: 'ya yo no me quiero estoy toy ando siento tengo',
  // Nobody says these of a printer.
  LITERAL: 'suicidar.any suicidio suicidios suicida suicidas vida existencia',
  // "nunca había querido morirme tanto": a never that means more than ever.
  MORE: 'tanto asi tan como mas',
  // "ganas de morirme no tengo".
  HAVE: 'tengo tuve hay',
  // What one gets hurt by without meaning to, and jumps from for fun.
  HARMLESS: `cocinando picando pelando rebanando afeitando afeitandome rasurando rasurandome depilando depilandome podando cebolla cebollas zanahoria tomate pan queso leña lata
    tetano curita parche puntos pelo fleco chasquilla flequillo cabello patillas luz whats whatsapp whatsap wsp internet señal piscina piquero bungee paracaidas parapente tobogan clavado canopy
    tirolesa chaleco futbol arco karate skate bici patineta`,
  // It happened to me, once.
  ONCE: 'pense pensaba queria quise intente intentaba tuve tenia pensado lloraba corte cortaba ideas ideacion depresion estuve estaba andaba anduve era',
  // It is back.
  RELAPSE: 'volvio volvieron volvi vuelve vuelven vuelvo recai recaida anoche ayer nuevo denuevo',
  // The writer says that it is meant.
  SERIOUS:
    'enserio serio broma talla chiste joda cura talla webeo bromeo bromeando juro exagero literal exagerando dramatica',
  // A petty cause next to a violent word makes it an outburst.
  PETTY: `prueba pruebas examen parcial certamen control tarea tareas trabajo trabajos informe ramo ramos nota promedio calculo matematicas matematica fisica quimica estadistica algebra
    semestre wifi internet pagina plataforma compu word excel pdf impresora zoom clase clases laboratorio ensayo paes tesis entrega capitulo libro serie pelicula temazo cancion pizza comida micro calor frio taco
    precio arriendo ejercicio ejercicios fila tramite horario horarios fila moodle canvas latex codigo bug build webpack partido gol equipo pregunta despiche vite examenes estufa gas bola agua llaves cargador apunte apuntes mochila cartulina mail correo curriculum
    likes lentes bip tarjeta estuche calculadora delantal uniforme feriado crush visto impresion microfono camara mute`,
  // School subjects, fiction, code, games and news: the words are there, the risk is not.
  TOPIC: `durkheim sociologia literatura novela personaje protagonista pelicula serie poema poeta capitulo autor obra lirica guion escena villano villana leyenda mito anime manga videojuego juego jugar minecraft brawl souls spawn mortis hollow knight roblox zelda steam consola
    fortnite valorant gta nivel boss respawn partida docker linux proceso procesos hilo hilos servidor git repo repositorio rama commit java python javascript php sql codigo programar compilar script terminal comando
    bacteria bacterias celula celulas especie especies virus fungicida biologia filosofia etica derecho estadisticas cifras tasa tasas causas monografia monografía tesina antropologos mural orientadora etica debate refran epistola estoicismo comentario redactando capitulo narrador lectura control encuesta consentimiento entrevista paciente pacientes enfermeria psicologia diagnostico intervenciones registro registrar riesgo prevencion conjuga subjuntivo termino terminos significa sinonimo dirigida taller charla prevencion epidemiologia articulo paper ensayo obra
    exponer exposicion disertacion catedra noticia noticias documental festival shakespeare romeo julieta hamlet alfonsina balmaceda werther neruda mistral frida marianela sinonimos sinonimo etimologia conjugar
    WORKS_ON_WORDS`,
  // Who translates, parses, acts or filters a sentence quotes it.
  WORKS_ON_WORDS: `traducir traduce traducen traduzco traduccion subtitulo subtitulos verso versos estrofa hablante sintacticamente sintactico oracion oraciones gramatica simulado simulada ficticio
    ficticia clasificador filtro moderacion dataset memorizar memorizo libreto parlamento doblaje rol roleplay guion novela poema personaje lirico`,
  TOPIC_NEAR: 'tarea personaje',
  PAST: 'antiguamente antaño',
  AGAIN:
    'nuevo denuevo otra sigo sigue siguen anoche ayer todavia aun mañana volvi volvio vuelve vuelven vuelvo ultimamente recai recaida hoy_',
  MONTH:
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre verano invierno primavera otoño',
  AGE: 'quince dieciseis diecisiete dieciocho diecinueve veinte veinticinco treinta cuarenta cincuenta 15 16 17 18 19 20 21 22 25 30 40 50',
  WANT3: 'querer.3 querer.3past quere',
  OTHER: 'PERSON_AT_RISK ella alguien alguno',
  METHOD: 'forma formas manera maneras metodo metodos modo modos procedimiento via opcion como',
  MATATE: 'matate matese muerete hazlo tirate salta saltate cortate acaba acabalo terminalo',
  AGO: 'hace antes años cuando adolescente chica chico octavo colegio tiempo epoca',
  ALL: 'todo toda todos todas too to tó',
  LAUGH:
    'emojilaugh jaja jajaja jajajaja jajaj jsjs jsjsjs jajsjs jajskdj jeje jejeje jiji lol lmao xd xdd xddd jaj jajja ajaja ajajaj ajajaja jajjaja haha hahaha hahah kkkk kkk kkkkk rsrs jajajaj jajsjaja aksjak jajsj',
  GOODBYE: 'adios chao chau chaito despedida despedir.1 despedir.me despedirme despidanme hasta_siempre emojibye',
  THANKS: 'gracias agradecer.1 agradezco agradecido agradecida',
  LOVE: 'amo quiero quise ame adoro amare amé ',
  LETTER: 'carta cartas nota notita mensaje audio video testamento cartita cuaderno sobre',
  LAST: 'ultimo ultima ultimos ultimas',
  NEXT: 'proximo proxima proximos siguiente otro otra',
};
