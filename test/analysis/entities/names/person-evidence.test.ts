import { describe, expect, test } from 'vitest';
import { readChunks } from '../../../../src/analysis/entities/names/chunks.ts';
import {
	institutionEvidence,
	personEvidence,
} from '../../../../src/analysis/entities/names/person-evidence.ts';
import { readMarked } from '../marked.ts';

/** How much speaks for a person in the name in brackets, and how much for an institution. */
function evidenceOf(marked: string): [number, number] | undefined {
	const { tokens, from } = readMarked(marked);
	const chunk = readChunks(tokens).find((one) => one.from <= from && from < one.to);
	return chunk && [personEvidence(tokens, chunk), institutionEvidence(tokens, chunk)];
}

function check(marked: string, expected: [number, number] | undefined): void {
	test(marked, () => expect(evidenceOf(marked)).toEqual(expected));
}

describe('the words of a name', () => {
	check('Then [Ann Lee], it seems', [2, 0]);
	check('Then [Zorkan Vlum], it seems', [0, 0]);
	check('Then [Zorkan Ann Vlum], it seems', [1, 0]);
	check('Now [Zorkan Vlum] hid', [2, 0]);
	check('Now [Zorkan Vlum], it seems', [0, 0]);
	check('The head of the board, [Ann Lee], hid', [4, -4]);
	check('The board, [Ann Lee], hid', [2, 3]);
	check('The head of the board, [Zorkan Vlum], hid', [2, -1]);
	check('The owner of the board, [Ann Lee], hid', [2, 3]);
	check('Then [Zorkan], it seems', [0, 0]);
	check('Then [Ms Vlum], it seems', [3, 0]);
	check('Then [President Vlum], it seems', [3, 0]);
	check('Then [Wang Zork], it seems', [2, 0]);
	check('Then [Wang Zork Vlum], it seems', [2, 0]);
	check('Then [Wang Zork Vlum Tark], it seems', [0, 0]);
	check('Then [Wang], it seems', [0, 0]);
	check('Then [Zorkan van Vlum], it seems', [2, 0]);
	check('Then [Zorkan al-Vlum], it seems', [3, 0]);
	check('Then [al-Vlum], it seems', [0, 0]);
	check('Then [Zorkan Vlumsson], it seems', [2, 0]);
	check('Then [Vlumsson], it seems', [0, 0]);
	check('Then [Vlumsson Tark], it seems', [0, 0]);
	check('Then [Zorkan Thi Vlum], it seems', [3, 0]);
	check('Then [ZORKAN VLUM], it seems', [-3, 0]);
	check('Then [ZORKAN Vlum], it seems', [0, 0]);
	check('Then [ZRK VLM], it seems', [0, 0]);
	check('Then [Zorkish], it seems', [-3, 0]);
	check('Then [Zorkish Vlum], it seems', [0, 0]);
	check('Then [Zorkan4 Vlum], it seems', [-3, 0]);
	check('Then [Zorkan Vlumians], it seems', [-3, 0]);
	check('Then [Vlumans], it seems', [-3, 0]);
	check('Then [Lake Orla], it seems', [-2, 0]);
	check('Then [Port Ann], it seems', [-3, 0]);
	check('Then [Ann Lake], it seems', [2, 0]);
	check('Then [Mr North], it seems', [3, 0]);
	check('Then [Mr North Lee], it seems', [5, 0]);
	check('Then [Zorkan G650], it seems', [-3, -4]);
	check('Then [Zorkan 4], it seems', [-3, 0]);
	check('Then [Zell Council], it seems', [-6, 4]);
	check('Then [Ann Council], it seems', [-6, 4]);
});

describe('what is called so', () => {
	check('A campaign called [Zorkan Vlum], it seems', [0, 3]);
	check('A tailor called [Zorkan Vlum], it seems', [3, 0]);
	check('A company named [Zorkan Vlum], it seems', [0, 3]);
});

describe('whose people', () => {
	check('Then [Zorkan Vlum], whose members farm, it seems', [0, 3]);
	check('Then [Zorkan Vlum], whose daughter farms, it seems', [3, 0]);
	check('Then [Zorkan Vlum], whose shares fell, it seems', [0, 3]);
	check('[Zorkan Vlum] cut its forecast.', [-3, 4]);
	check('[Zorkan Vlum] cut his hair.', [2, 0]);
	check('[Zorkan Vlum] said its end was near.', [4, 3]);
});

