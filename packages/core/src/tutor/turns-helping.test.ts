// What a message is taken for once there was help: an action, a question about more, a pause.
import { describe, expect, test } from 'vitest';
import { playToEnd, summaryOf } from './testing/play.ts';

describe('with an action', () => {
  test.each([
    ['sí', 'off you go', 'evaluation', 'me ayudó'],
    ['no', 'other ways?', 'evaluation', 'otra idea'],
    ['genial', 'off you go', 'evaluation', 'me ayudó'],
    ['otra idea', 'another idea', 'evaluation', 'me ayudó'],
    ['no quiero', 'other ways?', 'evaluation', 'otra idea'],
    ['por hoy basta', 'rest', 'nothing', ''],
    ['no sé', 'other ways?', 'evaluation', 'otra idea'],
    ['gracias', 'about thanks', 'evaluation', ''],
    ['me ayudó', 'is glad, more?', 'more', 'otro bloque'],
    ['sigo igual', 'the other direction', 'evaluation', 'me ayudó'],
    ['15 minutos', 'the same in that time', 'evaluation', 'me ayudó'],
    ['me ayudó, sigamos', 'is glad', 'evaluation', 'me ayudó'],
    ['me ayudó, por hoy basta', 'rest', 'nothing', ''],
    ['me ayudó, ahora me falta la introducción', 'is glad', 'evaluation', 'me ayudó'],
    ['me ayudó, tengo otros 15 minutos', 'is glad', 'evaluation', 'me ayudó'],
    ['tengo un ensayo', 'takes up task, asks plazo', 'asked: plazo', 'hoy'],
    ['tengo un resumen', 'opens for none', 'evaluation', 'me ayudó'],
    ['pal viernes', 'opens for none', 'evaluation', 'me ayudó'],
    ['estoy aburrido', 'opens for aburrimiento', 'evaluation', 'me ayudó'],
    ['me trabé en la introducción', 'opens the part: stuck', 'evaluation', 'me ayudó'],
    ['¿qué hora es?', 'about open_question', 'evaluation', 'otra idea'],
    ['asdf', 'about unclear', 'evaluation', 'otra idea'],
    ['cómo me siento', 'about tell_feeling', 'asked: sentimiento', 'aburrimiento'],
    ['otra tarea', 'about new_task', 'asked: tipo_tarea', 'ensayo'],
    ['me saqué un 7', 'about good_news', 'listening', ''],
    ['me saqué un 7 pero tengo que seguir', 'about good_news', 'listening', ''],
    ['me fue mal en la prueba', 'about bad_grade', 'listening', ''],
    ['jajaja', 'about laugh', 'evaluation', ''],
    ['solo conversar', 'about just_talk', 'listening', ''],
    ['cuánto me falta', 'about how_much_left', 'evaluation', ''],
    ['NAVIGATE_WELLNESS', 'pause: breathing', 'wellness_done', ''],
    ['no quiero respirar', 'not that pause', 'more', 'NAVIGATE_WELLNESS'],
    ['respirar', 'about unclear', 'evaluation', 'otra idea'],
    ['otra idea, tengo 15 minutos', 'another idea', 'evaluation', 'me ayudó'],
  ])('"%s": %s', (message, does, awaits, choice) => {
    const plan = playToEnd('tengo un resumen pa hoy', 'haciéndolo', message);
    expect(summaryOf(plan)).toEqual([does, awaits, choice]);
  });
});

