import { expect, test } from 'vitest';
import { mendMojibake } from '../../../src/web/pages/mend-mojibake.ts';

const wrong = (text: string) =>
	new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));
const CAFES = 'Das Café öffnet, die Cafés schließen – “bald”.';

test('what was read wrongly is read again', () => {
	expect(mendMojibake(wrong(CAFES))).toBe(CAFES);
	expect(mendMojibake(wrong('’n’'))).toBe('’n’');
});
test.each([
	'It’s raining',
	'The café opens',
	'Straße gesperrt',
	'Über die Brücke',
	'The players’ union',
	'Ça va à Orléans',
	'Naïve plans',
	'El niño habló',
])('a short line with little to go by is read again: %s', (text) => {
	expect(mendMojibake(wrong(text))).toBe(text);
});
test.each([
	['what was read rightly', CAFES],
	['a word in capitals before a mark of the end', '«AMANHû, diz o jornal'],
	['capitals before a degree', 'TEMPERATURA DA MANHú'],
	['a capital by itself', 'Ã© and no more'],
	['a sign of money', 'Preis: Ã 5'],
	['nothing', ''],
	['one mark alone', `${wrong('é')} is how it looks.`],
	['marks beside what was read rightly', `${wrong('éé')} – é`],
	['marks beside a sign of another script', `${wrong('éé')} 鐘`],
])('%s stays', (_, text) => {
	expect(mendMojibake(text)).toBe(text);
});
test('so few marks in so long a text are quoted', () => {
	const text = (length: number) => `${wrong('éé')}${'a'.repeat(length - 4)}`;
	expect(mendMojibake(text(1000))).toBe(`éé${'a'.repeat(996)}`);
	expect(mendMojibake(text(1001))).toBe(text(1001));
});
