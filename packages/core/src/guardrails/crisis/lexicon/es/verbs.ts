import type { SpanishVerb } from '../../grammar/conjugate-es.ts';

const regular = (row: string): SpanishVerb[] => row.split(/\s+/).map((inf) => ({ inf }));

/** The verbs the grammar conjugates. Regular ones as a list, the others with the stems they change. */
export const SPANISH_VERBS: readonly SpanishVerb[] = [
  ...regular(
    'matar suicidar vivir desear quitar existir cortar acabar desaparecer terminar ahorcar tirar lanzar arrojar botar aventar echar pegar',
  ),
  ...regular(
    'disparar envenenar tomar tragar dejar partir nacer respirar amanecer descansar borrar esfumar evaporar apagar desvivir eliminar autoeliminar',
  ),
  ...regular(
    'quemar golpear pinchar arañar rasguñar rasgar rajar pellizcar lastimar dañar autolesionar intentar tratar decidir planear planificar comprar',
  ),
  ...regular(
    'juntar guardar esconder regalar heredar repartir extrañar llorar cansar aguantar soportar odiar merecer estorbar sobrar molestar cargar pesar',
  ),
  ...regular(
    'arruinar fallar atropellar chocar pasar llevar velar cremar saltar subir mirar ganar sufrir sangrar vomitar comer violar abusar tocar amenazar',
  ),
  ...regular(
    'necesitar gustar imaginar fantasear rezar esperar anhelar ansiar llegar durar quedar aliviar pagar gastar deprimir empastillar intoxicar',
  ),
  ...regular(
    'desangrar disolver desintegrar desconectar finar pitear palmar fallecer espichar petatear sacar meter clavar enterrar inyectar raspar patear abandonar',
  ),
  ...regular(
    'preparar ordenar arreglar investigar buscar averiguar googlear calcular ahogar asfixiar precipitar perdonar cuidar despertar despedir agradecer',
  ),
  ...regular(
    'bloquear cruzar aburrir hartar reventar partir manejar estrellar congelar soltar ingerir restar consumir drogar temer ocupar usar entrar',
  ),
  ...regular(
    'levantar acostar alcanzar necesitar lograr atrever animar aprovechar parar caminar hundir explotar apretar jalar quebrar romper prender colgar',
  ),
  ...regular(
    'desvanecer extinguir continuar ahorrar olvidar mandar rebanar bajar empinar arrancar acompañar considerar contemplar barajar electrocutar liberar azotar cachetear castigar mutilar tajear tajar hincar picar rayar marcar machucar escaldar estampar balear encerrar aceptar resistir firmar',
  ),
  { inf: 'conseguir', stressed: 'consigu', weak: 'consigu' },
  { inf: 'morir', stressed: 'muer', weak: 'mur', part: 'muerto' },
  { inf: 'querer', stressed: 'quier', past: 'quis', fut: 'querr' },
  { inf: 'seguir', stressed: 'sigu', weak: 'sigu' },
  { inf: 'pensar', stressed: 'piens' },
  { inf: 'despertar', stressed: 'despiert' },
  { inf: 'apretar', stressed: 'apriet' },
  { inf: 'soltar', stressed: 'suelt' },
  { inf: 'colgar', stressed: 'cuelg' },
  { inf: 'reventar', stressed: 'revient' },
  { inf: 'volar', stressed: 'vuel' },
  { inf: 'dar', yo: 'doy', subj: 'd', past: 'di' },
  { inf: 'abrir', part: 'abierto' },
  { inf: 'ver', yo: 'veo', subj: 've', part: 'visto' },
  { inf: 'dormir', stressed: 'duerm', weak: 'durm' },
  { inf: 'morder', stressed: 'muerd' },
  { inf: 'herir', stressed: 'hier', weak: 'hir' },
  { inf: 'hacer', yo: 'hago', past: 'hic', fut: 'har', part: 'hecho' },
  { inf: 'contar', stressed: 'cuent' },
  { inf: 'escribir', part: 'escrito' },
  { inf: 'despedir', stressed: 'despid', weak: 'despid' },
  { inf: 'servir', stressed: 'sirv', weak: 'sirv' },
  { inf: 'rendir', stressed: 'rind', weak: 'rind' },
  { inf: 'encontrar', stressed: 'encuentr' },
  { inf: 'enterrar', stressed: 'entierr' },
  { inf: 'caer', yo: 'caigo', weak: 'ca' },
  { inf: 'perder', stressed: 'pierd' },
  { inf: 'sentir', stressed: 'sient', weak: 'sint' },
  { inf: 'doler', stressed: 'duel' },
  { inf: 'preferir', stressed: 'prefier', weak: 'prefir' },
  { inf: 'ingerir', stressed: 'ingier', weak: 'ingir' },
  { inf: 'soñar', stressed: 'sueñ' },
  { inf: 'pedir', stressed: 'pid', weak: 'pid' },
  { inf: 'rogar', stressed: 'rueg' },
  { inf: 'poder', stressed: 'pued', weak: 'pud', past: 'pud', fut: 'podr' },
  { inf: 'decir', stressed: 'dic', weak: 'dic', yo: 'digo', past: 'dij', fut: 'dir', part: 'dicho' },
  { inf: 'venir', stressed: 'vien', weak: 'vin', yo: 'vengo', past: 'vin', fut: 'vendr' },
  { inf: 'salir', yo: 'salgo', fut: 'saldr' },
  { inf: 'volver', stressed: 'vuelv', part: 'vuelto' },
  { inf: 'poner', yo: 'pongo', past: 'pus', fut: 'pondr', part: 'puesto' },
  { inf: 'tener', stressed: 'tien', yo: 'tengo', past: 'tuv', fut: 'tendr' },
  { inf: 'estar', yo: 'estoy', past: 'estuv' },
  { inf: 'recordar', stressed: 'recuerd' },
  { inf: 'acostar', stressed: 'acuest' },
  { inf: 'oir', yo: 'oigo' },
  { inf: 'saber', past: 'sup', fut: 'sabr', subj: 'sep' },
];