describe('what stands before a name', () => {
	check('We saw the [Vlum], it seems', [-2, 1]);
	check('We saw the [Vlum] administration , it seems', [-1, 0]);
	check('We saw the [Vlum] won , it seems', [-2, 1]);
	check('We saw the [Vlum] Administration , it seems', [-8, 5]);
	check('We saw the President [Vlum], it seems', [3, 1]);
	check('We met in [Vlum], it seems', [-1, 0]);
	check('We met in President [Vlum], it seems', [3, 0]);
	check('“We go.” Said [Vlum], it seems', [2, 0]);
	check('“We go,” said [Vlum], it seems', [2, 0]);
	check('We said [Vlum], it seems', [0, 0]);
	check('A tailor named [Vlum], it seems', [3, 0]);
	check('We met the tailor [Vlum], it seems', [2, 0]);
	check('We met the tailor, [Vlum], it seems', [2, 0]);
	check('We met the tailor’s [Vlum], it seems', [0, 0]);
	check('We met the tailor; [Vlum], it seems', [0, 0]);
	check('We met a brother, [Vlum], it seems', [2, 0]);
	check('We met a beekeeper, [Vlum], it seems', [2, 0]);
	check('We met the owner, [Vlum], it seems', [0, 1]);
	check('We met the table, [Vlum], it seems', [0, 0]);
	check('We met a tailor, [Vlum’s], it seems', [0, 0]);
	check('The Tailor, [Vlum], it seems', [0, 0]);
	check('The airline, [Vlum], it seems', [0, 3]);
	check('The airline [Vlum], it seems', [0, 10]);
	check('The airline [Ann Vlum], it seems', [2, 3]);
	check('The developer [Vlum], it seems', [2, 1]);
	check('An airline; [Vlum], it seems', [0, 0]);
	check('The plant’s owner, [Vlum], it seems', [0, 1]);
	check('The plant’s owner [Vlum], it seems', [0, 0]);
	check('The waiters at [Vlum], it seems', [-1, 0]);
	check('The tailor at [Vlum], it seems', [-1, 2]);
	check('The waiters of [Vlum], it seems', [0, 0]);
	check('The tables at [Vlum], it seems', [-1, 0]);
	check('The charity that runs it, [Vlum], said so', [0, 5]);
	check('The charity which runs it, [Vlum], said so', [0, 5]);
	check('The charity that runs it, [Vlum] said so', [1, 0]);
	check('The charity now runs it, [Vlum], said so', [0, 0]);
	check('The tailor that runs it, [Vlum], said so', [3, 0]);
	check('Then came rain. The charity that runs it, [Vlum], said so', [0, 5]);
	check('Then the charity that runs it, [Vlum], said so', [0, 0]);
	check(
		'The charity that runs the old home by the sea at the end of the long and very narrow road, [Vlum], said so',
		[0, 0],
	);
	check(
		'The charity that runs the old home by the sea at the end of the long road, [Vlum], said so',
		[0, 5],
	);
});

