// What a message is taken for while something was asked, and before anything was.
import { describe, expect, test } from 'vitest';
import { playToEnd, summaryOf } from './testing/play.ts';

describe('at the start', () => {
  test.each([
    ['hola', 'greets, asks how they are', 'asked: sentimiento', 'aburrimiento'],
    ['sí', 'greets, about yes', 'nothing', ''],
    ['no', 'greets, about no', 'nothing', ''],
    ['otra idea', 'greets, asks how they are', 'asked: sentimiento', 'aburrimiento'],
    ['por hoy basta', 'greets, rest', 'nothing', ''],
    ['no sé', 'greets, about dont_know', 'nothing', ''],
    ['gracias', 'greets, about thanks', 'nothing', ''],
    ['sigo igual', 'greets, asks how they are', 'asked: sentimiento', 'aburrimiento'],
    ['15 minutos', 'greets, takes up task, asks tipo_tarea', 'asked: tipo_tarea', 'ensayo'],
    ['tengo un resumen', 'greets, takes up task, asks plazo', 'asked: plazo', 'hoy'],
    ['pal viernes', 'greets, takes up later, asks tipo_tarea', 'asked: tipo_tarea', 'ensayo'],
    ['pa hoy', 'greets, takes up soon, asks tipo_tarea', 'asked: tipo_tarea', 'ensayo'],
    ['revisando', 'greets, takes up task, asks tipo_tarea', 'asked: tipo_tarea', 'ensayo'],
    ['estoy aburrido', 'greets, names aburrimiento, asks tipo_tarea', 'asked: tipo_tarea', 'ensayo'],
    ['me siento raro', 'greets, asks how they are', 'asked: sentimiento', 'aburrimiento'],
    ['me trabé en la introducción', 'greets, opens the part: stuck', 'evaluation', 'me ayudó'],
    ['no sé cómo seguir', 'greets, takes up task, asks tipo_tarea', 'asked: tipo_tarea', 'ensayo'],
    ['¿qué hora es?', 'greets, asks how they are', 'asked: sentimiento', 'aburrimiento'],
    ['¿me explicas algo de cálculo?', 'greets, takes up task, asks plazo', 'asked: plazo', 'hoy'],
    ['asdf', 'greets, asks how they are', 'asked: sentimiento', 'aburrimiento'],
    ['cómo me siento', 'greets, about tell_feeling', 'asked: sentimiento', 'aburrimiento'],
    ['otra tarea', 'greets, about new_task', 'asked: tipo_tarea', 'ensayo'],
    ['me saqué un 7', 'greets, about good_news', 'listening', ''],
    ['me fue mal en la prueba', 'greets quietly, about bad_grade', 'listening', ''],
    ['solo conversar', 'greets, about just_talk', 'listening', ''],
    ['me río', 'greets, asks how they are', 'asked: sentimiento', 'aburrimiento'],
    ['¿quién eres?', 'greets shortly, about who_are_you', 'nothing', ''],
    ['cuánto me falta', 'greets, about how_much_left', 'nothing', ''],
    ['¿me ayudas?', 'greets, asks how they are', 'asked: sentimiento', 'aburrimiento'],
    ['estoy muy feliz, tengo un ensayo', 'greets, about good_news', 'listening', ''],
    ['me da miedo equivocarme en la prueba', 'greets, names ansiedad_error, asks plazo', 'asked: plazo', 'hoy'],
    ['estoy cansado, tengo que leer', 'greets, takes up tired, asks plazo', 'asked: plazo', 'hoy'],
  ])('"%s": %s', (message, does, awaits, choice) => {
    const plan = playToEnd(message);
    expect(summaryOf(plan)).toEqual([does, awaits, choice]);
  });
});

