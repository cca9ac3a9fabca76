import { expect, test } from 'vitest';
import { readDocument } from '../../../../src/analysis/document/document.ts';
import { readNames } from '../../../../src/analysis/entities/names/name-table.ts';

/** Whom the last name of an English text means. */
function meant(text: string): string | undefined {
	return readNames(readDocument({ text, language: 'en' })).namings.at(-1)?.entity.name;
}

test.each([
	['Tom Reed and his daughter, Ann, slept. Then we saw Ms Reed', 'Ann Reed'],
	['Mary Reed, 52, slept beside her son, Peter. Then we saw Mr Reed', 'Peter Reed'],
	['Tom Reed came with his wife, Ann. Then we saw Mrs Reed', 'Ann Reed'],
	['Tom Reed and his daughter, Ann, slept. Then we saw Mr Reed', 'Tom Reed'],
	['Tom Reed and his daughter, Ann, slept. Then we saw Reed', 'Tom Reed'],
	['Mary Reed and her daughter, Ann, slept. Then we saw Mr Reed', 'Mary Reed'],
	['Mr Mary Reed, 52, slept beside his son, Peter. Then we saw Mr Reed', 'Mary Reed'],
	['Mr Tom Reed fell in May. Mr Reed’s father, Peter, slept, and Mr Reed said', 'Peter Reed'],
	['Mr Tom Reed fell in May. Mr Reed’s father, Peter, slept. Then we saw Mr Reed', 'Tom Reed'],
	['Mr Tom Reed fell in May. Mr Reed’s mother, Peter, slept, and Mr Reed said', 'Tom Reed'],
	['Mr Tom Reed fell in May. Mr Fell’s father, Peter, slept, and Mr Reed said', 'Tom Reed'],
	['Tom Reed fell. His father, Peter, who swam, slept. Then Reed senior', 'Peter Reed'],
	['Tom Reed fell. His father and agent, Peter Reed, slept. Then Reed senior', 'Peter Reed'],
	['Tom Reed fell. His brother, Peter, slept. Then Reed senior', 'Tom Reed'],
	['Tom Reed, Mary Reed and his daughter, Ann, slept. Then we saw Ms Mary Reed', 'Mary Reed'],
	['Ann Reed, whose mother, Ida, bakes, swims. Then we saw Ms Reed', 'Ann Reed'],
	['Ann Reed, whose husband, Max Reed, bakes, swims. Then we saw Reed', 'Ann Reed'],
	['Ann Reed swims. Her brother, Max Reed, bakes. Then we saw Mr Reed', 'Max Reed'],
	['Ravo Reed swims. His wife, Ann Reed, bakes. Then we saw Mrs Reed', 'Ann Reed'],
	['Ravo Reed swims. Ann Reed bakes. Then we saw Mr Reed', 'Ravo Reed'],
	['Sean Reed swims. Tom Reed has a son. Then Reed senior', 'Tom Reed'],
	['Sean Reed swims. Tom Reed bakes. Then we saw Reed', 'Sean Reed'],
	['Sean Reed fell. His brother, Max, bakes. “It is warm,” Reed said', 'Max Reed'],
	['Sean Reed fell. His brother, Max, bakes.\n\n“It is warm,” Reed said', 'Sean Reed'],
	['Sean Reed fell. His brother, Max, bakes. Then we saw Reed', 'Sean Reed'],
	['Noor Ek-Reed swims every morning. She met Bo Reed. Then we saw Reed', 'Bo Reed'],
	['Noor Ek-Reed swims every morning. She met Bo Fell. Then we saw Reed', 'Noor Ek-Reed'],
	['Keith Reed fell. She gave Mr Reed CPR. Then we saw Mr Reed', 'Keith Reed'],
])('%s', (text, expected) => expect(meant(text)).toBe(expected));

/** In every row: a text, and how often somebody known is named. A king is nobody who is not called one by his full name. */
test.each([
	['Tom Reed said no. King Reed said yes.', 1],
	['Tom Reed said no. Prince Reed said yes.', 1],
	['Saddam Hussein said no. King Hussein said yes.', 1],
	['Tom Reed said no. President Reed said yes.', 2],
	['King Tom Reed said no. King Reed said yes.', 2],
	['Tom Reed said no. Reed said yes.', 2],
])('%s', (text, times) => {
	expect(readNames(readDocument({ text, language: 'en' })).namings).toHaveLength(times);
});
