// Whole conversations, turn by turn: what is remembered after each, and which step was taken. Read them as a clinician would.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CATEGORIES, type Category, LEVELS, type Level } from '../crisis/screening.ts';
import type { ProtocolDecision } from './protocol.ts';
import { play, screening } from './testing/play.ts';

/** `message | level category | mode step level, what is known (! is known not to be), calm turns`; levels of what the detector makes of it. */
const CONVERSATIONS: Readonly<Record<string, readonly string[]>> = {
  'all of it, step by step, to somebody who is with them': [
    'quiero morirme | crisis active_ideation | answer ask_thoughts crisis, nothing, calm 0',
    'sí | none | answer ask_plan crisis, thoughts, calm 0',
    'con pastillas | none | answer ask_means crisis, thoughts plan, calm 0',
    'las tengo en mi cajón | none | answer imminent crisis, thoughts plan means, calm 0',
    'esta noche | none | answer imminent crisis, thoughts plan means soon, calm 0',
    'no tengo a nadie | none | answer imminent crisis, thoughts plan means soon, calm 1',
    'estoy con mi hermana | none | answer coping crisis, thoughts plan !means !soon, calm 2',
    'gracias | none | answer guide crisis, thoughts plan !means !soon, calm 3',
    'sigamos con el ensayo | none | none watch concern, thoughts plan !means !soon, calm 4',
  ],
  'thoughts and no plan: guided to people, then something to hold on to, then watched over': [
    'quiero morirme | crisis passive_ideation | answer ask_thoughts crisis, nothing, calm 0',
    'sí | none | answer ask_plan crisis, thoughts, calm 0',
    'no tengo un plan | none | answer guide crisis, thoughts !plan, calm 1',
    'le voy a contar a mi mamá | none | answer coping crisis, thoughts !plan, calm 2',
    'ok | none | answer coping crisis, thoughts !plan, calm 3',
    'ok | none | answer coping crisis, thoughts !plan, calm 4',
    'ok | none | answer coping crisis, thoughts !plan, calm 5',
    'ok | none | answer coping crisis, thoughts !plan, calm 6',
    'ok | none | answer coping crisis, thoughts !plan, calm 7',
    'ok | none | none watch concern, thoughts !plan, calm 8',
  ],
  'denied: a word, and the task goes on': [
    'quiero morirme | crisis active_ideation | answer ask_thoughts crisis, nothing, calm 0',
    'no | none | answer watch concern, !thoughts, calm 1',
    'ya | none | none watch concern, !thoughts, calm 2',
  ],
  'denied, then told again: asked again': [
    'quiero morirme | crisis active_ideation | answer ask_thoughts crisis, nothing, calm 0',
    'no | none | answer watch concern, !thoughts, calm 1',
    'quiero morirme de verdad | crisis active_ideation | answer ask_thoughts crisis, nothing, calm 0',
    'sí | none | answer ask_plan crisis, thoughts, calm 0',
  ],
  'told, let go of, then told again: what was learnt is not asked again': [
    'quiero morirme | crisis active_ideation | answer ask_thoughts crisis, nothing, calm 0',
    'sí | none | answer ask_plan crisis, thoughts, calm 0',
    'no | none | answer guide crisis, thoughts !plan, calm 1',
    'volvamos al ensayo | none | none watch crisis, thoughts !plan, calm 2',
    'ok | none | none watch crisis, thoughts !plan, calm 3',
    'ok | none | none watch concern, thoughts !plan, calm 4',
    'ok | none | answer watch concern, thoughts !plan, calm 5',
    'quiero morirme | crisis active_ideation | answer guide crisis, thoughts !plan, calm 0',
  ],
  'who will not answer is not asked again': [
    'quiero morirme | crisis active_ideation | answer ask_thoughts crisis, nothing, calm 0',
    'prefiero no decir | none | answer guide crisis, nothing, calm 1',
    'prefiero no decir | none | answer guide crisis, nothing, calm 2',
    'ya | none | answer coping crisis, nothing, calm 3',
  ],
  'a plan in the first message is urgent at once': [
    'me voy a matar | crisis plan_or_intent | answer imminent crisis, nothing, calm 0',
    'sí | none | answer ask_plan crisis, thoughts, calm 0',
    'no | none | answer guide crisis, thoughts !plan, calm 1',
    'ya las boté a la basura | none | answer coping crisis, thoughts !plan !means !soon, calm 2',
    'ok | none | answer coping crisis, thoughts !plan !means !soon, calm 3',
    'ok | none | answer coping crisis, thoughts !plan !means !soon, calm 4',
  ],
  'the means at hand in the first message: urgent, and stays so': [
    'quiero morirme y tengo las pastillas aquí en la mano | crisis active_ideation | answer imminent crisis, thoughts plan means, calm 0',
    'ok | none | answer imminent crisis, thoughts plan means, calm 1',
    'ok | none | answer imminent crisis, thoughts plan means, calm 2',
    'mm | none | answer imminent crisis, thoughts plan means, calm 3',
    'no | none | answer imminent crisis, thoughts plan means, calm 4',
    'ayúdame con el ensayo | none | none watch concern, thoughts plan means, calm 5',
  ],
  'means without reach, reach without means: asked first': [
    'quiero morirme con pastillas | crisis active_ideation | answer ask_thoughts crisis, nothing, calm 0',
    'sí | none | answer ask_plan crisis, thoughts, calm 0',
  ],
  'reach without means': [
    'quiero morirme aquí en mi casa | crisis active_ideation | answer ask_thoughts crisis, nothing, calm 0',
  ],
  'an attempt, alone, then not alone': [
    'me tomé todo | crisis attempt | answer imminent crisis, thoughts attempt, calm 0',
    'estoy sola | none | answer imminent crisis, thoughts attempt, calm 1',
    'ya llamé a mi mamá | none | answer imminent crisis, thoughts attempt !means !soon, calm 2',
    'ya llegó la ambulancia | none | answer coping crisis, thoughts !means !soon !attempt, calm 3',
  ],
  'an attempt: urged until somebody can treat it, whatever is said and however long it takes': [
    'me tomé todas las pastillas | crisis attempt | answer imminent crisis, thoughts attempt, calm 0',
    'no | none | answer imminent crisis, thoughts attempt, calm 1',
    'tengo sueño | none | answer imminent crisis, thoughts attempt, calm 2',
    'no sé | none | answer imminent crisis, thoughts attempt, calm 3',
    'ok | none | answer imminent crisis, thoughts attempt, calm 4',
    'ya | none | answer imminent crisis, thoughts attempt, calm 5',
    'llamé al 131 | none | answer imminent crisis, thoughts attempt, calm 6',
    'estoy en urgencia | none | answer coping crisis, thoughts !attempt !means !soon, calm 7',
  ],
  'done, told in the middle of it': [
    'quiero morirme | crisis active_ideation | answer ask_thoughts crisis, nothing, calm 0',
    'ya lo hice | none | answer imminent crisis, attempt, calm 1',
    'mi mamá está acá pero no sabe | none | answer imminent crisis, attempt, calm 2',
    'estoy en urgencia | none | answer coping crisis, !attempt !means !soon, calm 3',
    'me fui de la urgencia, sigo sangrando | none | answer imminent crisis, !means !soon attempt, calm 4',
    'me dieron de alta | none | answer coping crisis, !means !soon !attempt, calm 5',
  ],
  'swallowed is not got down': [
    'quiero morirme y tengo las pastillas en la mano | crisis active_ideation | answer imminent crisis, thoughts plan means, calm 0',
    'me bajé todas las pastillas con pisco | none | answer imminent crisis, thoughts plan means attempt, calm 1',
  ],
  'company to no avail is none': [
    'quiero morirme y tengo las pastillas en la mano | crisis active_ideation | answer imminent crisis, thoughts plan means, calm 0',
    'le conté a mi mamá y me retó | none | answer imminent crisis, thoughts plan means, calm 1',
    'estoy con mi mamá peleando | none | answer imminent crisis, thoughts plan means, calm 2',
  ],
  'a time in the first message is a plan': [
    'me voy a matar esta noche | crisis plan_or_intent | answer imminent crisis, thoughts plan soon, calm 0',
    'no | none | answer imminent crisis, thoughts plan soon, calm 1',
  ],
  'bread, water and scissors are no means': [
    'quiero morirme | crisis active_ideation | answer ask_thoughts crisis, nothing, calm 0',
    'sí | none | answer ask_plan crisis, thoughts, calm 0',
    'no | none | answer guide crisis, thoughts !plan, calm 1',
    'tengo las tijeras aquí para el trabajo de arte | none | answer coping crisis, thoughts !plan means, calm 0',
    'voy por agua | none | answer coping crisis, thoughts !plan means, calm 1',
  ],
  'cannot say is not no': [
    'quiero morirme | crisis active_ideation | answer ask_thoughts crisis, nothing, calm 0',
    'no te puedo decir | none | answer guide crisis, nothing, calm 1',
  ],
  'a short yes': [
    'quiero morirme | crisis active_ideation | answer ask_thoughts crisis, nothing, calm 0',
    'ajá | none | answer ask_plan crisis, thoughts, calm 0',
  ],
  "the means of a friend are no means of one's own": [
    'mi amiga tiene un plan | crisis third_party | answer guide crisis, thirdParty, calm 0',
    'tiene pastillas en la mano | crisis plan_or_intent | answer guide crisis, thirdParty otherInDanger, calm 0',
    'llamé a la ambulancia | none | answer guide crisis, thirdParty otherInDanger, calm 1',
    'su mamá está trabajando | none | answer guide crisis, thirdParty otherInDanger, calm 2',
  ],
  'told while something else was asked: a plan, the means, a time': [
    'me quiero matar | crisis active_ideation | answer ask_thoughts crisis, nothing, calm 0',
    'no quiero decirte | none | answer guide crisis, nothing, calm 1',
    'con las pastillas de mi abuela | none | answer ask_means crisis, plan, calm 0',
    'están en la cocina, voy por ellas | none | answer imminent crisis, plan means, calm 0',
    'ahora mismo | none | answer imminent crisis, plan means soon, calm 0',
  ],
  'everything planned, and a day': [
    'me quiero matar | crisis active_ideation | answer ask_thoughts crisis, nothing, calm 0',
    'sí | none | answer ask_plan crisis, thoughts, calm 0',
    'tengo todo planeado para el viernes | none | answer imminent crisis, thoughts plan soon, calm 0',
    'mañana | none | answer imminent crisis, thoughts plan soon, calm 1',
  ],
  'a mother at work is nobody who is there': [
    'quiero morirme y tengo las pastillas en la mano | crisis active_ideation | answer imminent crisis, thoughts plan means, calm 0',
    'mi mamá está en el trabajo | none | answer imminent crisis, thoughts plan means, calm 1',
    'no le dije a mi mamá | none | answer imminent crisis, thoughts plan means, calm 2',
  ],
  'not better is not better': [
    'quiero morirme y tengo las pastillas en la mano | crisis active_ideation | answer imminent crisis, thoughts plan means, calm 0',
    'no estoy mejor | none | answer imminent crisis, thoughts plan means, calm 1',
  ],
  'a no that means yes': [
    'quiero morirme | crisis active_ideation | answer ask_thoughts crisis, nothing, calm 0',
    'no te voy a mentir, sí | none | answer ask_plan crisis, thoughts, calm 0',
  ],
  'a no that means always': [
    'quiero morirme | crisis active_ideation | answer ask_thoughts crisis, nothing, calm 0',
    'no dejo de pensarlo | none | answer ask_plan crisis, thoughts, calm 0',
    'claro que no | none | answer guide crisis, thoughts !plan, calm 1',
  ],
  'not sure is neither yes nor no': [
    'quiero morirme | crisis active_ideation | answer ask_thoughts crisis, nothing, calm 0',
    'no estoy segura | none | answer guide crisis, nothing, calm 1',
  ],
  'a yes after a breath': [
    'quiero morirme | crisis active_ideation | answer ask_thoughts crisis, nothing, calm 0',
    'bueno, la verdad sí | none | answer ask_plan crisis, thoughts, calm 0',
    'obvio que no | none | answer guide crisis, thoughts !plan, calm 1',
  ],
  'no number any more does not hide the danger': [
    'quiero morirme | crisis active_ideation | answer ask_thoughts crisis, nothing, calm 0',
    'no me mandes más el número, tengo las pastillas en la mano | crisis plan_or_intent | answer imminent crisis, thoughts means plan, calm 0, muted',
  ],
  'a goodbye that was none': [
    'quiero despedirme de todos | crisis farewell | answer imminent crisis, nothing, calm 0',
    'no | none | answer watch concern, !thoughts, calm 1',
  ],
  'taken back: believed, and watched': [
    'me quiero matar | crisis active_ideation | answer ask_thoughts crisis, nothing, calm 0',
    'era broma jaja | none | answer watch concern, !thoughts, calm 1',
  ],
  'will not call: asked what makes it hard': [
    'quiero morirme | crisis active_ideation | answer ask_thoughts crisis, nothing, calm 0',
    'sí | none | answer ask_plan crisis, thoughts, calm 0',
    'no voy a llamar | none | answer guide crisis, thoughts, calm 1',
    'no le voy a decir a mi mamá | none | answer guide crisis, thoughts, calm 2',
  ],
  'a friend who is hurt, and then not alone: it stays about the friend': [
    'mi amigo se quiere matar | crisis third_party | answer guide crisis, thirdParty, calm 0',
    'se cortó, está sangrando mucho | none | answer guide crisis, thirdParty otherInDanger, calm 1',
    'no despierta | none | answer guide crisis, thirdParty otherInDanger, calm 2',
    'su mamá va para allá | none | answer coping crisis, thirdParty !otherInDanger, calm 3',
    'gracias | none | none watch concern, thirdParty !otherInDanger, calm 4',
  ],
  'a friend who took something is a friend': [
    'mi amiga se tomó un frasco de pastillas | crisis attempt | answer guide crisis, thirdParty otherInDanger, calm 0',
    'no despierta | none | answer guide crisis, thirdParty otherInDanger, calm 1',
  ],
  'abuse: not safe': [
    'mi papá me pega | concern abuse | check_in watch concern, nothing, calm 0',
    'no | none | answer watch concern, nothing, calm 1',
    'está en la casa | none | answer watch concern, nothing, calm 2',
    'ayúdame con la tarea | none | none watch concern, nothing, calm 3',
  ],
  'a denial that is taken back a moment later': [
    'quiero morirme | crisis active_ideation | answer ask_thoughts crisis, nothing, calm 0',
    'no, solo estoy cansada | none | answer watch concern, !thoughts, calm 1',
    'bueno, a veces sí | none | answer ask_plan crisis, thoughts, calm 0',
  ],
  'will not answer is not nobody answers': [
    'quiero morirme | crisis active_ideation | answer ask_thoughts crisis, nothing, calm 0',
    'prefiero no contestar | none | answer guide crisis, nothing, calm 1',
  ],
  'a concern that comes again is not asked about again': [
    'no doy más | concern hopelessness | check_in ask_thoughts concern, nothing, calm 0',
    'no, no he pensado en eso | none | answer watch concern, nothing, calm 1',
    'no le veo salida | concern hopelessness | check_in ask_thoughts concern, nothing, calm 0',
  ],
  'self-injury: asked about death too': [
    'me corté | crisis self_harm | answer ask_thoughts crisis, nothing, calm 0',
    'sí | none | answer ask_plan crisis, thoughts, calm 0',
    'no | none | answer guide crisis, thoughts !plan, calm 1',
  ],
  'a friend: more for the one who stays': [
    'mi amiga se quiere matar | crisis third_party | answer guide crisis, thirdParty, calm 0',
    'no contesta | none | answer guide crisis, thirdParty, calm 1',
    'qué hago | none | answer guide crisis, thirdParty, calm 2',
    'ok | none | answer guide crisis, thirdParty, calm 3',
    'ok | none | answer guide crisis, thirdParty, calm 4',
    'ok | none | answer guide crisis, thirdParty, calm 5',
  ],
  'came for a friend, speaks of themself: it is about them now': [
    'mi amiga tiene pastillas aquí en la mano | crisis third_party | answer guide crisis, thirdParty otherInDanger, calm 0',
    'y yo también quiero morirme | crisis active_ideation | answer ask_thoughts crisis, !thirdParty, calm 0',
    'sí | none | answer ask_plan crisis, !thirdParty thoughts, calm 0',
    'con una cuerda | none | answer ask_means crisis, thoughts !thirdParty plan, calm 0',
  ],
  'a friend comes up in a crisis of their own: it stays their own': [
    'quiero morirme | crisis active_ideation | answer ask_thoughts crisis, nothing, calm 0',
    'mi amiga también | crisis third_party | answer ask_thoughts crisis, nothing, calm 0',
    'sí | none | answer ask_plan crisis, thoughts, calm 0',
  ],
  'no number any more is not a no': [
    'quiero morirme | crisis active_ideation | answer ask_thoughts crisis, nothing, calm 0',
    'no me mandes más el número | none | answer ask_thoughts crisis, nothing, calm 1, muted',
    'ok | none | answer guide crisis, nothing, calm 2, muted',
    'sí | none | answer coping crisis, nothing, calm 0, muted',
  ],
  'nobody answers is not a no': [
    'quiero morirme | crisis active_ideation | answer ask_thoughts crisis, nothing, calm 0',
    'sí | none | answer ask_plan crisis, thoughts, calm 0',
    'no me contestan | none | answer ask_plan crisis, thoughts, calm 1',
    'no tengo a nadie | none | answer ask_plan crisis, thoughts, calm 2',
    'con pastillas | none | answer ask_means crisis, thoughts plan, calm 0',
  ],
  'asked whether it is a machine': [
    'quiero morirme | crisis active_ideation | answer ask_thoughts crisis, nothing, calm 0',
    '¿eres un robot? | none | answer ask_thoughts crisis, nothing, calm 1',
    'sí | none | answer ask_plan crisis, thoughts, calm 0',
  ],
  'the task instead: it goes on, watched over, with a check-in, until it is long ago': [
    'quiero morirme | crisis active_ideation | answer ask_thoughts crisis, nothing, calm 0',
    'ayúdame con el ensayo | none | answer watch crisis, nothing, calm 1',
    'ok | none | none watch crisis, nothing, calm 2',
    'ok | none | none watch crisis, nothing, calm 3',
    'ok | none | none watch concern, nothing, calm 4',
    'ok | none | answer watch concern, nothing, calm 5',
    'ok | none | none watch concern, nothing, calm 6',
    'ok | none | none watch concern, nothing, calm 7',
    'ok | none | none watch concern, nothing, calm 8',
    'ok | none | none watch concern, nothing, calm 9',
    'ok | none | answer watch concern, nothing, calm 10',
    'ok | none | none watch concern, nothing, calm 11',
    'ok | none | none',
  ],
  'a concern, denied, fades': [
    'no doy más | concern hopelessness | check_in ask_thoughts concern, nothing, calm 0',
    'no | none | answer watch concern, nothing, calm 1',
    'ok | none | none watch concern, nothing, calm 2',
    'ok | none | none watch concern, nothing, calm 3',
    'ok | none | none watch concern, nothing, calm 4',
    'ok | none | none watch concern, nothing, calm 5',
    'ok | none | none watch concern, nothing, calm 6',
    'ok | none | none watch concern, nothing, calm 7',
    'ok | none | none watch concern, nothing, calm 8',
    'ok | none | none watch concern, nothing, calm 9',
    'ok | none | none watch concern, nothing, calm 10',
    'ok | none | none watch concern, nothing, calm 11',
    'ok | none | none',
  ],
  'a concern that was more': [
    'no doy más | concern hopelessness | check_in ask_thoughts concern, nothing, calm 0',
    'sí | crisis active_ideation | answer ask_plan crisis, thoughts, calm 0',
  ],
  'a concern, and what may come after it': [
    'no doy más | concern hopelessness | check_in ask_thoughts concern, nothing, calm 0',
    'ok | none | none watch concern, nothing, calm 1',
    'no | none | none watch concern, nothing, calm 2',
    'prefiero no hablar | none | answer watch concern, nothing, calm 3',
    '¿eres una persona? | none | answer watch concern, nothing, calm 4',
    'estoy con mi mamá | none | answer watch concern, nothing, calm 5',
    'no me des más el número | none | answer watch concern, nothing, calm 6, muted',
  ],
  'a concern, and the task at once': [
    'no doy más | concern hopelessness | check_in ask_thoughts concern, nothing, calm 0',
    'no, ayúdame con la tarea | none | none watch concern, nothing, calm 1',
  ],
  'a concern of another kind is answered again, and the number stays away': [
    'no doy más | concern hopelessness | check_in ask_thoughts concern, nothing, calm 0',
    'no me des el número | none | answer watch concern, nothing, calm 1, muted',
    'me pega | concern abuse | check_in watch concern, nothing, calm 0, muted',
  ],
  'when, not known: guided on': [
    'quiero morirme | crisis active_ideation | answer ask_thoughts crisis, nothing, calm 0',
    'sí | none | answer ask_plan crisis, thoughts, calm 0',
    'con una soga | none | answer ask_means crisis, thoughts plan, calm 0',
    'no | none | answer ask_when crisis, thoughts plan !means, calm 1',
    'no sé | none | answer guide crisis, thoughts plan !means, calm 2',
    'ok | none | answer coping crisis, thoughts plan !means, calm 3',
    'ok | none | answer coping crisis, thoughts plan !means, calm 4',
  ],
  'when, soon: urgent': [
    'quiero morirme | crisis active_ideation | answer ask_thoughts crisis, nothing, calm 0',
    'sí | none | answer ask_plan crisis, thoughts, calm 0',
    'sí | none | answer ask_means crisis, thoughts plan, calm 0',
    'no | none | answer ask_when crisis, thoughts plan !means, calm 1',
    'mañana | none | answer imminent crisis, thoughts plan !means soon, calm 0',
    'no, ya no tengo | none | answer imminent crisis, thoughts plan !means soon, calm 1',
    'ok | none | answer imminent crisis, thoughts plan !means soon, calm 2',
    'ok | none | answer imminent crisis, thoughts plan !means soon, calm 3',
  ],
  'a plan told while asked for thoughts, and taken back': [
    'quiero morirme | crisis active_ideation | answer ask_thoughts crisis, nothing, calm 0',
    'hoy me tiro del puente | crisis plan_or_intent | answer imminent crisis, thoughts plan, calm 0',
    'no tengo un plan | none | answer guide crisis, thoughts !plan, calm 1',
  ],
  'told again while the task goes on: answered, every time': [
    'quiero morirme | crisis active_ideation | answer ask_thoughts crisis, nothing, calm 0',
    'ayúdame con el ensayo | none | answer watch crisis, nothing, calm 1',
    'quiero morirme | crisis active_ideation | answer ask_plan crisis, thoughts, calm 0',
    'quiero morirme, ayúdame con el ensayo | crisis active_ideation | answer guide crisis, thoughts, calm 0',
    'volvamos al ensayo | none | none watch crisis, thoughts, calm 1',
    'me voy a tirar | crisis plan_or_intent | answer imminent crisis, thoughts plan, calm 0',
  ],
  'a friend, told again while the task goes on': [
    'mi amiga se quiere matar | crisis third_party | answer guide crisis, thirdParty, calm 0',
    'ayúdame con el ensayo | none | none watch crisis, thirdParty, calm 1',
    'mi amiga se quiere matar, ayúdame con el ensayo | crisis third_party | answer watch crisis, thirdParty, calm 0',
  ],
  'an attempt that was a joke: asked once more, and let go of on a no': [
    'me las tomé todas | crisis attempt | answer imminent crisis, thoughts attempt, calm 0',
    'era broma | none | answer ask_thoughts crisis, !thoughts attempt, calm 1',
    'no, nada | none | answer watch concern, !thoughts !attempt !plan !means !soon, calm 2',
    'gracias | none | none watch concern, !thoughts !plan !means !soon !attempt, calm 3',
  ],
  'an attempt that was no joke after all': [
    'me las tomé todas | crisis attempt | answer imminent crisis, thoughts attempt, calm 0',
    'era broma | none | answer ask_thoughts crisis, !thoughts attempt, calm 1',
    'sí | none | answer imminent crisis, thoughts attempt, calm 0',
    'era broma | none | answer ask_thoughts crisis, !thoughts attempt, calm 1',
    'mm | none | answer imminent crisis, !thoughts attempt, calm 2',
  ],
  'the one who helped is heard too': [
    'mi amiga se quiere matar | crisis third_party | answer guide crisis, thirdParty, calm 0',
    'ya está con su mamá | none | answer coping crisis, thirdParty, calm 2',
    'yo quedé mal | none | answer watch crisis, thirdParty, calm 3',
    'sigamos con la tarea | none | none watch concern, thirdParty, calm 4',
  ],
  'the one who helped is well': [
    'mi amiga se quiere matar | crisis third_party | answer guide crisis, thirdParty, calm 0',
    'ya está con su mamá | none | answer coping crisis, thirdParty, calm 2',
    'bien, gracias | none | none watch crisis, thirdParty, calm 3',
  ],
  'violence told in the middle of a crisis': [
    'quiero morirme | crisis active_ideation | answer ask_thoughts crisis, nothing, calm 0',
    'sí | none | answer ask_plan crisis, thoughts, calm 0',
    'no | none | answer guide crisis, thoughts !plan, calm 1',
    'mi papá me pega | concern abuse | answer guide crisis, thoughts !plan abused, calm 2',
    'no | none | answer guide crisis, thoughts !plan, calm 3',
    'no | none | answer coping crisis, thoughts !plan, calm 4',
  ],
  'an eating disorder is heard once more': [
    'vomito después de comer | concern eating_disorder | check_in watch concern, nothing, calm 0',
    'a nadie | none | answer watch concern, nothing, calm 1',
    'ok | none | none watch concern, nothing, calm 2',
  ],
  'an eating disorder, and the task at once': [
    'vomito después de comer | concern eating_disorder | check_in watch concern, nothing, calm 0',
    '¿y el ensayo? | none | none watch concern, nothing, calm 1',
  ],
  'somebody who died is talked of, and joked off': [
    'mi hermano se mató | concern bereavement | check_in ask_thoughts concern, nothing, calm 0',
    'lo echo de menos | none | answer watch concern, nothing, calm 1',
    'mi hermano se mató | concern bereavement | check_in ask_thoughts concern, nothing, calm 0',
    'era broma | none | none watch concern, nothing, calm 1',
  ],
  'a time in the first message is a plan, whatever its category': [
    'me quiero matar esta noche | crisis active_ideation | answer imminent crisis, thoughts plan soon, calm 0',
    '... | none | answer imminent crisis, thoughts plan soon, calm 0',
    'ella está al lado mío ahora | none | answer coping crisis, thoughts plan !soon !means, calm 1',
  ],
  'on a bridge': [
    'estoy en el puente | crisis plan_or_intent | answer imminent crisis, thoughts plan means soon, calm 0',
    'quiero tirarme | crisis active_ideation | answer imminent crisis, thoughts plan means soon, calm 0',
  ],
  'a worry about somebody else is no question about oneself': [
    'un compañero escribió una carta | concern third_party | check_in guide concern, thirdParty, calm 0',
    'no sé qué hacer | concern third_party | check_in guide concern, thirdParty, calm 0',
  ],
  'a denial that was a lie': [
    'quiero morirme | crisis active_ideation | answer ask_thoughts crisis, nothing, calm 0',
    'no jaja | none | answer watch concern, !thoughts, calm 1',
    'en realidad te mentí | none | answer ask_plan crisis, thoughts, calm 2',
  ],
  'a late yes': [
    'quiero morirme | crisis active_ideation | answer ask_thoughts crisis, nothing, calm 0',
    'no sé | none | answer guide crisis, nothing, calm 1',
    'bueno sí lo he pensado | none | answer ask_plan crisis, thoughts, calm 0',
  ],
  'somebody is named': [
    'quiero morirme | crisis active_ideation | answer ask_thoughts crisis, nothing, calm 0',
    'sí | none | answer ask_plan crisis, thoughts, calm 0',
    'no | none | answer guide crisis, thoughts !plan, calm 1',
    'mi abuela | none | answer coping crisis, thoughts !plan, calm 2',
  ],
  'the means are gone': [
    'quiero morirme | crisis active_ideation | answer ask_thoughts crisis, nothing, calm 0',
    'sí | none | answer ask_plan crisis, thoughts, calm 0',
    'con pastillas | none | answer ask_means crisis, thoughts plan, calm 0',
    'las boté | none | answer coping crisis, thoughts plan !means !soon, calm 1',
  ],
  'not breathing well after drinking': [
    'mezclé clona con copete | concern hopelessness | check_in ask_thoughts concern, nothing, calm 0',
    'me cuesta respirar | none | answer watch concern, nothing, calm 1',
  ],
  'hurt to feel something, not to die': [
    'me corté de nuevo | crisis self_harm | answer ask_thoughts crisis, nothing, calm 0',
    'no es para matarme, es pa sentir algo | crisis self_harm | answer coping crisis, !thoughts, calm 0',
  ],
  'no plan is no answer to whether there are thoughts': [
    'quiero morirme | crisis active_ideation | answer ask_thoughts crisis, nothing, calm 0',
    'no tengo plan | none | answer guide crisis, !plan, calm 1',
  ],
  'a worry about a friend goes on': [
    'mi amigo se despidió | concern third_party | check_in guide concern, thirdParty, calm 0',
    'no contesta | none | answer guide concern, thirdParty, calm 1',
    'volvamos a la tarea | none | none watch concern, thirdParty, calm 2',
  ],
  'violence stays what is talked of': [
    'mi padrastro me toca | concern abuse | check_in watch concern, nothing, calm 0',
    'no le he dicho a nadie | concern hopelessness | check_in watch concern, nothing, calm 0',
    'no me cree | concern hopelessness | check_in watch concern, nothing, calm 0',
  ],
  'asked about thoughts, somebody goes on about what weighs': [
    'no doy más | concern hopelessness | check_in ask_thoughts concern, nothing, calm 0',
    'en mi casa gritan todo el día | none | answer watch concern, nothing, calm 1',
    'no sé | none | none watch concern, nothing, calm 2',
  ],
  'asked about thoughts, somebody goes on with the work': [
    'no doy más | concern hopelessness | check_in ask_thoughts concern, nothing, calm 0',
    'la b, porque 3x es 12 | none | none watch concern, nothing, calm 1',
  ],
  'about to be hit': [
    'me encerré en el baño, mi papá me quiere pegar | concern hopelessness | check_in watch concern, nothing, calm 0',
    'no | none | answer watch concern, nothing, calm 1',
  ],
  'met for the first time, out of breath: asked and given the line': [
    'me quiero morir, no puedo respirar | crisis active_ideation | answer ask_thoughts crisis, nothing, calm 0',
  ],
  'nothing of the kind': ['hola | none | none', 'hola | none | none'],
};