describe('asked how they are', () => {
  test.each([
    ['hola', 'about greeting_again', 'asked: sentimiento', ''],
    ['sí', 'opens for none', 'evaluation', 'me ayudó'],
    ['no', 'opens for none', 'evaluation', 'me ayudó'],
    ['otra idea', 'about unclear', 'asked: sentimiento', 'una tarea pendiente'],
    ['por hoy basta', 'rest', 'nothing', ''],
    ['no sé', 'opens for none', 'evaluation', 'me ayudó'],
    ['gracias', 'about thanks', 'asked: sentimiento', ''],
    ['sigo igual', 'about unclear', 'asked: sentimiento', 'una tarea pendiente'],
    ['15 minutos', 'takes up task, asks tipo_tarea', 'asked: tipo_tarea', 'ensayo'],
    ['tengo un resumen', 'takes up task, asks plazo', 'asked: plazo', 'hoy'],
    ['pal viernes', 'takes up later, asks tipo_tarea', 'asked: tipo_tarea', 'ensayo'],
    ['pa hoy', 'takes up soon, asks tipo_tarea', 'asked: tipo_tarea', 'ensayo'],
    ['revisando', 'takes up task, asks tipo_tarea', 'asked: tipo_tarea', 'ensayo'],
    ['estoy aburrido', 'names aburrimiento, asks tipo_tarea', 'asked: tipo_tarea', 'ensayo'],
    ['me siento raro', 'about unclear', 'asked: sentimiento', 'una tarea pendiente'],
    ['me trabé en la introducción', 'opens the part: stuck', 'evaluation', 'me ayudó'],
    ['no sé cómo seguir', 'takes up task, asks tipo_tarea', 'asked: tipo_tarea', 'ensayo'],
    ['¿qué hora es?', 'about open_question', 'asked: sentimiento', 'una tarea pendiente'],
    ['¿me explicas algo de cálculo?', 'takes up task, asks plazo', 'asked: plazo', 'hoy'],
    ['asdf', 'about unclear', 'asked: sentimiento', 'una tarea pendiente'],
    ['cómo me siento', 'about tell_feeling', 'asked: sentimiento', 'aburrimiento'],
    ['otra tarea', 'about new_task', 'asked: tipo_tarea', 'ensayo'],
    ['me saqué un 7', 'about good_news', 'listening', ''],
    ['me fue mal en la prueba', 'about bad_grade', 'listening', ''],
    ['solo conversar', 'about just_talk', 'listening', ''],
    ['me río', 'about unclear', 'asked: sentimiento', 'una tarea pendiente'],
    ['¿quién eres?', 'about who_are_you', 'asked: sentimiento', ''],
    ['cuánto me falta', 'about how_much_left', 'asked: sentimiento', ''],
    ['¿me ayudas?', 'about open_question', 'asked: sentimiento', 'una tarea pendiente'],
    ['estoy muy feliz, tengo un ensayo', 'about good_news', 'listening', ''],
    ['me da miedo equivocarme en la prueba', 'names ansiedad_error, asks plazo', 'asked: plazo', 'hoy'],
    ['estoy cansado, tengo que leer', 'takes up tired, asks plazo', 'asked: plazo', 'hoy'],
  ])('"%s": %s', (message, does, awaits, choice) => {
    const plan = playToEnd('hola', message);
    expect(summaryOf(plan)).toEqual([does, awaits, choice]);
  });
});

