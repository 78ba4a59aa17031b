// What a message is taken for while somebody tells something of theirs.
import { describe, expect, test } from 'vitest';
import { playToEnd, summaryOf } from './testing/play.ts';

describe('telling trouble', () => {
  test.each([
    ['sí', 'listens: trouble', 'listening', ''],
    ['no', 'listens: trouble', 'listening', ''],
    ['no quiero', 'need not tell', 'nothing', ''],
    ['por hoy basta', 'need not tell', 'nothing', ''],
    ['no sé', 'listens: trouble', 'listening', ''],
    ['gracias', 'about thanks', 'nothing', ''],
    ['me ayudó', 'listens: trouble', 'listening', ''],
    ['15 minutos', 'listens: trouble', 'listening', ''],
    ['mañana es el funeral', 'about grief', 'listening', ''],
    ['tengo un ensayo', 'takes up task, asks plazo', 'asked: plazo', 'hoy'],
    ['estoy frustrada', 'listens: trouble', 'listening', ''],
    ['me trabé en la introducción', 'opens the part: stuck', 'evaluation', 'me ayudó'],
    ['¿qué hora es?', 'about open_question', 'nothing', 'una tarea pendiente'],
    ['¿por qué a mí?', 'listens: trouble', 'listening', ''],
    ['asdf', 'listens: trouble', 'listening', ''],
    ['otra tarea', 'about new_task', 'asked: tipo_tarea', 'ensayo'],
    ['me saqué un 7', 'about good_news', 'listening', ''],
    ['me fue mal en la prueba', 'about bad_grade', 'listening', ''],
    ['jajaja', 'about laugh', 'listening', ''],
    ['¿quién eres?', 'about who_are_you', 'nothing', ''],
    ['cómo me siento', 'about tell_feeling', 'asked: sentimiento', 'aburrimiento'],
  ])('"%s": %s', (message, does, awaits, choice) => {
    const plan = playToEnd('peleé con mi mamá', message);
    expect(summaryOf(plan)).toEqual([does, awaits, choice]);
  });
});

describe('telling a loss', () => {
  test.each([
    ['sí', 'listens: loss', 'listening', ''],
    ['no', 'listens: loss', 'listening', ''],
    ['no quiero', 'need not tell', 'nothing', ''],
    ['por hoy basta', 'need not tell', 'nothing', ''],
    ['no sé', 'listens: loss', 'listening', ''],
    ['gracias', 'about thanks', 'nothing', ''],
    ['me ayudó', 'listens: loss', 'listening', ''],
    ['15 minutos', 'listens: loss', 'listening', ''],
    ['mañana es el funeral', 'about grief', 'listening', ''],
    ['tengo un ensayo', 'takes up task, asks plazo', 'asked: plazo', 'hoy'],
    ['estoy frustrada', 'listens: loss', 'listening', ''],
    ['me trabé en la introducción', 'opens the part: stuck', 'evaluation', 'me ayudó'],
    ['¿qué hora es?', 'about open_question', 'nothing', 'una tarea pendiente'],
    ['¿por qué a mí?', 'listens: loss', 'listening', ''],
    ['asdf', 'listens: loss', 'listening', ''],
    ['otra tarea', 'about new_task', 'asked: tipo_tarea', 'ensayo'],
    ['me saqué un 7', 'about good_news', 'listening', ''],
    ['me fue mal en la prueba', 'about bad_grade', 'listening', ''],
    ['jajaja', 'about laugh', 'listening', ''],
    ['¿quién eres?', 'about who_are_you', 'nothing', ''],
    ['cómo me siento', 'about tell_feeling', 'asked: sentimiento', 'aburrimiento'],
  ])('"%s": %s', (message, does, awaits, choice) => {
    const plan = playToEnd('murió mi abuelo', message);
    expect(summaryOf(plan)).toEqual([does, awaits, choice]);
  });
});

describe('telling more of it', () => {
  test.each([
    ['sí', 'listens: open', 'listening', ''],
    ['no', 'listens: open', 'listening', ''],
    ['no quiero', 'need not tell', 'nothing', ''],
    ['por hoy basta', 'need not tell', 'nothing', ''],
    ['no sé', 'listens: open', 'listening', ''],
    ['gracias', 'about thanks', 'nothing', ''],
    ['me ayudó', 'listens: open', 'listening', ''],
    ['15 minutos', 'listens: open', 'listening', ''],
    ['mañana es el funeral', 'about grief', 'listening', ''],
    ['tengo un ensayo', 'takes up task, asks plazo', 'asked: plazo', 'hoy'],
    ['estoy frustrada', 'listens: open', 'listening', ''],
    ['me trabé en la introducción', 'opens the part: stuck', 'evaluation', 'me ayudó'],
    ['¿qué hora es?', 'about open_question', 'nothing', 'una tarea pendiente'],
    ['¿por qué a mí?', 'listens: open', 'listening', ''],
    ['asdf', 'listens: open', 'listening', ''],
    ['otra tarea', 'about new_task', 'asked: tipo_tarea', 'ensayo'],
    ['me saqué un 7', 'about good_news', 'listening', ''],
    ['me fue mal en la prueba', 'about bad_grade', 'listening', ''],
    ['jajaja', 'about laugh', 'listening', ''],
    ['¿quién eres?', 'about who_are_you', 'nothing', ''],
    ['cómo me siento', 'about tell_feeling', 'asked: sentimiento', 'aburrimiento'],
  ])('"%s": %s', (message, does, awaits, choice) => {
    const plan = playToEnd('murió mi abuelo', 'era muy bueno', message);
    expect(summaryOf(plan)).toEqual([does, awaits, choice]);
  });
});

