import { expect, test } from 'vitest';
import { monthNumber } from '../../src/domain/month-number.ts';

test.each([
	['a name in the language of the page', 'March', 'en', 3],
	['one of another language', 'März', 'en', 3],
	['one without its accents', 'fevrier', 'fr', 2],
	['one in capitals', 'STYCZNIA', 'pl', 1],
	['one that is cut short', 'okt', 'de', 10],
	['both forms of Norwegian', 'desember', 'nb', 12],
	['one in a page whose language nobody knows', 'stycznia', undefined, 1],
	['the Polish November', 'listopada', 'pl', 11],
	['the Croatian October', 'listopada', 'hr', 10],
	['the Ukrainian November', 'листопада', 'uk', 11],
	['one that is two months in two other languages', 'listopada', 'en', undefined],
	['one that is two months, and nobody knows the language', 'listopada', undefined, undefined],
	['what is no month', 'harbour', 'en', undefined],
])('%s: %s', (_, name, language, expected) => {
	expect(monthNumber(name, language)).toBe(expected);
});