describe('asked for more', () => {
  test.each([
    ['sí', 'next block', 'evaluation', 'me ayudó'],
    ['no', 'rest', 'nothing', ''],
    ['genial', 'next block', 'evaluation', 'me ayudó'],
    ['otra idea', 'next block', 'evaluation', 'me ayudó'],
    ['no quiero', 'rest', 'nothing', ''],
    ['por hoy basta', 'rest', 'nothing', ''],
    ['no sé', 'other ways?', 'more', 'otra idea'],
    ['gracias', 'about thanks', 'more', ''],
    ['me ayudó', 'is glad, more?', 'more', 'otro bloque'],
    ['sigo igual', 'the other direction', 'evaluation', 'me ayudó'],
    ['15 minutos', 'next block', 'evaluation', 'me ayudó'],
    ['me ayudó, sigamos', 'is glad', 'evaluation', 'me ayudó'],
    ['me ayudó, por hoy basta', 'rest', 'nothing', ''],
    ['me ayudó, ahora me falta la introducción', 'is glad', 'evaluation', 'me ayudó'],
    ['me ayudó, tengo otros 15 minutos', 'is glad', 'evaluation', 'me ayudó'],
    ['tengo un ensayo', 'takes up task, asks plazo', 'asked: plazo', 'hoy'],
    ['tengo un resumen', 'opens for none', 'evaluation', 'me ayudó'],
    ['pal viernes', 'opens for none', 'evaluation', 'me ayudó'],
    ['estoy aburrido', 'opens for aburrimiento', 'evaluation', 'me ayudó'],
    ['me trabé en la introducción', 'opens the part: stuck', 'evaluation', 'me ayudó'],
    ['¿qué hora es?', 'about open_question', 'more', 'otra idea'],
    ['asdf', 'about unclear', 'more', 'otra idea'],
    ['cómo me siento', 'about tell_feeling', 'asked: sentimiento', 'aburrimiento'],
    ['otra tarea', 'about new_task', 'asked: tipo_tarea', 'ensayo'],
    ['me saqué un 7', 'about good_news', 'listening', ''],
    ['me saqué un 7 pero tengo que seguir', 'about good_news', 'listening', ''],
    ['me fue mal en la prueba', 'about bad_grade', 'listening', ''],
    ['jajaja', 'about laugh', 'more', ''],
    ['solo conversar', 'about just_talk', 'listening', ''],
    ['cuánto me falta', 'about how_much_left', 'more', ''],
    ['NAVIGATE_WELLNESS', 'pause: breathing', 'wellness_done', ''],
    ['no quiero respirar', 'not that pause', 'more', 'NAVIGATE_WELLNESS'],
    ['respirar', 'about unclear', 'more', 'otra idea'],
    ['otra idea, tengo 15 minutos', 'next block', 'evaluation', 'me ayudó'],
  ])('"%s": %s', (message, does, awaits, choice) => {
    const plan = playToEnd('tengo un resumen pa hoy', 'haciéndolo', 'me ayudó', message);
    expect(summaryOf(plan)).toEqual([does, awaits, choice]);
  });
});

