import { expect, test } from 'vitest';
import { toPlain } from './plain-text.ts';
import { readTopic } from './read-topic.ts';

test.each([
  ['cómo te llamai?', 'who_are_you'],
  ['erí un robot?', 'who_are_you'],
  ['esto es un bot?', 'who_are_you'],
  ['qué podí hacer', 'what_can_you_do'],
  ['cómo estai', 'how_are_you'],
  ['guardas lo que te digo?', 'privacy'],
  ['guardái esto?', 'privacy'],
  ['y esto lo ve mi profe?', 'privacy'],
  ['odio a mi profe', 'teacher'],
  ['no soporto a mi grupo', 'teacher'],
  ['quiero dejar la u', 'quit'],
  ['estoy pensando en congelar el semestre', 'quit'],
  ['ganas de salirme de la carrera', 'quit'],
  ['me muero de la risa', 'laugh'],
  ['jajaja qué buena', 'laugh'],
  ['terminé mi tesis!!! estoy feliz', 'good_news'],
  ['por fin entregué la memoria', 'good_news'],
  ['ando súper contenta', 'good_news'],
  ['no estoy feliz', undefined],
  ['y cuánto me falta pa terminar?', 'how_much_left'],
  ['cuánto falta pa las vacaciones', undefined],
  ['no quiero hablar de estudio', 'not_study'],
  ['hablemos de otra cosa', 'not_study'],
  ['qué opinas del colo colo?', 'opinion'],
  ['qué opinái de la música?', 'opinion'],
  ['se murió mi gato', 'grief'],
  ['se me murió el compu', undefined],
  ['terminé con mi polola', 'heartbreak'],
  ['terminé con el ensayo', undefined],
  ['por qué se tuvo que morir?', undefined],
  ['otra tarea', 'new_task'],
  ['cómo me siento', 'tell_feeling'],
  ['solo conversar', 'just_talk'],
])('"%s" is %s', (message, topic) => {
  expect(readTopic(toPlain(message))).toBe(topic);
});
