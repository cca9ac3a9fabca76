import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../../src/analysis/document/document.ts';
import { readTokens } from '../../../../src/analysis/document/tokens.ts';
import { readChunks } from '../../../../src/analysis/entities/names/chunks.ts';
import { partGarbled } from '../../../../src/analysis/entities/names/garbled.ts';

/** The names that are other ones after they were parted, two asterisks before one that nobody can tell. */
function partedIn(text: string): string[] {
	const tokens = readTokens(readDocument({ text, language: 'en' }));
	const chunks = readChunks(tokens);
	return partGarbled(chunks).flatMap((chunk, index) => {
		if (chunk === chunks[index]) return [];
		expect(chunk.keys.join(' ')).toBe(chunk.words.join(' ').toLowerCase());
		expect(tokens[chunk.nameFrom]?.bare).toBe(chunk.words[0]);
		return [`${chunk.isGarbled ? '**' : ''}${chunk.words.join(' ')}`];
	});
}

function check(text: string, expected: string[]): void {
	test(text, () => expect(partedIn(text)).toEqual(expected));
}

describe('run together by an edit', () => {
	check('Then Wang Yi, a minister, met Nikolai Ek. Wang Nikolai Ek spoke', ['**Nikolai Ek']);
	check('Then Zorkan Vlum, a minister, met Nikolai Ek. Zorkan Nikolai Ek spoke', []);
	check('Then Nikolai Ek met. Wang Nikolai Ek spoke', []);
	check('Then Wang Yi met. Wang Bo Ek spoke', []);
	check('Then Wang Yi met. Wang Ian Ek spoke', ['**Ian Ek']);
	check('Then Lim Jae Hoon met. Lim, 58, spoke', []);
	check('Then Lim Jae Hoon met. Lim spoke', []);
	check('Then Lim met. Lim Nikolai Ek spoke', ['**Nikolai Ek']);
	check('Then Wang Yi Tark met. Wang Nikolai Ek spoke', []);
	check('Then Wang Council met. Wang Nikolai Ek spoke', []);
	check('Then Ann Vlum met. Ann Nikolai Ek spoke', []);
	check('Then Zorkan Vlum met. Zorkan Bo Ek spoke', []);
	check('Then Zorkan Vlum met. Zorkan Tark Ek spoke', []);
	check('Then Zorkan Vlum met. Zorkan Nikolai spoke', []);
	check('Then Zorkan Vlum met. Zorkan Nikolai Per Ek spoke', []);
});

describe('glued together', () => {
	check('Then Zorkan Vlum, met Tark Olm. Zorkan Vlum Tark Olm spoke', ['Tark Olm']);
	check('Then Tark Olm met. Zorkan Vlum Tark Olm spoke', []);
	check('Then Zorkan Vlum met. Zorkan Vlum Tark Olm spoke', []);
	check('Then Zorkan met Olm. Zorkan Olm spoke', []);
	check('Then Zorkan met Tark Olm. Zorkan Tark Olm spoke', ['Tark Olm']);
	check('Then Zorkan Tark met Olm. Zorkan Tark Olm spoke', []);
	check('Hosting Lee at the fair, she smiled. Lee left', ['Lee']);
	check('Hosting Lee at the fair, she smiled', []);
	check('Zing Lee at the fair, she smiled. Lee left', []);
	check('Hosting at the fair, she smiled. Lee left', []);
});

describe('what opens a headline', () => {
	check('Then Owain Lee scored. Late Lee penalty wins it', ['Lee']);
	check('Then Owain Lee scored. Jailed Owain Lee slept', ['Owain Lee']);
	check('Then Owain Lee scored. Late Vlum penalty wins it', []);
	check('Then Owain Lee scored. Zorkan Lee slept', []);
});