describe('what stands behind a name', () => {
	check('[Vlum] said so', [1, 0]);
	check('[Zorkan Vlum] said so', [4, 0]);
	check('Then [Zorkan Vlum] said so', [2, 0]);
	check('Then [Vlum] said so', [1, 0]);
	check('Then [Zorkan Vlum], saying so', [0, 0]);
	check('Then [Zorkan Vlum] saying so', [2, 0]);
	check('Then [Zorkan Vlum] smiled', [2, 0]);
	check('Then [Vlum] smiled', [1, 0]);
	check('Then [Vlum’s] said so', [-2, 3]);
	check('Prince Ek of [Vlum], who left', [0, 0]);
	check('Prince Ek of [Vlum] said so', [1, 0]);
	check('Then [Vlum], who left', [3, 0]);
	check('Then [Vlum] who left', [3, 0]);
	check('Then [Vlum] whose left', [0, 0]);
	check('Then [Vlum], whose left', [3, 0]);
	check('Then [Vlum], which left', [0, 3]);
	check('Then [Vlum] which left', [0, 0]);
	check('Then [Vlum], 52, left', [4, 0]);
	check('Then [Vlum], 52. We left', [4, 0]);
	check('Then [Vlum], 52 days on', [0, 0]);
	check('Then [Vlum], 1952, left', [0, 0]);
	check('Then [Vlum], a tailor', [3, 0]);
	check('Then [Vlum], tailor', [0, 0]);
	check('Then [Vlum], a beekeeper', [3, 0]);
	check('Then [Vlum], a very old and quiet tailor', [3, 0]);
	check('Then [Vlum], a very old and quiet and tall tailor', [0, 0]);
	check('Then [Vlum], a very, very old tailor', [0, 0]);
	check('Then [Vlum], an airline', [0, 3]);
	check('Then [Vlum], a tailor of an airline', [3, 0]);
	check('Then [Vlum], an old and small airline', [0, 3]);
	check('Then [Vlum], an old and very small airline', [0, 0]);
	check('Then [Vlum], an old, small airline', [0, 0]);
	check('Then [Vlum], an airline’s hall', [0, 0]);
	check('Then [Vlum], airline', [0, 0]);
	check('Then [Vlum] said it was late', [1, 3]);
	check('Then [Vlum] said its end was near', [1, 3]);
	check('Then [Vlum], said it was late', [0, 3]);
	check('Then [Vlum] said now that it was late', [1, 3]);
	check('Then [Vlum] said now and then that it was late', [1, 0]);
	check('Then [Vlum] saw it was late', [0, 0]);
	check('Then [Vlum] said he was late', [1, 0]);
	check('The [Vlum] manager left', [-1, 2]);
	check('The [Vlum] chief executive left', [-1, 2]);
	check('Then [Vlum.com], it seems', [0, 3]);
	check('Then [Zorkan Vlum.org], it seems', [0, 3]);
	check('Then [VLM], it seems', [0, 2]);
	check('Then [VLM Zork], it seems', [0, 0]);
	check('Then [V], it seems', [0, 0]);
});

describe('what opens a sentence', () => {
	check('[Zorkan Vlum] woke', [4, 0]);
	check('[Zorkan Vlum] slowly rose', [0, 0]);
	check('[Vlum] woke', [1, 0]);
	check('[Zorkan Vlum’s] woke', [0, 0]);
	check('We left. [Zorkan Vlum] woke', [4, 0]);
	check('We left.\n\n[Zorkan Vlum] woke', [3, 0]);
	check('“We left.” [Zorkan Vlum] woke', [4, 0]);
	check('We and [Zorkan Vlum] woke', [2, 0]);
});

describe('an office or an age behind a name', () => {
	check('[Ravo Vlum], spokesperson of the council, left', [3, 0]);
	check('[Ravo Vlum], chief executive at Zell, left', [3, 0]);
	check('[Ravo Vlum] (88), who lived there, left', [4, 0]);
	check('[Ravo Vlum] (88 of them) left', [0, 0]);
	check('[Ravo Vlum], owned by the mayor of Zell, left', [0, 0]);
	check('[Ravo Vlum], mayor and all, left', [0, 0]);
	check('[Ravo], spokesperson of the council, left', [0, 0]);
});

describe('what somebody is, and what bodies are named after', () => {
	check('[Zorkan Vlum], coxswain of the Zell lifeboat, said', [3, 0]);
	check('[Zorkan Vlum], a rival of the Zell works, said', [3, 0]);
	check('[Zorkan Vlum], home of the Zell works, fell', [0, 0]);
	check('[Zorkan Vlum], swimming for the Zell works said', [0, 0]);
	check('Then [Zorkan Norway], it seems', [-6, 3]);
	check('Then [Ann Norway], it seems', [2, 0]);
	check('Then [Ms Norway], it seems', [3, 0]);
	check('Then [Norway], it seems', [-6, 0]);
	check('Then [Jordan], it seems', [0, 0]);
});

describe('it and its, of itself or of a thing', () => {
	check('[Zorkan Vlum] said it was late', [4, 3]);
	check('[Zorkan Vlum] said its end was near', [4, 3]);
	check('[Zorkan Vlum] remembered it otherwise', [4, 0]);
	check('His wife, [Zorkan], remembered it otherwise', [2, 0]);
});