describe('asked for the task', () => {
  test.each([
    ['hola', 'about greeting_again', 'asked: tipo_tarea', ''],
    ['sí', 'opens for frustracion', 'evaluation', 'me ayudó'],
    ['no', 'opens for frustracion', 'evaluation', 'me ayudó'],
    ['otra idea', 'about unclear', 'asked: tipo_tarea', 'ensayo'],
    ['por hoy basta', 'rest', 'nothing', ''],
    ['no sé', 'opens for frustracion', 'evaluation', 'me ayudó'],
    ['gracias', 'about thanks', 'asked: tipo_tarea', ''],
    ['sigo igual', 'about unclear', 'asked: tipo_tarea', 'ensayo'],
    ['15 minutos', 'takes up task, asks tipo_tarea', 'asked: tipo_tarea', 'ensayo'],
    ['tengo un resumen', 'takes up task, asks plazo', 'asked: plazo', 'hoy'],
    ['pal viernes', 'takes up later, asks tipo_tarea', 'asked: tipo_tarea', 'ensayo'],
    ['pa hoy', 'takes up soon, asks tipo_tarea', 'asked: tipo_tarea', 'ensayo'],
    ['revisando', 'takes up task, asks tipo_tarea', 'asked: tipo_tarea', 'ensayo'],
    ['estoy aburrido', 'names aburrimiento, asks tipo_tarea', 'asked: tipo_tarea', 'ensayo'],
    ['me siento raro', 'about unclear', 'asked: tipo_tarea', 'ensayo'],
    ['me trabé en la introducción', 'opens the part: stuck', 'evaluation', 'me ayudó'],
    ['no sé cómo seguir', 'takes up task, asks tipo_tarea', 'asked: tipo_tarea', 'ensayo'],
    ['¿qué hora es?', 'about open_question', 'asked: tipo_tarea', 'ensayo'],
    ['¿me explicas algo de cálculo?', 'takes up task, asks plazo', 'asked: plazo', 'hoy'],
    ['asdf', 'about unclear', 'asked: tipo_tarea', 'ensayo'],
    ['cómo me siento', 'about tell_feeling', 'asked: sentimiento', 'aburrimiento'],
    ['otra tarea', 'about new_task', 'asked: tipo_tarea', 'ensayo'],
    ['me saqué un 7', 'about good_news', 'listening', ''],
    ['me fue mal en la prueba', 'about bad_grade', 'listening', ''],
    ['solo conversar', 'about just_talk', 'listening', ''],
    ['me río', 'about unclear', 'asked: tipo_tarea', 'ensayo'],
    ['¿quién eres?', 'about who_are_you', 'asked: tipo_tarea', ''],
    ['cuánto me falta', 'about how_much_left', 'asked: tipo_tarea', ''],
    ['¿me ayudas?', 'about open_question', 'asked: tipo_tarea', 'ensayo'],
    ['estoy muy feliz, tengo un ensayo', 'about good_news', 'listening', ''],
    ['me da miedo equivocarme en la prueba', 'names ansiedad_error, asks plazo', 'asked: plazo', 'hoy'],
    ['estoy cansado, tengo que leer', 'takes up tired, asks plazo', 'asked: plazo', 'hoy'],
  ])('"%s": %s', (message, does, awaits, choice) => {
    const plan = playToEnd('hola', 'estoy frustrada', message);
    expect(summaryOf(plan)).toEqual([does, awaits, choice]);
  });
});

describe('asked for the date', () => {
  test.each([
    ['hola', 'about greeting_again', 'asked: plazo', ''],
    ['sí', 'takes up task, asks plazo', 'asked: plazo', 'hoy'],
    ['no', 'opens for none', 'evaluation', 'me ayudó'],
    ['otra idea', 'takes up task, asks plazo', 'asked: plazo', 'hoy'],
    ['por hoy basta', 'rest', 'nothing', ''],
    ['no sé', 'opens for none', 'evaluation', 'me ayudó'],
    ['gracias', 'about thanks', 'asked: plazo', ''],
    ['sigo igual', 'opens for none', 'evaluation', 'me ayudó'],
    ['15 minutos', 'takes up task, asks plazo', 'asked: plazo', 'hoy'],
    ['tengo un resumen', 'takes up task, asks plazo', 'asked: plazo', 'hoy'],
    ['pal viernes', 'opens for none', 'evaluation', 'me ayudó'],
    ['pa hoy', 'opens for none', 'evaluation', 'me ayudó'],
    ['revisando', 'takes up task, asks plazo', 'asked: plazo', 'hoy'],
    ['estoy aburrido', 'names aburrimiento, asks plazo', 'asked: plazo', 'hoy'],
    ['me siento raro', 'opens for none', 'evaluation', 'me ayudó'],
    ['me trabé en la introducción', 'opens the part: stuck, says why first', 'evaluation', 'me ayudó'],
    ['no sé cómo seguir', 'opens the part: stuck, says why first', 'evaluation', 'me ayudó'],
    ['¿qué hora es?', 'about open_question', 'asked: plazo', 'otra idea'],
    ['¿me explicas algo de cálculo?', 'takes up task, asks plazo', 'asked: plazo', 'hoy'],
    ['asdf', 'opens for none', 'evaluation', 'me ayudó'],
    ['cómo me siento', 'about tell_feeling', 'asked: sentimiento', 'aburrimiento'],
    ['otra tarea', 'about new_task', 'asked: tipo_tarea', 'ensayo'],
    ['me saqué un 7', 'about good_news', 'listening', ''],
    ['me fue mal en la prueba', 'about bad_grade', 'listening', ''],
    ['solo conversar', 'about just_talk', 'listening', ''],
    ['me río', 'opens for none', 'evaluation', 'me ayudó'],
    ['¿quién eres?', 'about who_are_you', 'asked: plazo', ''],
    ['cuánto me falta', 'about how_much_left', 'asked: plazo', ''],
    ['¿me ayudas?', 'about open_question', 'asked: plazo', 'otra idea'],
    ['estoy muy feliz, tengo un ensayo', 'about good_news', 'listening', ''],
    ['me da miedo equivocarme en la prueba', 'names ansiedad_error, asks plazo', 'asked: plazo', 'hoy'],
    ['estoy cansado, tengo que leer', 'takes up tired, asks plazo', 'asked: plazo', 'hoy'],
  ])('"%s": %s', (message, does, awaits, choice) => {
    const plan = playToEnd('tengo un ensayo', message);
    expect(summaryOf(plan)).toEqual([does, awaits, choice]);
  });
});

