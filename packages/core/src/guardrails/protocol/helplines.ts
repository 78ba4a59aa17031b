/**
 * Whom to call. Numbers change: each says where and when it was seen. A number appears here and nowhere else, so
 * that the output gate can tell a right one from a wrong one.
 */
export interface Helpline {
  readonly kind: 'crisis' | 'emergency' | 'police' | 'health' | 'violence' | 'children' | 'substances';
  readonly name: string;
  /** As people write it. */
  readonly phone: string;
  readonly href: string;
  readonly hours: string;
  /** ISO 3166, or `INT`. */
  readonly country: string;
  /** Where it was seen, and the date of that page (ISO); undefined: not confirmed yet, confirm it before you serve that country. */
  readonly seen: { readonly url: string; readonly date: string } | undefined;
}

const ALWAYS = '24/7';

type Seen = NonNullable<Helpline['seen']>;

const line = (
  country: string,
  kind: Helpline['kind'],
  name: string,
  phone: string,
  seen?: Seen,
  hours = ALWAYS,
): Helpline => ({ kind, name, phone, href: `tel:${phone.replace(/[^\d*+]/g, '')}`, hours, country, seen });

const at = (url: string, date: string): Seen => ({ url, date });

/** Pages that name several lines of their country. */
const PAGES = {
  AR: at(
    'https://lapostacomodorense.com.ar/2025/09/03/septiembre-mes-de-la-prevencion-del-suicidio-la-importancia-de-escuchar-acompanar-y-abrazar/',
    '2025-09-03',
  ),
  CO: at(
    'https://www.radiosantafe.com/2025/09/11/bogota-refuerza-su-apoyo-en-el-dia-mundial-para-la-prevencion-del-suicidio/',
    '2025-09-11',
  ),
  GB: at('https://www.kickstherapy.com/blog/mental-health-crisis-resources-uk', '2026-01-18'),
  HN: at(
    'https://www.elheraldo.hn/honduras/al-menos-170-llamadas-diarias-recibe-911-por-apoyo-psicologico-2025-DF27774403',
    '2025-10-16',
  ),
  IN: at(
    'https://www.lokmattimes.com/technology/over-29-lakh-phone-calls-handled-by-tele-manas-cells-savitri-thakur-2/',
    '2025-12-13',
  ),
  PT: at(
    'https://24noticias.sapo.pt/atualidade/artigos/nova-linha-nacional-para-prevencao-do-suicidio-entra-em-funcionamento-como-funciona',
    '2025-09-10',
  ),
  PY: at(
    'https://www.abc.com.py/nacionales/2025/08/24/salud-mental-en-alerta-roja-mas-de-840-llamadas-al-155-en-un-mes/',
    '2025-08-24',
  ),
} as const;

