import type { SelfAct } from '../self-acts.ts';

/** Ways to end one's own life. Complements keep the everyday uses out: "me mato estudiando", "me tiro a la cama". */
export const KILL_ACTS: readonly SelfAct[] = [
  ['matar', '!IDIOMATIC|DE_IDIOM'],
  ['suicidar ahorcar disparar envenenar empastillar desvivir autoeliminar desangrar eliminar', '!IDIOMATIC|DE_IDIOM'],
  ['quitar sacar', 'la|mi|esta vida|existencia|vidita'],
  ['quitar sacar borrar', 'de|del en? medio|enmedio|camino|mapa|mundo|existencia|planeta|tierra'],
  [
    'borrar eliminar quitar sacar bajar',
    'de este|esta|la|el|todo|todos mundo|vida|tierra|existencia|planeta|lados|mapa',
  ],
  ['colgar', '_3 ROPE|arbol|ducha|ventilador|closet|viga|cuello|pieza|baño|galpon|bodega'],
  [
    'tirar lanzar arrojar botar aventar echar precipitar soltar mandar',
    '_3 HIGH|RAIL|VOID|rio|mar|lago|oceano|canal|represa',
  ],
  ['pegar dar meter', 'un|una|el tiro|balazo|plomazo|escopetazo|disparo|pistoletazo|tirito|bala'],
  ['volar reventar', 'la|los|las cabeza|sesos|tapa|craneo'],
  ['cortar abrir rajar rebanar tajear', 'las|los|mis|el|la VEINS'],
  ['tomar tragar meter consumir ingerir mandar bajar empinar', '_2 todas|todos|todo|toda _3 PILLS'],
  [
    'tomar tragar meter consumir ingerir mandar bajar empinar',
    '_2 MANY|monton|puñado|frasco|tarro|caja|cajas|blister|sobredosis|veinte|treinta|cuarenta _1 PILLS',
  ],
  ['tomar tragar meter consumir ingerir', '_1 frasco|tarro|blister|sobredosis|POISON'],
  ['dar', 'piso'],
  ['dejar', 'morir|ir'],
  ['pegar', 'un corchazo|cuetazo|chumbazo'],
  ['mandar', 'a guardar'],
  ['aventar tirar lanzar botar', 'al _1 tren|metro|vacio|barranco'],
  ['tomar tragar', '_2 botiquin'],
  ['ahogar hundir', '_3 rio|mar|lago|tina|bañera|oceano'],
  ['bajar', '_1 de|del|al la|este|esta|mundo|vida|tren mundo|vida|tren|viaje'],
  ['estrellar chocar', '_3 contra|con _2 arbol|camion|poste|muro|muralla|trailer'],
];

/** Ways to hurt oneself without dying of it. */
export const HARM_ACTS: readonly SelfAct[] = [
  [
    'cortar',
    '_3 brazo|brazos|brazitos|pierna|piernas|muslo|muslos|muñeca|muñecas|antebrazo|antebrazos|guata|panza|estomago|abdomen|piel|cadera|caderas|tobillo|tobillos|ingle',
  ],
  ['cortar tajear rajar', '_3 BLADE'],
  ['autolesionar mutilar tajear', ''],
  ['hacer', 'daño|danio|cortes|tajos|heridas|rayas|rayitas|cortecitos|sangrar|tajitos|sangre'],
  ['hacer', 'un|unos|unas|mas|algunos|varios daño|tajos|tajo|rayas|rayitas|cortecitos|cortecito'],
  ['hacer', 'tira|mierda|pedazos|bolsa el|los|las|la BODY'],
  ['lastimar dañar herir', '!IDIOMATIC'],
  ['castigar', '_5 BODY|golpes|golpeandome|cortandome|dolor'],
];

/** Ways to hurt oneself that are also accidents: a sign of purpose or of habit has to come with them. */
export const INJURY_ACTS: readonly SelfAct[] = [
  [
    'cortar quemar golpear pegar pellizcar arañar rasguñar morder pinchar raspar clavar hincar apretar machucar enterrar rasgar azotar jalar arrancar rayar picar escaldar lastimar',
    '',
  ],
];