describe('told for a long time', () => {
  test.each([
    ['sí', 'go on or else?', 'listening', 'seguir conversando'],
    ['no', 'go on or else?', 'listening', 'seguir conversando'],
    ['no quiero', 'need not tell', 'nothing', ''],
    ['por hoy basta', 'need not tell', 'nothing', ''],
    ['no sé', 'go on or else?', 'listening', 'seguir conversando'],
    ['gracias', 'about thanks', 'nothing', ''],
    ['me ayudó', 'go on or else?', 'listening', 'seguir conversando'],
    ['15 minutos', 'go on or else?', 'listening', 'seguir conversando'],
    ['mañana es el funeral', 'about grief', 'listening', ''],
    ['tengo un ensayo', 'takes up task, asks plazo', 'asked: plazo', 'hoy'],
    ['estoy frustrada', 'go on or else?', 'listening', 'seguir conversando'],
    ['me trabé en la introducción', 'opens the part: stuck', 'evaluation', 'me ayudó'],
    ['¿qué hora es?', 'about open_question', 'nothing', 'una tarea pendiente'],
    ['¿por qué a mí?', 'go on or else?', 'listening', 'seguir conversando'],
    ['asdf', 'go on or else?', 'listening', 'seguir conversando'],
    ['otra tarea', 'about new_task', 'asked: tipo_tarea', 'ensayo'],
    ['me saqué un 7', 'about good_news', 'listening', ''],
    ['me fue mal en la prueba', 'about bad_grade', 'listening', ''],
    ['jajaja', 'about laugh', 'listening', ''],
    ['¿quién eres?', 'about who_are_you', 'nothing', ''],
    ['cómo me siento', 'about tell_feeling', 'asked: sentimiento', 'aburrimiento'],
  ])('"%s": %s', (message, does, awaits, choice) => {
    const plan = playToEnd('peleé con mi mamá', 'me gritó', 'y se fue', 'y lloré', message);
    expect(summaryOf(plan)).toEqual([does, awaits, choice]);
  });
});

describe('telling joy', () => {
  test.each([
    ['sí', 'listens: joy', 'listening', ''],
    ['no', 'about no', 'nothing', ''],
    ['no quiero', 'need not tell', 'nothing', ''],
    ['por hoy basta', 'need not tell', 'nothing', ''],
    ['no sé', 'listens: joy', 'listening', ''],
    ['gracias', 'about thanks', 'nothing', ''],
    ['me ayudó', 'listens: joy', 'listening', ''],
    ['15 minutos', 'takes up task, asks tipo_tarea', 'asked: tipo_tarea', 'ensayo'],
    ['mañana es el funeral', 'about grief', 'listening', ''],
    ['tengo un ensayo', 'takes up task, asks plazo', 'asked: plazo', 'hoy'],
    ['estoy frustrada', 'listens: joy', 'listening', ''],
    ['me trabé en la introducción', 'opens the part: stuck', 'evaluation', 'me ayudó'],
    ['¿qué hora es?', 'about open_question', 'nothing', 'una tarea pendiente'],
    ['¿por qué a mí?', 'about open_question', 'nothing', 'una tarea pendiente'],
    ['asdf', 'listens: joy', 'listening', ''],
    ['otra tarea', 'about new_task', 'asked: tipo_tarea', 'ensayo'],
    ['me saqué un 7', 'about good_news', 'listening', ''],
    ['me fue mal en la prueba', 'about bad_grade', 'listening', ''],
    ['jajaja', 'about laugh', 'listening', ''],
    ['¿quién eres?', 'about who_are_you', 'nothing', ''],
    ['cómo me siento', 'about tell_feeling', 'asked: sentimiento', 'aburrimiento'],
  ])('"%s": %s', (message, does, awaits, choice) => {
    const plan = playToEnd('me saqué un 7', message);
    expect(summaryOf(plan)).toEqual([does, awaits, choice]);
  });
});

describe('chatting', () => {
  test.each([
    ['sí', 'listens: chat', 'listening', ''],
    ['no', 'about no', 'nothing', ''],
    ['no quiero', 'need not tell', 'nothing', ''],
    ['por hoy basta', 'need not tell', 'nothing', ''],
    ['no sé', 'listens: chat', 'listening', ''],
    ['gracias', 'about thanks', 'nothing', ''],
    ['me ayudó', 'listens: chat', 'listening', ''],
    ['15 minutos', 'takes up task, asks tipo_tarea', 'asked: tipo_tarea', 'ensayo'],
    ['mañana es el funeral', 'about grief', 'listening', ''],
    ['tengo un ensayo', 'takes up task, asks plazo', 'asked: plazo', 'hoy'],
    ['estoy frustrada', 'listens: chat', 'listening', ''],
    ['me trabé en la introducción', 'opens the part: stuck', 'evaluation', 'me ayudó'],
    ['¿qué hora es?', 'about open_question', 'nothing', 'una tarea pendiente'],
    ['¿por qué a mí?', 'about open_question', 'nothing', 'una tarea pendiente'],
    ['asdf', 'listens: chat', 'listening', ''],
    ['otra tarea', 'about new_task', 'asked: tipo_tarea', 'ensayo'],
    ['me saqué un 7', 'about good_news', 'listening', ''],
    ['me fue mal en la prueba', 'about bad_grade', 'listening', ''],
    ['jajaja', 'about laugh', 'listening', ''],
    ['¿quién eres?', 'about who_are_you', 'nothing', ''],
    ['cómo me siento', 'about tell_feeling', 'asked: sentimiento', 'aburrimiento'],
  ])('"%s": %s', (message, does, awaits, choice) => {
    const plan = playToEnd('solo conversar', message);
    expect(summaryOf(plan)).toEqual([does, awaits, choice]);
  });
});