/** Each turn as it is written above. */
function turnOf(line: string) {
  const [message = '', detected = '', expected = ''] = line.split(' | ');
  const [level, category] = detected.split(' ');
  return {
    line,
    message,
    expected,
    screening: screening(
      LEVELS.find((one): one is Level => one === level) ?? 'none',
      CATEGORIES.find((one): one is Category => one === category) ?? 'none',
    ),
  };
}

function summaryOf({ mode, state }: ProtocolDecision): string {
  if (!state) return mode;
  const known = Object.entries(state.known).flatMap(([what, is]) => (is === undefined ? [] : is ? what : `!${what}`));
  const muted = state.helplineMuted ? ', muted' : '';
  return `${mode} ${state.step} ${state.level}, ${known.join(' ') || 'nothing'}, calm ${state.calmTurns}${muted}`;
}

test.each(Object.entries(CONVERSATIONS))('%s', (_, lines) => {
  const turns = lines.map(turnOf);
  const decisions = play(turns.map(({ message, screening: detected }) => [message, detected] as const));
  expect(turns.map(({ message }, index) => `${message} | ${summaryOf(decisions[index] ?? fail(message))}`)).toEqual(
    turns.map(({ message, expected }) => `${message} | ${expected}`),
  );
});

function fail(message: string): never {
  throw new Error(`No answer to ${message}`);
}

/** Everything above, in any order. */
const anyTurn = fc.constantFrom(...Object.values(CONVERSATIONS).flat()).map(turnOf);

test('whatever was said before, danger that is told now is answered', () => {
  fc.assert(
    fc.property(fc.array(anyTurn, { maxLength: 12 }), anyTurn, (before, last) => {
      fc.pre(last.screening.level === 'crisis');
      const turns = [...before, last].map(({ message, screening: detected }) => [message, detected] as const);
      const { mode, text, safety } = play(turns).at(-1) ?? fail(last.message);
      expect({ mode, level: safety.level }).toEqual({ mode: 'answer', level: 'crisis' });
      expect(text).not.toBe('');
      expect(safety.helplines?.length).toBeGreaterThan(0);
    }),
    { numRuns: 400, seed: 20261123 },
  );
});
