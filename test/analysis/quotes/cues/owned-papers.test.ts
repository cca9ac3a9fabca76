import { expect, test } from 'vitest';
import { spoken } from '../spoken.ts';

/** A text and who says each of its quotes, “?” for unclear. */
function check(name: string, text: string, expected: string[]): void {
	test(name, () => expect(spoken(text).map((line) => line.split(': ')[0])).toEqual(expected));
}

const DIARY =
	'The diary of Hester Quill, a nurse on the hospital ship Amity, was sold on Monday.\n\n';

check(
	'an entry, behind a colon',
	`${DIARY}The entry for Good Friday is short: “Two more gone. I sewed them in myself.”`,
	['Hester Quill'],
);
check(
	'paragraphs that open with a day',
	`${DIARY}“Tuesday. No wind. Bread came from the Dutchman.\n\n“Wednesday. The same, without the bread.”`,
	['Hester Quill', 'Hester Quill'],
);
check(
	'a paragraph that opens with a date, far below',
	`${DIARY}The ship had sailed in May with forty nurses. Then came the fever, and no coal.\n\n“June 3rd. Saw land and were not let ashore.”`,
	['Hester Quill'],
);
check(
	'below it, in pencil',
	'Owen Tarrant’s notebook turned up in a drawer.\n\nThe first page is a sum. Below it, in red ink: “He comes at six, and never by the gate.”',
	['Owen Tarrant'],
);
check('the last line', `${DIARY}The last line is the shortest: “Home, and nobody up.”`, [
	'Hester Quill',
]);
check(
	'whose entry bears no date',
	`${DIARY}The nurse’s last entry bears no date. “I have kept the kettle for whoever comes.”`,
	['Hester Quill'],
);
check(
	'a log kept by kin',
	'Lucy Arden, who died on Friday, drew maps, said her niece, Judith Marl.\n\nMrs. Marl said that her aunt kept a log to the end. The last entry, made on Thursday, was brief, she said: “Wind backing. Somebody should look into it.”',
	['Lucy Arden'],
);
check(
	'a book under review',
	'SALT AND STRING. By Captain H. R. Vane. (Harrow and Pike. 10s. 6d.)\n\nCaptain Vane had charge of the stores, and is just to the weather.\n\nThe end is a single line: “Nov. 11. Issued two blankets a man.”',
	['Vane'],
);
check(
	'a report of an officer',
	'The Clerk read the report of the Surveyor, Mr. Innes Garvie, that the bank gave way. “The bank has been mended with whatever was at hand,” the report stated.',
	['Innes Garvie'],
);
check(
	'a journal written by somebody, and its book',
	'A journal kept by Amos Pell, mate of the brig Fortune, is on show. “We ate the cat on the ninth day,” the book says.',
	['Amos Pell'],
);
check(
	'of two, the one that is asked for',
	'The diary of Hester Quill lies beside the log of Captain Amos Pell. The log is dry: “Buried four. Wind south.” The diary puts it otherwise: “He read the service with his hat on.”',
	['Amos Pell', 'Hester Quill'],
);
check(
	'of somebody told of, the diary says a word',
	`${DIARY}Of the captain, Amos Pell, the diary has one line: “He read the service with his hat on.”`,
	['Hester Quill'],
);

// Traps: no owner, other things that are read, and people who speak for themselves.
check(
	'a diary of nobody known',
	'A diary was found in the wall.\n\nThe entry for Friday is short: “Rain. No post for a week, and the hens are off.”',
	['?'],
);
check(
	'a second one, unsigned',
	`${DIARY}A second diary, unsigned, came with it. The diary ends: “I do not think that they will find us here.”`,
	['diary'],
);
check(
	'somebody who speaks of it',
	`${DIARY}“I cried when I read it,” said her great-niece, Ada Crewe.`,
	['Ada Crewe'],
);
check(
	'a spokesman behind a colon',
	`${DIARY}A spokesman for the library: “We are very glad to have it here.”`,
	['a spokesman for the library'],
);
check(
	'somebody asked of it',
	`${DIARY}Ada Crewe, who owns it, was asked whether she would sell. She was firm: “It stays where it is.”`,
	['Ada Crewe'],
);
check(
	'a plaque',
	`${DIARY}A plaque by the door of the chapel reads: “They gave their today that others might see home.”`,
	['a plaque'],
);
check(
	'days, where no paper is told of',
	'The hospital ship sailed in May. It was old, and the crew were older.\n\n“June 3rd. Saw land and were not let ashore.”',
	['?'],
);
check(
	'a book about somebody',
	'Ned Marsh’s biography of Hester Quill is out. “She never slept on land again,” the book says.',
	['Ned Marsh'],
);
check(
	'a report beside a diary',
	`${DIARY}“The ship was unfit for the voyage in every respect,” the report said.`,
	['report'],
);
check(
	'another’s letter',
	`${DIARY}With it lay a letter from the captain, Amos Pell. “I have been a coward,” the letter says.`,
	['Amos Pell'],
);
check(
	'who goes on with their own words',
	`${DIARY}“We had no idea,” said Ada Crewe. “Monday was a shock. June 3rd is her birthday.”`,
	['Ada Crewe', 'Ada Crewe'],
);
