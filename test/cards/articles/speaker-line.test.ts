import { expect, test } from 'vitest';
import {
	mediumWords,
	roleWords,
	saysMore,
	speakerLine,
} from '../../../src/cards/articles/speaker-line.ts';
import { english, speak } from '../../../src/cards/messages/say.ts';
import type { Quote } from '../../../src/domain/articles/quote.ts';
import { wordsOf } from '../../support/card-lines.ts';
import { citedQuotes } from '../../support/shown-articles.ts';

/** The line of a quote of Ann Lee, but for these parts; in English, or as `say` says it. */
function check(name: string, parts: Partial<Quote>, expected: string, say = english) {
	test(name, () => {
		const [quote] = citedQuotes([{ text: 'We stay.', speaker: 'Ann Lee', ...parts }]);
		expect(quote && wordsOf(speakerLine(say, quote))).toBe(expected);
	});
}

check('a name', {}, '**Ann Lee**');
check('a role', { role: 'mayor of Lumen' }, '**Ann Lee**, mayor of Lumen');
check('just sure enough', { confidence: 0.6 }, '**Ann Lee**');
check('not sure enough', { confidence: 0.59 }, 'Probably **Ann Lee**');
check('nobody', { speaker: null, medium: 'statement' }, '*Speaker unclear*, in a statement');
check('two', { speakers: ['Ann Lee', 'Bo Ek'] }, '**Ann Lee** and **Bo Ek**');
check(
	'three',
	{ speakers: ['Ann Lee', 'Bo Ek', 'Tom Reed'] },
	'**Ann Lee**, **Bo Ek** and **Tom Reed**',
);
check('one by another name', { speakers: ['Lee'] }, '**Ann Lee**');
check('all of it', { role: 'mayor', medium: 'Radio Lumen' }, '**Ann Lee**, mayor, via Radio Lumen');
check('in German', { medium: 'Radio Lumen' }, '**Ann Lee**, über Radio Lumen', speak('de'));

test.each([
	['Radio Lumen', 'via Radio Lumen'],
	['statement', 'in a statement'],
	['interview', 'in an interview'],
	['e-mail', 'in an e-mail'],
	['a letter', 'in a letter'],
	['an email', 'in an email'],
	['their memoirs', 'in their memoirs'],
	['this week’s column', 'in this week’s column'],
	['anthem', 'in an anthem'],
	['hearing', 'in a hearing'],
])('the medium %s', (medium, expected) => {
	expect(mediumWords(english, medium)).toBe(expected);
});

test.each([
	['mayor of Lumen', 'Mayor of Lumen'],
	['Chief engineer', 'Chief engineer'],
	['ältere Schwester', 'Ältere Schwester'],
	['', ''],
])('the role %s', (role, expected) => {
	expect(roleWords(role)).toBe(expected);
});

test.each([
	['said', false],
	['Said', false],
	['added', false],
	['according to', false],
	['was saying', false],
	['warned', true],
	['asked', true],
])('does %s say more?', (verb, expected) => {
	expect(saysMore(verb)).toBe(expected);
});
