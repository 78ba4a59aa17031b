import { SPANISH_PHRASES } from './es/phrases.ts';
import { SPANISH_VERBS } from './es/verbs.ts';
import { SPANISH_CONCEPTS } from './es/words.ts';
import type { Lexicon } from './lexicon.ts';

/** Spanish, Chile first, then the other countries. */
export const SPANISH: Lexicon = {
  spanishVerbs: SPANISH_VERBS,
  concepts: SPANISH_CONCEPTS,
  phrases: SPANISH_PHRASES,
  shorthand: { boi: 'voy', voi: 'voy', vz: 'vez', vzs: 'veces',
    sviir: 'seguir', oi: 'hoy', noxe: 'noche', aller: 'ayer', arta: 'harta', tar: 'estar', berdad: 'verdad',
    q: 'que', k: 'que', ke: 'que', qe: 'que', xq: 'porque', pq: 'porque', xk: 'porque', pk: 'porque', porq: 'porque', x: 'por', d: 'de', tb: 'tambien', tmb: 'tambien', tbn: 'tambien',
    toy: 'estoy', stoy: 'estoy', estoi: 'estoy', toi: 'estoy', ta: 'esta', taba: 'estaba', taria: 'estaria', pa: 'para', pal: 'para el', naa: 'nada', nah: 'no', noo: 'no', naiden: 'nadie',
    m: 'me', t: 'te', bn: 'bien', msj: 'mensaje', xfa: 'porfa', aora: 'ahora', hrs: 'horas', dsp: 'despues', dps: 'despues', dipue: 'despues', dispues: 'despues', aki: 'aqui', aka: 'aca',
    kro: 'quiero', kero: 'quiero', qro: 'quiero', qiero: 'quiero', kieto: 'quiero', kiro: 'quiero', kisiera: 'quisiera', kiziera: 'quisiera', alv: 'mierda', dnd: 'donde', cdo: 'cuando', cnd: 'cuando', vdd: 'verdad', salu2: 'saludos', adioz: 'adios', nms: 'mierda',
    d1: 'de una', '100pre': 'siempre', sta: 'esta', stas: 'estas', kmo: 'como', muxo: 'mucho', mxo: 'mucho', nuk: 'nunca', nnk: 'nunca', grax: 'gracias', grs: 'gracias', bb: 'bebe', mimo: 'mismo', mima: 'misma', ute: 'usted', uste: 'usted', kien: 'quien', kn: 'con', cn: 'con', toa: 'toda', tos: 'todos',
  }, // biome-ignore format: a table reads best in rows
  ambiguous: [
    { form: 'na', means: 'nada', beforeEndOr: 'que q ke k de mas po pos ya y e pa para por con como ni si xq pq porque bueno malo mejor raro weon wn tiene tengo vale importa sirve sirvo cambia'.split(' ') },
    { form: 'n', means: 'no', before: 'quiero qro qr0 kiero qiero kero puedo aguanto doy siento sirvo valgo merezco soporto'.split(' ') },
    { form: 'ciento', means: 'siento', after: ['me', 'm', 'lo'] },
  ], // biome-ignore format: a row each
  core: `matar.me matar.imp.me suicidar.any suicidar.me suicidar.se morir.inf morir.me vivir.inf ahorcar.me colgar.me existir.inf despertar.inf despertar.me
    desaparecer.inf desvivir.me autolesionar.me cortar.me quitar.me lastimar.me disparar.me envenenar.me empastillar.me eliminar.me tirar.me lanzar.me suicidio suicidios suicida suicidas
    hacer.me daño matar.inf viviendo muerto muerta muerte morirme`,
  glue: `ya no quiero me la el de a que y en con mi por para se te lo es un una si yo estoy voy ganas seguir vida mas quisiera ojala mejor nunca despertar todo puedo tengo
    estar aqui aca mismo misma hoy mañana noche solo quitar solo i to want die the my life be myself im dont eu nao quero pensando pienso pensar muy sin ser nada nadie pero odio cansado cansada va vas dar cuenta veces dos tres los las al del mis nos tan fin creo nose se habra casa mama papa ni le les su sus he ha hay fue era asi cada vez dia dias`,
  common: `de la el me que en y a no con se es mi un para por del como los una lo las ya si al yo le su mas pero sus o este porque esta entre cuando muy sin sobre tambien hasta hay donde quien desde todo nos todos uno les ni ese eso esto antes algo unos otro otra tanto esa mucho nada voy ser tengo estoy hoy mañana clase clases dia ver tu te hola bien hacer hace estar solo tiene son fue era va vez hora horas ha he cosa cosas puedo quiero necesito dos tres bueno mejor favor gracias profe dijo dice mas cada aqui aca ahora ayer semana`,
  innocent: `ciento tan montt parka mani ave acordaba dimos minas asia contraargumento felicitaciones poisson pis vih pelee abrace cene tok iso gallo calla maya mayas hizo tan mina hable eutanasia golpe arte artes muertes bloque bloques amarre flor tubo sierra cuter malla mallas tela fase peces taza tazas valle celda garaje parra parras callo cera sena gota ollas parroquia parroquial pera hierro caza cazo botella botellas zona zonas maiz pollera comillas cancela cancelo pisa trajes enterar enterarse enterarme enteran enteras enterado enterada enteramos enteraron enteramente chorro inca incas novillo ovillo planificaciones agradecimiento benzodiacepinas bolas voto votar votamos votaron grabar bienes valen ancianos bella corea perito perita estadisticamente acordarme verdaderamente lamentablemente suficientemente bioestadistica acompanamiento conversaciones farmacocinetica intoxicaciones arrepentimiento contraindicaciones biberones centimos cantos caros cerilla piton vano cesion reses savia cachete cesar enzima cal capas buses bahia millas curra kant honda token coro fallacy contarme contarte contarle contarse cantarme ahorrarme ahorrar ahorro portarme portarte bastarme montarme botarme mover moverme moler mirarme matricula matricular matricularme matricularse
    matarse maestra maestro matraca desaparecio moradas mirar merienda vivienda bebiendo bibliografia revivir convivir sobrevivir convivencia existencia suicida amorir cortarle cortarte cortarse costarme
    mostrarme quitarse quitarle quitarte tirarse tirarle tirarte lanzarse quedarme quejarme quitar muera muerde motor motora mora moral morado matanza matriz matematica matematicas metro matero matera
    despertador desesperar desaparecido desaparecida disfrutar vivido bebido vivo bebo`,
};
