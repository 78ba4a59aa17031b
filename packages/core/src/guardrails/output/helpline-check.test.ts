import { expect, test } from 'vitest';
import { pass } from './testing/pass.ts';

test.each([
  'Llama al *4141 o al 988.',
  'Llama al 131 o al 139.',
  'Puedes marcar el *4141 (o el 1-800-273-8255).',
  'Comunícate con el 1-800-273-8255.',
  'Puedes pedir ayuda en *4242.',
  'Habla con alguien en el 988.',
  'Habla con alguien en el 22 33 44 55.',
  'Escribe al +56 9 1234 5678.',
  'Llámame al 987654321.',
  'Salud Responde: 600 360 7778.',
  'SAMU: 136.',
  'Contacta a la línea de crisis (988).',
  'El 988 es la línea de ayuda.',
  'La línea 988 atiende siempre.',
  'Marca **988**',
  '**Línea de ayuda:** 1515',
  'Ante una urgencia, 911.',
  '| Llama al | 988 |',
  'Puedes llamar a este número:\n1-800-273-8255',
  'Llama a:\n- *4141\n- 988',
  'El número es *4242.',
  'El número es 600 123 4567.',
  'Ligar 988.',
  'Llama al *4141 o 1515.',
  'Call 988 now.',
  'Text HOME to 741741.',
  'You can reach the Lifeline at 988.',
  'Ligue para o 188.',
  'Fale com alguém no 188.',
])('a number that is no line of the country is refused: %j', (text) => {
  const { shown, category } = pass(text);
  expect(category).toBe('helpline');
  expect(shown).toContain('*4141; en una emergencia, 131.');
});

test.each([
  'Marco Polo viajó en 1271.',
  'Llamada Guerra Fría, entre 1947 y 1991.',
  'El número 12345678 es par.',
  'The number 12345678 is even.',
  'O número 12345678 é par.',
  'El número de Avogadro es 6,022 x 10^23.',
  'El número es 1024.',
  'La línea de tiempo: 1810, 1818.',
  'A linha do tempo: 1500, 1822, 1889.',
  'La línea 120 del código falla.',
  'Teléfono, 1876; radio, 1895; televisión, 1926.',
  'Marca el 1810 en la línea de tiempo.',
  'Marca la alternativa correcta en la página 131.',
  'Llama a la función con 1024 como argumento.',
  'Call the function with 256.',
  'Call me Ishmael is from 1851.',
  'Llama la atención que en 1973 cayeran las exportaciones.',
  'La llamada Ley 20.609 es de 2012.',
  'Habla de 1973 en tu ensayo.',
  'Escribe 1000 palabras.',
  'Escribe el 1024 en binario.',
  'Pide a 120 personas que respondan.',
  'Ligue o circuito e meça 220 volts.',
  'Emergencias: en 2020 hubo 3500 casos.',
  'SAMU atendió 12000 llamadas en 2020.',
  'Help with exercise 305.',
  'Llama al *4141; en 2023 atendió 120000 llamadas.',
  'Puedes llamar gratis al *4141, o al SAMU 131, las 24 horas.',
  'Si te están robando, llama a Carabineros al 133, y en un incendio a Bomberos, 132.',
  'Llama a:\n- *4141\n- SAMU 131\n- Salud Responde 600 360 7777',
  '**Línea de ayuda:** *4141 (24/7)',
])('a number that nobody is told to call, or the right one, is let through: %j', (text) => {
  expect(pass(text)).toMatchObject({ shown: text, category: undefined });
});

test('which numbers are right depends on the country', () => {
  expect(pass('Call 988 or 911.', { country: 'US' }).category).toBeUndefined();
  expect(pass('Llama al *4141.', { country: 'US' }).category).toBe('helpline');
});