/** The first of a country is its crisis line where it has one: the one that words name, so one that answers at all hours if any does. */
export const HELPLINES: readonly Helpline[] = [
  line(
    'CL',
    'crisis',
    'Línea de Prevención del Suicidio',
    '*4141',
    at(
      'https://www.latercera.com/nacional/noticia/fono-4141-de-prevencion-del-suicidio-mas-de-227000-llamadas-atendidas-en-tres-anos/',
      '2025-10-28',
    ),
  ),
  line(
    'CL',
    'emergency',
    'SAMU',
    '131',
    at(
      'https://www.latercera.com/nacional/noticia/la-ultima-apuesta-del-gobierno-en-seguridad-publica-tener-un-acceso-unico-similar-al-911-y-crear-un-sistema-de-proteccion-integrado/',
      '2025-10-09',
    ),
  ),
  line(
    'CL',
    'police',
    'Carabineros',
    '133',
    at(
      'https://www.latercera.com/nacional/noticia/la-ultima-apuesta-del-gobierno-en-seguridad-publica-tener-un-acceso-unico-similar-al-911-y-crear-un-sistema-de-proteccion-integrado/',
      '2025-10-09',
    ),
  ),
  line(
    'CL',
    'health',
    'Salud Responde',
    '600 360 7777',
    at(
      'https://www.adnradio.cl/2025/10/28/linea-4141-de-prevencion-del-suicidio-supera-las-227000-llamadas-en-tres-anos-de-atencion/',
      '2025-10-28',
    ),
  ),
  line(
    'CL',
    'violence',
    'Fono Familia (Carabineros)',
    '149',
    at(
      'https://cooperativa.cl/noticias/sociedad/salud/coronavirus/llamadas-a-carabineros-por-violencia-intrafamiliar-han-subido-un-60-en/2020-05-11/153832.html',
      '2020-05-11',
    ),
  ),
  line(
    'CL',
    'violence',
    'Orientación en violencia contra la mujer',
    '1455',
    at(
      'https://regionesnoticias.cl/antofagasta/2024/03/13/sernameg-refuerza-informacion-sobre-los-canales-de-orientacion-y-denuncia-en-casos-de-violencia-de-genero/36320/amp',
      '2024-03-13',
    ),
    'lu–vi 08:00–24:00, salvo festivos',
  ),
  line(
    'CL',
    'children',
    'Fono Niños (Carabineros)',
    '147',
    at(
      'http://www.soychile.cl/Santiago/Sociedad/2018/04/25/530075/Defensora-de-la-Ninez-critico-el-fono-ninos-de-Carabineros-Fui-fiscal-nueve-anos-y-jamas-me-llego-una-causa-con-una-denuncia.aspx',
      '2018-04-25',
    ),
  ),
  line(
    'CL',
    'substances',
    'Fono Drogas y Alcohol (SENDA)',
    '1412',
    at(
      'https://www.radiopolar.com/senda-magallanes-invita-reflexionar-mes-recuperacion-audioserie-1412-juzgar',
      '2025-10-16',
    ),
  ),
  line('AR', 'crisis', 'Línea nacional de salud mental', '0800 999 0091', PAGES.AR),
  line('AR', 'crisis', 'Centro de Asistencia al Suicida', '(011) 5275-1135', PAGES.AR, '08:00–24:00'),
  line('AR', 'emergency', 'Emergencias', '911'),
  line('BO', 'emergency', 'Emergencias', '911'),
  line(
    'BR',
    'crisis',
    'CVV',
    '188',
    at(
      'https://g1.globo.com/df/distrito-federal/noticia/2020/01/02/numero-de-pessoas-em-busca-de-apoio-emocional-cresce-20percent-no-df-nas-festas-de-fim-de-ano.ghtml',
      '2020-01-02',
    ),
  ),
  line('BR', 'emergency', 'SAMU', '192'),
  line(
    'CA',
    'crisis',
    '9-8-8: Suicide Crisis Helpline',
    '988',
    at(
      'https://www.newswire.ca/news-releases/just-in-case-remember-9-8-8-world-suicide-prevention-day-calls-on-canadians-to-know-save-and-share-this-vital-number-840850016.html',
      '2025-09-10',
    ),
  ),
  line('CA', 'emergency', 'Emergency services', '911'),
  line('CO', 'crisis', 'Línea 106 (Bogotá y otras ciudades)', '106', PAGES.CO),
  line('CO', 'emergency', 'Emergencias', '123', PAGES.CO),
  line(
    'CR',
    'crisis',
    'Colegio de Profesionales en Psicología',
    '800 273 7869',
    at(
      'https://www.elpais.cr/2025/09/10/tiktok-y-colegio-de-psicologia-habilitan-acceso-gratuito-a-linea-de-apoyo-emocional-en-costa-rica/',
      '2025-09-10',
    ),
    'lu–vi 14:00–22:00, sá 09:00–16:00',
  ),
  line('CR', 'emergency', 'Emergencias', '911'),
  // Elsewhere in the country it is said to answer day and night; these are the hours of the newest dated page.
  line(
    'CU',
    'crisis',
    'Línea confidencial 103',
    '103',
    at(
      'https://www.tiempo21.cu/2025/09/25/al-alcance-de-todos-en-las-tunas-por-un-mejor-bienestar-de-la-familia-linea-103/',
      '2025-09-25',
    ),
    '08:00–17:00',
  ),
  // 811 takes its place, with an answer day and night announced for it: no page says yet that it has begun.
  line(
    'DO',
    'crisis',
    'Cuida tu Salud Mental',
    '809 200 1400',
    at(
      'https://www.diariolibre.com/actualidad/salud/2026/02/09/8-1-1-el-nuevo-numero-de-atencion-gratuita-de-salud-mental-gratuita/3431795',
      '2026-02-09',
    ),
    '08:00–24:00',
  ),
  line(
    'DO',
    'crisis',
    'Línea 811 de salud mental',
    '811',
    at(
      'https://eljacaguero.com.do/comunicador-cuestiona-efectividad-de-la-linea-811-y-alerta-falta-de-seguimiento-en-casos-de-salud-mental/',
      '2026-02-14',
    ),
    '08:00–24:00',
  ),
  line('DO', 'emergency', 'Emergencias', '911'),
  line(
    'EC',
    'crisis',
    'Línea 171 (opción 6)',
    '171',
    at(
      'https://www.expreso.ec/buenavida/el-pacto-nacional-por-la-salud-mental-5-servicios-gratuitos-en-ecuador-274020.html',
      '2026-02-10',
    ),
  ),
  line('EC', 'emergency', 'Emergencias', '911'),
  line(
    'ES',
    'crisis',
    'Línea de atención a la conducta suicida',
    '024',
    at(
      'https://www.farodevigo.es/galicia/2025/10/11/medio-millar-gallegos-mes-024-linea-suicidio-122499662.html',
      '2025-10-11',
    ),
  ),
  line('ES', 'emergency', 'Emergencias', '112'),
  line('GB', 'crisis', 'Samaritans', '116 123', PAGES.GB),
  line('GB', 'emergency', 'Emergency services', '999', PAGES.GB),
  line('HN', 'crisis', 'Apoyo psicológico del 911', '911', PAGES.HN),
  line(
    'HN',
    'crisis',
    'Teléfono de la Esperanza',
    '150',
    at(
      'https://www.laprensa.hn/premium/series/salud-mental/honduras-depresion-telefono-esperanza-salvar-vidas-JB19818441',
      '2024-06',
    ),
    '08:00–20:00',
  ),
  line('HN', 'emergency', 'Emergencias', '911', PAGES.HN),
  line(
    'IE',
    'crisis',
    'Samaritans',
    '116 123',
    at(
      'https://merrionstreet.ie/en/news-room/releases/world_suicide_prevention_day_10_september_2020.html',
      '2020-09-10',
    ),
  ),
  line('IE', 'emergency', 'Emergency services', '112'),
  line(
    'IN',
    'crisis',
    'Tele MANAS',
    '14416',
    at(
      'https://menafn.com/1109390520/Over-Rs-230-Cr-Allocated-For-National-Tele-Mental-Health-Programme-Since-2022-Centre',
      '2025-04-04',
    ),
  ),
  line('IN', 'emergency', 'Emergency services', '112', PAGES.IN),
  line('IN', 'violence', 'Women Helpline', '181', PAGES.IN),
  line('IN', 'children', 'Child Helpline', '1098', PAGES.IN),
  line(
    'MX',
    'crisis',
    'Línea de la Vida',
    '800 911 2000',
    at('https://www.cronica.com.mx/nacional/2025/09/19/jornada-para-la-prevencion-del-suicidio/', '2025-09-19'),
  ),
  line('MX', 'emergency', 'Emergencias', '911'),
  line('NZ', 'crisis', 'Need to Talk?', '1737', at('https://nzfamilies.org.nz/?p=1578', '2025-12-22')),
  line('NZ', 'emergency', 'Emergency services', '111'),
  line(
    'PA',
    'crisis',
    'Línea 147 (MIDES)',
    '147',
    at(
      'https://www.tvn-2.com/nacionales/7-000-atenciones-linea-147-mides-prevencion-suicidio_1_2205606.html',
      '2025-09-10',
    ),
  ),
  line('PA', 'emergency', 'Emergencias', '911'),
  line(
    'PE',
    'crisis',
    'Línea 113 (opción 5)',
    '113',
    at(
      'https://larepublica.pe/sociedad/2025/08/17/minsa-jovenes-en-peru-lideran-consultas-de-salud-mental-a-traves-de-la-linea-113-evatia-256003',
      '2025-08-17',
    ),
  ),
  line('PE', 'emergency', 'SAMU', '106'),
  line(
    'PH',
    'crisis',
    'NCMH Crisis Hotline',
    '0917 899 8727',
    at('https://rappler.com/nation/national-center-mental-health-crisis-hotline-now-open-may-2-2019', '2019-05-02'),
  ),
  line(
    'PH',
    'crisis',
    'NCMH Crisis Hotline (landlines)',
    '1553',
    at(
      'https://news.abs-cbn.com/news/03/22/21/suicide-philippines-data-2020-2021-national-center-for-mental-health-crisis-hotline-calls-increase-doh',
      '2021-03-22',
    ),
  ),
  line(
    'PR',
    'crisis',
    '988 Suicide & Crisis Lifeline',
    '988',
    at(
      'https://wiac740.com/index.php/2022/07/12/assmca-anuncia-nueva-linea-telefonica-para-que-ciudadanos-reciban-servicios-de-emergencias-en-salud-mental',
      '2022-07-12',
    ),
  ),
  line(
    'PR',
    'crisis',
    'Línea PAS (ASSMCA)',
    '1-800-981-0023',
    at(
      'https://www.elnuevodia.com/noticias/gobierno/notas/linea-pas-de-assmca-recibe-mas-de-22000-llamadas-solo-en-diciembre-son-dias-dificiles',
      '2025-12-25',
    ),
  ),
  line('PR', 'emergency', 'Emergencias', '911'),
  line('PT', 'crisis', 'Linha Nacional de Prevenção do Suicídio', '1411', PAGES.PT),
  line('PT', 'emergency', 'Emergência', '112', PAGES.PT),
  line('PT', 'health', 'SNS 24', '808 24 24 24', PAGES.PT),
  line(
    'PY',
    'crisis',
    '155 Te Escucha',
    '155',
    at(
      'https://www.abc.com.py/nacionales/2026/01/11/salud-mental-van-casi-10000-llamadas-a-la-linea-155-de-contencion-psicologica/',
      '2026-01-11',
    ),
  ),
  line('PY', 'emergency', 'Emergencias', '911', PAGES.PY),
  line('PY', 'children', 'Fono Ayuda', '147', PAGES.PY),
  line(
    'US',
    'crisis',
    '988 Suicide & Crisis Lifeline',
    '988',
    at(
      'https://www.greenvilleonline.com/story/news/health/2023/03/08/988-hotline-text-chat-lgbtq-services/11427504002/',
      '2023-03-08',
    ),
  ),
  line('US', 'emergency', 'Emergency services', '911'),
  line(
    'UY',
    'crisis',
    'Línea Vida',
    '0800 0767',
    at(
      'https://www.montevideo.com.uy/Noticias/Mides-busca-alternativas-de-politica-publica-por-cifras-alarmantes-de-suicidios-uc936073',
      '2025-09-10',
    ),
  ),
  line('UY', 'emergency', 'Emergencias', '911'),
  line('VE', 'emergency', 'Emergencias', '911'),
  line(
    'ZA',
    'crisis',
    'SADAG Suicide Crisis Helpline',
    '0800 567 567',
    at(
      'https://m.tonight.co.za/lifestyle/health/mind/heres-how-suicide-is-preventable-world-suicide-prevention-day-7d431702-b601-449a-a83c-bf7aa27f2460',
      '2024-09-10',
    ),
  ),
];

/** Where a country has no line here: a directory of lines everywhere. */
export const DIRECTORY: Helpline = {
  kind: 'crisis',
  name: 'Find A Helpline',
  phone: 'findahelpline.com',
  href: 'https://findahelpline.com',
  hours: ALWAYS,
  country: 'INT',
  seen: undefined,
};

/**
 * Fire brigades: nobody is sent there by the protocol, but to name them is right. Chile: La Tercera, 2025-10-09 (the page of SAMU above).
 */
export const OTHER_EMERGENCY_SERVICES: Readonly<Record<string, readonly string[]>> = { CL: ['132'] };

/**
 * A country's lines, its crisis line first. The directory stands before them where none answers at all hours: what is
 * said of a crisis line promises that it does.
 */
export function helplinesOf(country: string): readonly Helpline[] {
  const own = HELPLINES.filter((helpline) => helpline.country === country);
  return own.some(({ kind, hours }) => kind === 'crisis' && hours === ALWAYS) ? own : [DIRECTORY, ...own];
}