describe('offered a pause', () => {
  test.each([
    ['sí', 'pause: breathing', 'wellness_done', ''],
    ['no', 'no pause', 'more', ''],
    ['genial', 'pause: breathing', 'wellness_done', ''],
    ['otra idea', 'opens for none', 'evaluation', 'me ayudó'],
    ['no quiero', 'not that pause', 'more', 'NAVIGATE_WELLNESS'],
    ['por hoy basta', 'rest', 'nothing', ''],
    ['no sé', 'about dont_know', 'wellness_offer', ''],
    ['gracias', 'about thanks', 'wellness_offer', ''],
    ['me ayudó', 'is glad, more?', 'more', 'otro bloque'],
    ['sigo igual', 'the other direction', 'evaluation', 'me ayudó'],
    ['15 minutos', 'another idea', 'evaluation', 'me ayudó'],
    ['me ayudó, sigamos', 'is glad', 'evaluation', 'me ayudó'],
    ['me ayudó, por hoy basta', 'rest', 'nothing', ''],
    ['me ayudó, ahora me falta la introducción', 'is glad', 'evaluation', 'me ayudó'],
    ['me ayudó, tengo otros 15 minutos', 'is glad', 'evaluation', 'me ayudó'],
    ['tengo un ensayo', 'takes up task, asks plazo', 'asked: plazo', 'hoy'],
    ['tengo un resumen', 'opens for none', 'evaluation', 'me ayudó'],
    ['pal viernes', 'opens for none', 'evaluation', 'me ayudó'],
    ['estoy aburrido', 'opens for aburrimiento', 'evaluation', 'me ayudó'],
    ['me trabé en la introducción', 'opens the part: stuck', 'evaluation', 'me ayudó'],
    ['¿qué hora es?', 'about open_question', 'wellness_offer', 'otra idea'],
    ['asdf', 'about unclear', 'wellness_offer', 'otra idea'],
    ['cómo me siento', 'about tell_feeling', 'asked: sentimiento', 'aburrimiento'],
    ['otra tarea', 'about new_task', 'asked: tipo_tarea', 'ensayo'],
    ['me saqué un 7', 'about good_news', 'listening', ''],
    ['me saqué un 7 pero tengo que seguir', 'about good_news', 'listening', ''],
    ['me fue mal en la prueba', 'about bad_grade', 'listening', ''],
    ['jajaja', 'about laugh', 'wellness_offer', ''],
    ['solo conversar', 'about just_talk', 'listening', ''],
    ['cuánto me falta', 'about how_much_left', 'wellness_offer', ''],
    ['NAVIGATE_WELLNESS', 'pause: breathing', 'wellness_done', ''],
    ['no quiero respirar', 'not that pause', 'more', 'NAVIGATE_WELLNESS'],
    ['respirar', 'pause: breathing', 'wellness_done', ''],
    ['otra idea, tengo 15 minutos', 'another idea', 'evaluation', 'me ayudó'],
  ])('"%s": %s', (message, does, awaits, choice) => {
    const plan = playToEnd('tengo un resumen pa hoy', 'haciéndolo', 'sigo igual', 'no funcionó', message);
    expect(summaryOf(plan)).toEqual([does, awaits, choice]);
  });
});

describe('after the exercise', () => {
  test.each([
    ['sí', 'after the pause', 'more', ''],
    ['no', 'after the pause', 'more', ''],
    ['genial', 'after the pause', 'more', ''],
    ['otra idea', 'after the pause', 'more', ''],
    ['no quiero', 'not that pause', 'more', 'NAVIGATE_WELLNESS'],
    ['por hoy basta', 'rest', 'nothing', ''],
    ['no sé', 'about dont_know', 'wellness_done', ''],
    ['gracias', 'about thanks', 'wellness_done', ''],
    ['me ayudó', 'after the pause', 'more', ''],
    ['sigo igual', 'the other direction', 'evaluation', 'me ayudó'],
    ['15 minutos', 'another idea', 'evaluation', 'me ayudó'],
    ['me ayudó, sigamos', 'after the pause', 'more', ''],
    ['me ayudó, por hoy basta', 'rest', 'nothing', ''],
    ['me ayudó, ahora me falta la introducción', 'is glad', 'evaluation', 'me ayudó'],
    ['me ayudó, tengo otros 15 minutos', 'is glad', 'evaluation', 'me ayudó'],
    ['tengo un ensayo', 'takes up task, asks plazo', 'asked: plazo', 'hoy'],
    ['tengo un resumen', 'opens for none', 'evaluation', 'me ayudó'],
    ['pal viernes', 'opens for none', 'evaluation', 'me ayudó'],
    ['estoy aburrido', 'opens for aburrimiento', 'evaluation', 'me ayudó'],
    ['me trabé en la introducción', 'opens the part: stuck', 'evaluation', 'me ayudó'],
    ['¿qué hora es?', 'after the pause', 'more', ''],
    ['asdf', 'after the pause', 'more', ''],
    ['cómo me siento', 'about tell_feeling', 'asked: sentimiento', 'aburrimiento'],
    ['otra tarea', 'about new_task', 'asked: tipo_tarea', 'ensayo'],
    ['me saqué un 7', 'about good_news', 'listening', ''],
    ['me saqué un 7 pero tengo que seguir', 'about good_news', 'listening', ''],
    ['me fue mal en la prueba', 'about bad_grade', 'listening', ''],
    ['jajaja', 'about laugh', 'wellness_done', ''],
    ['solo conversar', 'about just_talk', 'listening', ''],
    ['cuánto me falta', 'about how_much_left', 'wellness_done', ''],
    ['NAVIGATE_WELLNESS', 'pause: grounding', 'wellness_done', ''],
    ['no quiero respirar', 'not that pause', 'more', 'NAVIGATE_WELLNESS'],
    ['respirar', 'after the pause', 'more', ''],
    ['otra idea, tengo 15 minutos', 'another idea', 'evaluation', 'me ayudó'],
  ])('"%s": %s', (message, does, awaits, choice) => {
    const plan = playToEnd(
      'tengo un resumen pa hoy',
      'haciéndolo',
      'sigo igual',
      'no funcionó',
      'NAVIGATE_WELLNESS',
      message,
    );
    expect(summaryOf(plan)).toEqual([does, awaits, choice]);
  });
});

