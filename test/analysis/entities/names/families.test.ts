import { expect, test } from 'vitest';
import { readDocument } from '../../../../src/analysis/document/document.ts';
import { readNames } from '../../../../src/analysis/entities/names/name-table.ts';

/** The persons of an English text. */
function persons(text: string): string {
	const { entities } = readNames(readDocument({ text, language: 'en' }));
	const found = entities.filter(({ kind }) => kind === 'person');
	return found.map(({ name }) => name).join(', ');
}

/** A relative keeps the name that is told, and has the surname as well where the article calls this one by it. */
test.each([
	['Tom Reed fell. His late father, Max, swam', 'Tom Reed, Max'],
	['Tom Reed fell. His late father, Max, swam. Then Reed senior slept', 'Tom Reed, Max Reed'],
	['Tom Reed fell. Reed’s sister Ann swam', 'Tom Reed, Ann'],
	['Tom Reed fell. Reed’s sister Ann swam. Then Ms Reed slept', 'Tom Reed, Ann Reed'],
	[
		'Tom Reed fell. His father and agent, Max, who swam, slept. Reed senior sang',
		'Tom Reed, Max Reed',
	],
	['Ann Reed met Bo Ek. Her son, Max, who swam, slept. Mr Reed sang', 'Ann Reed, Bo Ek, Max Reed'],
	[
		'Ann Reed and Bo Ek fell. Their son, Max, who swam, slept. Mr Reed sang',
		'Ann Reed, Bo Ek, Max',
	],
	['Ann Reed and Bo Reed fell. Their son, Max, swam. Reed senior sang', 'Ann Reed, Bo Reed, Max'],
	['Mr Tom Reed fell. We saw Mr Reed. His son, Max, who swam, slept', 'Tom Reed, Max'],
	['Tom Reed fell. His friend, Max, who swam, slept', 'Tom Reed, Max'],
	['Tom Reed fell. His fiancée, Ann, who swam, slept', 'Tom Reed, Ann'],
	['Tom Reed fell. Her son, Max, who swam, slept', 'Tom Reed, Max'],
	['Tom Reed fell. A father, Max, who swam, slept', 'Tom Reed, Max'],
	['Tom Reed fell. His son, Max Ek, who swam, slept', 'Tom Reed, Max Ek'],
	['A son fell. His father, Max, who swam, slept', 'Max'],
	[
		'Tom Reed fell. His late old dear father, Max, swam. Then Reed senior slept',
		'Tom Reed, Max Reed',
	],
	[
		'Tom Reed fell. His very late old dear father, Max, swam. Then Reed senior slept',
		'Tom Reed, Max',
	],
	['Tom Reed fell. His “late” father, Max, swam. Then Reed senior slept', 'Tom Reed, Max'],
	['Tom Reed fell. His Old father, Max, swam. Then Reed senior slept', 'Tom Reed, Max'],
	['Tom Reed fell. His father, Sir Max, swam. Then Reed senior slept', 'Tom Reed, Max'],
	[
		'Tom Reed fell. Bo Ek swam. His father, Max, swam. Then Reed senior slept',
		'Tom Reed, Bo Ek, Max',
	],
	[
		'Tom Reed fell. Ann Ek swam. His father, Max, swam. Then Reed senior slept',
		'Tom Reed, Ann Ek, Max Reed',
	],
	[
		'Tom Reed fell. Tom Ek swam. Tom’s father, Max, swam. Then Reed senior slept',
		'Tom Reed, Tom Ek, Max Reed',
	],
	[
		'Tom Reed fell. Tom Ek swam. Tom’s father, Max, swam. Then Ek senior slept',
		'Tom Reed, Tom Ek, Max',
	],
	[
		'Tom Reed and Ann Reed fell. Reed’s father, Max, swam. Then Reed senior slept',
		'Tom Reed, Ann Reed, Max Reed',
	],
	['His father, Max, swam. Tom Reed fell. Then Reed senior slept', 'Max, Tom Reed'],
])('%s', (text, expected) => expect(persons(text)).toBe(expected));