describe('who speaks next, what sells things, and how far a clause is read', () => {
	check('[Zorkan Vlum] woke. “We go,” she said.', [5, 0]);
	check('[Zorkan Vlum] woke. “We go,” the company said.', [4, 1]);
	check('Then [G650], it seems', [-6, 0]);
	check('Then Operator [Zorkan Vlum], it seems', [0, 4]);
	check('A developer called [Zorkan Vlum], it seems', [0, 3]);
	check('A campaign called [Ann Vlum], it seems', [2, 3]);
	check('The charity that runs it, the [Vlum], said so', [-2, 6]);
	check('[Ravo Vlum], deputy senior vice president of Zell, left', [3, 0]);
	check('[Ravo Vlum], acting deputy senior vice president of Zell, left', [0, 0]);
	check('Then [Vlum] said then that now its end was near', [1, 0]);
	check('Then [Vlum] said this and then was its end', [1, 3]);
	check('Then [Vlum] said this now and then was its end', [1, 0]);
	check('Then [India], it seems', [0, 0]);
	check('Then [Sierra Norway], it seems', [-8, 3]);
});

describe('offices before a name, firms of two, and what is numbered', () => {
	check('Then Trade [Zorkan Vlum], it seems', [2, 0]);
	check('Then Trade [Vlum], it seems', [0, 0]);
	check('Then Striker [Zorkan Vlum], it seems', [2, 0]);
	check('Then Baker [Zorkan Vlum], it seems', [0, 4]);
	check('Then Coach [Vlum], it seems', [3, 0]);
	check('Then [Zorkan & Vlum], it seems', [-6, 0]);
	check('Then [Zorkan & Ann], it seems', [1, 0]);
	check('Then [Zorkan Tark Vlum], it seems', [0, 0]);
	check('Then [Zorkan Van Vlum], it seems', [2, 0]);
	check('Then [Lake], it seems', [-6, 4]);
	check('“We go,” said [Vlum] 4, it seems', [-3, 0]);
	check('“We go,” said [Zorkan Vlum] 4, it seems', [2, 0]);
	check('“We go,” said [Vlum] 1952, it seems', [2, 0]);
	check('The man she beat, [Vlum], slept', [3, 0]);
	check('The man she beat [Vlum], slept', [0, 0]);
	check('The man she beat, [Vlum] slept', [1, 0]);
	check('A regular, [Vlum], slept', [3, 0]);
	check('A regular [Vlum], slept', [2, 0]);
	check('A company, [Vlum], slept', [0, 3]);
});

describe('what somebody is behind the name, told without an article', () => {
	check('[Zorkan Vlum], brellik of the Zell hall, said', [3, 0]);
	check('[Zorkan Vlum], brellik of the Zell hall, left', [0, 0]);
	check('[Zorkan Vlum], brellik of the Zell hall. Said', [0, 0]);
	check('[Zorkan Vlum], brellik near the Zell hall, said', [0, 0]);
	check('[Zorkan Vlum], Brellik of the Zell hall, said', [0, 0]);
	check('[Zorkan Vlum], brellik’s of the Zell hall, said', [0, 0]);
	check('[Zorkan Vlum], some of the Zell hall, said', [0, 0]);
	check('[Zorkan Vlum], outside of the Zell hall, said', [0, 0]);
	check('[Zorkan Vlum], wrote of the Zell hall, said', [0, 0]);
	check('[Zorkan Vlum], “” of the Zell hall, said', [0, 0]);
	check('[Zorkan Vlum], brellik of halls that fell, said', [0, 0]);
	check('[Zorkan Vlum], brellik of hall (old), said', [0, 0]);
	check('[Zorkan], brellik of the Zell hall, said', [0, 0]);
	check(
		'[Zorkan Vlum], brellik of one two three four five six seven eight nine ten eleven twelve thirteen fourteen, said',
		[3, 0],
	);
	check(
		'[Zorkan Vlum], brellik of one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen, said',
		[0, 0],
	);
	check('[Zorkan Vlum], which left', [-4, 3]);
	check('[Zorkan Vlum] (88, of Zell) left', [0, 0]);
	check('An enterprise, [Vlum], slept', [3, 0]);
	check('A syndicate, [Vlum], slept', [0, 0]);
	check(
		'The man that she beat in the one two three four five six seven eight nine ten eleven twelve, [Vlum], slept',
		[3, 0],
	);
	check(
		'The man that she beat in the one two three four five six seven eight nine ten eleven twelve thirteen, [Vlum], slept',
		[0, 0],
	);
});