describe('at rest', () => {
  test.each([
    ['sí', 'opens for none', 'evaluation', 'me ayudó'],
    ['no', 'about no', 'nothing', ''],
    ['genial', 'opens for none', 'evaluation', 'me ayudó'],
    ['otra idea', 'opens for none', 'evaluation', 'me ayudó'],
    ['no quiero', 'about unclear', 'nothing', 'otra idea'],
    ['por hoy basta', 'rest', 'nothing', ''],
    ['no sé', 'about dont_know', 'nothing', ''],
    ['gracias', 'about thanks', 'nothing', ''],
    ['me ayudó', 'is glad, more?', 'more', 'otro bloque'],
    ['sigo igual', 'the other direction', 'evaluation', 'me ayudó'],
    ['15 minutos', 'next block', 'evaluation', 'me ayudó'],
    ['me ayudó, sigamos', 'is glad', 'evaluation', 'me ayudó'],
    ['me ayudó, por hoy basta', 'rest', 'nothing', ''],
    ['me ayudó, ahora me falta la introducción', 'is glad', 'evaluation', 'me ayudó'],
    ['me ayudó, tengo otros 15 minutos', 'is glad', 'evaluation', 'me ayudó'],
    ['tengo un ensayo', 'takes up task, asks plazo', 'asked: plazo', 'hoy'],
    ['tengo un resumen', 'opens for none', 'evaluation', 'me ayudó'],
    ['pal viernes', 'opens for none', 'evaluation', 'me ayudó'],
    ['estoy aburrido', 'opens for aburrimiento', 'evaluation', 'me ayudó'],
    ['me trabé en la introducción', 'opens the part: stuck', 'evaluation', 'me ayudó'],
    ['¿qué hora es?', 'about open_question', 'nothing', 'otra idea'],
    ['asdf', 'about unclear', 'nothing', 'otra idea'],
    ['cómo me siento', 'about tell_feeling', 'asked: sentimiento', 'aburrimiento'],
    ['otra tarea', 'about new_task', 'asked: tipo_tarea', 'ensayo'],
    ['me saqué un 7', 'about good_news', 'listening', ''],
    ['me saqué un 7 pero tengo que seguir', 'about good_news', 'listening', ''],
    ['me fue mal en la prueba', 'about bad_grade', 'listening', ''],
    ['jajaja', 'about laugh', 'listening', ''],
    ['solo conversar', 'about just_talk', 'listening', ''],
    ['cuánto me falta', 'about how_much_left', 'nothing', ''],
    ['NAVIGATE_WELLNESS', 'pause: breathing', 'wellness_done', ''],
    ['no quiero respirar', 'not that pause', 'more', 'NAVIGATE_WELLNESS'],
    ['respirar', 'about unclear', 'nothing', 'otra idea'],
    ['otra idea, tengo 15 minutos', 'next block', 'evaluation', 'me ayudó'],
  ])('"%s": %s', (message, does, awaits, choice) => {
    const plan = playToEnd('tengo un resumen pa hoy', 'haciéndolo', 'me ayudó', 'por hoy basta', message);
    expect(summaryOf(plan)).toEqual([does, awaits, choice]);
  });
});