describe('asked for the phase', () => {
  test.each([
    ['hola', 'about greeting_again', 'asked: fase', ''],
    ['sí', 'opens for none', 'evaluation', 'me ayudó'],
    ['no', 'opens for none', 'evaluation', 'me ayudó'],
    ['otra idea', 'opens for none', 'evaluation', 'me ayudó'],
    ['por hoy basta', 'rest', 'nothing', ''],
    ['no sé', 'opens for none', 'evaluation', 'me ayudó'],
    ['gracias', 'about thanks', 'asked: fase', ''],
    ['sigo igual', 'opens for none', 'evaluation', 'me ayudó'],
    ['15 minutos', 'opens for none', 'evaluation', 'me ayudó'],
    ['tengo un resumen', 'opens for none', 'evaluation', 'me ayudó'],
    ['pal viernes', 'opens for none', 'evaluation', 'me ayudó'],
    ['pa hoy', 'opens for none', 'evaluation', 'me ayudó'],
    ['revisando', 'opens for none', 'evaluation', 'me ayudó'],
    ['estoy aburrido', 'opens for aburrimiento', 'evaluation', 'me ayudó'],
    ['me siento raro', 'opens for none', 'evaluation', 'me ayudó'],
    ['me trabé en la introducción', 'opens the part: stuck', 'evaluation', 'me ayudó'],
    ['no sé cómo seguir', 'opens the part: stuck', 'evaluation', 'me ayudó'],
    ['¿qué hora es?', 'about open_question', 'asked: fase', 'otra idea'],
    ['¿me explicas algo de cálculo?', 'opens for none', 'evaluation', 'me ayudó'],
    ['asdf', 'opens for none', 'evaluation', 'me ayudó'],
    ['cómo me siento', 'about tell_feeling', 'asked: sentimiento', 'aburrimiento'],
    ['otra tarea', 'about new_task', 'asked: tipo_tarea', 'ensayo'],
    ['me saqué un 7', 'about good_news', 'listening', ''],
    ['me fue mal en la prueba', 'about bad_grade', 'listening', ''],
    ['solo conversar', 'about just_talk', 'listening', ''],
    ['me río', 'opens for none', 'evaluation', 'me ayudó'],
    ['¿quién eres?', 'about who_are_you', 'asked: fase', ''],
    ['cuánto me falta', 'about how_much_left', 'asked: fase', ''],
    ['¿me ayudas?', 'about open_question', 'asked: fase', 'otra idea'],
    ['estoy muy feliz, tengo un ensayo', 'about good_news', 'listening', ''],
    ['me da miedo equivocarme en la prueba', 'opens for ansiedad_error', 'evaluation', 'me ayudó'],
    ['estoy cansado, tengo que leer', 'opens for none', 'evaluation', 'me ayudó'],
  ])('"%s": %s', (message, does, awaits, choice) => {
    const plan = playToEnd('tengo un ensayo pa hoy', message);
    expect(summaryOf(plan)).toEqual([does, awaits, choice]);
  });
});
