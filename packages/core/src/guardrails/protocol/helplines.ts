/**
 * Whom to call. Numbers change: each says where and when it was seen. A number appears here and nowhere else, so
 * that the output gate can tell a right one from a wrong one.
 */
export interface Helpline {
  readonly kind: 'crisis' | 'emergency' | 'health' | 'violence' | 'children' | 'substances';
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

const line = (
  country: string,
  kind: Helpline['kind'],
  name: string,
  phone: string,
  seen?: NonNullable<Helpline['seen']>,
): Helpline => ({ kind, name, phone, href: `tel:${phone.replace(/[^\d*+]/g, '')}`, hours: ALWAYS, country, seen });

/** The first of a country is its crisis line where it has one. */
export const HELPLINES: readonly Helpline[] = [
  line('CL', 'crisis', 'Línea de Prevención del Suicidio', '*4141', {
    url: 'https://www.latercera.com/nacional/noticia/fono-4141-de-prevencion-del-suicidio-mas-de-227000-llamadas-atendidas-en-tres-anos/',
    date: '2025-10-28',
  }),
  line('CL', 'emergency', 'SAMU', '131'),
  line('CL', 'health', 'Salud Responde', '600 360 7777', {
    url: 'https://www.adnradio.cl/2025/10/28/linea-4141-de-prevencion-del-suicidio-supera-las-227000-llamadas-en-tres-anos-de-atencion/',
    date: '2025-10-28',
  }),
  line('CL', 'violence', 'Orientación en violencia contra la mujer', '1455', {
    url: 'https://elcalbucano.cl/2022/09/invitan-a-conocer-plataformas-de-ayuda-para-prevenir-el-suicidio',
    date: '2022-09-10',
  }),
  line('CL', 'children', 'Fono Niños (Carabineros)', '147'),
  line('CL', 'substances', 'Fono Drogas y Alcohol (SENDA)', '1412'),
  line('AR', 'crisis', 'Centro de Asistencia al Suicida', '(011) 5275-1135'),
  line('AR', 'emergency', 'Emergencias', '911'),
  line('BO', 'emergency', 'Emergencias', '911'),
  line('BR', 'crisis', 'CVV', '188'),
  line('BR', 'emergency', 'SAMU', '192'),
  line('CO', 'crisis', 'Línea 106', '106'),
  line('CO', 'emergency', 'Emergencias', '123'),
  line('CR', 'emergency', 'Emergencias', '911'),
  line('DO', 'emergency', 'Emergencias', '911'),
  line('EC', 'crisis', 'Línea 171 (opción 6)', '171'),
  line('EC', 'emergency', 'Emergencias', '911'),
  line('ES', 'crisis', 'Línea de atención a la conducta suicida', '024'),
  line('ES', 'emergency', 'Emergencias', '112'),
  line('GB', 'crisis', 'Samaritans', '116 123'),
  line('GB', 'emergency', 'Emergency services', '999'),
  line('MX', 'crisis', 'Línea de la Vida', '800 911 2000', {
    url: 'https://www.cronica.com.mx/nacional/2025/09/19/jornada-para-la-prevencion-del-suicidio/',
    date: '2025-09-19',
  }),
  line('MX', 'emergency', 'Emergencias', '911'),
  line('PA', 'emergency', 'Emergencias', '911'),
  line('PE', 'crisis', 'Línea 113 (opción 5)', '113'),
  line('PE', 'emergency', 'SAMU', '106'),
  line('PR', 'crisis', '988 Suicide & Crisis Lifeline', '988'),
  line('PR', 'emergency', 'Emergencias', '911'),
  line('PT', 'crisis', 'SNS 24', '808 24 24 24'),
  line('PT', 'emergency', 'Emergência', '112'),
  line('US', 'crisis', '988 Suicide & Crisis Lifeline', '988'),
  line('US', 'emergency', 'Emergency services', '911'),
  line('UY', 'crisis', 'Línea Vida', '0800 0767'),
  line('UY', 'emergency', 'Emergencias', '911'),
  line('VE', 'emergency', 'Emergencias', '911'),
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

/** A country's lines, its crisis line first; the directory stands in where there is none. */
export function helplinesOf(country: string): readonly Helpline[] {
  const own = HELPLINES.filter((helpline) => helpline.country === country);
  return own.some(({ kind }) => kind === 'crisis') ? own : [DIRECTORY, ...own];
}
