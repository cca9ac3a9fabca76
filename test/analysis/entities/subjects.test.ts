import { describe, expect, test } from 'vitest';
import { isSubject, leadsSentence } from '../../../src/analysis/entities/subjects.ts';
import { readMarkedNames } from './marked.ts';

/** Is the sentence about the words in brackets, and do they lead it? */
function rolesOf(marked: string): [boolean, boolean] | undefined {
	const { names, to } = readMarkedNames(marked);
	const mention = names.mentions.find((one) => one.to === to);
	return mention && [isSubject(names, mention), leadsSentence(names, mention)];
}

function check(marked: string, expected: [boolean, boolean] | undefined): void {
	test(marked, () => expect(rolesOf(marked)).toEqual(expected));
}

describe('a verb follows, or the sentence begins', () => {
	check('[Ann Lee] a baker', [true, true]);
	check('Then [Ann Lee] woke', [true, true]);
	check('Then we met [Ann Lee] there', [false, false]);
	check('Then [Ann Lee’s] woke', [false, false]);
	check('We left. [Ann Lee] there', [true, true]);
	check('“So.” [Ann Lee] there', [true, true]);
	check('With [Ann Lee] woke', [false, false]);
	check('We met a tailor named [Vlum] there', [true, true]);
	check('Then we met with a tailor named [Vlum] there', [true, true]);
	check('Then we met [Ann Lee], a baker, said so', [true, false]);
	check('Then we met [Ann Lee], a baker said so', [false, false]);
	check('Then we met [Ann Lee], a baker. Said so', [false, false]);
	check('Then we met [Ann Lee] a baker, said so', [false, false]);
	check('Then we met [Ann Lee], a baker, woke', [false, false]);
	check('Then we met [Ann Lee], said so', [false, false]);
	check('Then we met [Ann Lee], “so”, said so', [true, false]);
	check(
		'Then we met [Ann Lee], a very old but still rather quick and always kind and merry baker of small round cakes, said so',
		[true, false],
	);
	check(
		'Then we met [Ann Lee], a very old but still rather quick and always kind and merry baker of very small round cakes from the hill, said so',
		[true, false],
	);
});

describe('brought in late', () => {
	check('Among those in court was [Ann Lee] there', [true, false]);
	check('Those in court there was [Ann Lee] there', [false, false]);
	check('Among those in court met [Ann Lee] there', [false, false]);
	check('Then came rain. Among those in court sat [Ann Lee] there', [true, false]);
});

describe('behind a clause', () => {
	check('Asked whether he was sorry, [Ann Lee] there', [true, true]);
	check('Asked whether he was sorry [Ann Lee] there', [false, false]);
	check('We asked whether he was sorry, [Ann Lee] there', [true, false]);
	check('It rained. While he slept, [Ann Lee] there', [true, true]);
	check('It was late, and while he slept, [Ann Lee] there', [true, false]);
});

describe('behind an apposition', () => {
	check('Her old publisher, [Ann Lee] there', [true, true]);
	check('Her old publisher [Ann Lee] there', [true, true]);
	check('We met her old publisher, [Ann Lee] there', [false, false]);
	check('We met, her old publisher, [Ann Lee] there', [true, false]);
	check('Her publisher of books, [Ann Lee] there', [false, false]);
	check('Her very old and rather tired publisher, [Ann Lee] there', [false, false]);
	check('Her very old and tired publisher, [Ann Lee] there', [true, false]);
	check('Her “old” publisher, [Ann Lee] there', [false, false]);
});

describe('behind titles', () => {
	check('Former secretary of state [Ann Lee] there', [true, true]);
	check('Former secretary for and of state [Ann Lee] there', [true, true]);
	check('Former secretary in state [Ann Lee] there', [false, false]);
	check('Former secretary came, [Ann Lee] there', [true, false]);
	check('Former secretary woke [Ann Lee] there', [false, false]);
	check('The retired judge [Ann Lee] there', [true, true]);
	check('Then retired judge [Ann Lee] there', [false, false]);
	check('One two three four five six seven [Ann Lee] there', [true, true]);
	check('One two three four five six seven eight [Ann Lee] there', [true, true]);
	check('One two three four five six seven eight nine [Ann Lee] there', [false, false]);
	check('Former; secretary [Ann Lee] there', [false, false]);
	check('Former, secretary [Ann Lee] there', [true, true]);
});

describe('an office with its place before the name, and the object of a verb', () => {
	check('Among those in court then was [Ann Lee] there', [true, false]);
	check('The director of the Zell court, [Ann Lee] there', [true, true]);
	check('Then the director of the Zell court, [Ann Lee] there', [true, true]);
	check('Director of the Zell court, [Ann Lee] there', [true, true]);
	check('The table of the Zell court, [Ann Lee] there', [true, true]);
	check('The director of the court that slept, [Ann Lee] there', [true, true]);
	check('The director of the “old” court, [Ann Lee] there', [false, false]);
	check(
		'The director of one two three four five six seven eight nine ten eleven twelve, [Ann Lee] there',
		[true, false],
	);
	check(
		'The director of one two three four five six seven eight nine ten eleven twelve thirteen, [Ann Lee] there',
		[false, false],
	);
	check('The company accused the referee, [Bo Ek] there', [false, false]);
	check('The company accused referee, [Bo Ek] there', [true, false]);
});
