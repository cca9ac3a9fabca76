import { expect, test } from 'vitest';
import type { Passage } from '../../../../src/domain/articles/retold/passage.ts';
import {
	isOfOthers,
	isRetold,
	readPassage,
} from '../../../../src/domain/articles/retold/retold.ts';

/** 'The sentence. | What stands beside it.' */
function passage(text: string): Passage {
	const [sentence = '', beside = ''] = text.split(' | ');
	return { sentence, beside };
}

function check(why: string, one: string, other: string, expected: boolean) {
	test(`${why}: ${expected ? 'one' : 'two'}`, () => {
		const [first, second] = [one, other].map((text) => readPassage(passage(text)));
		expect(first && second && isRetold(first, second)).toBe(expected);
		expect(first && second && isRetold(second, first)).toBe(expected);
	});
}

check(
	'of one place, and of what it has but one of on a day',
	'A tremor shook the island of Sarn.',
	'People ran when the earthquake came. | Sarn’s school is in ruins.',
	true,
);
check('of two places', 'A tremor shook Sarn’s coast.', 'An earthquake hit Tarn’s coast.', false);
check(
	'of one place, and nothing else',
	'Fire killed nine in a club in Sarn.',
	'A store burned down in Sarn.',
	false,
);
check(
	'of one place, with one thing',
	'Fire killed nine in a club in Sarn.',
	'The club in Sarn burned down.',
	true,
);
check(
	'one thing has two words',
	'Fire killed nine in a factory in Sarn.',
	'The mill in Sarn burned down.',
	true,
);
check(
	'one person at two places',
	'Ann Lee visited a school in Sarn.',
	'Ann Lee visited a school in Tarn.',
	false,
);
check(
	'one person who resigned',
	'Ann Lee resigned in Sarn.',
	'The deals in Tarn cost Ann Lee her job.',
	true,
);
check(
	'one person and one place without a topic that is known',
	'The singer Ann Lee slapped a man in Sarn.',
	'In Sarn the presenter felt the hand of Ann Lee.',
	true,
);
check(
	'one person and one place, of two topics',
	'The singer Ann Lee resigned in Sarn.',
	'In Sarn a bomb hurt Ann Lee.',
	false,
);
check(
	'two who met one person',
	'Ann Lee met Sarn’s bishop.',
	'Ann Lee received Sarn’s miners.',
	false,
);
check(
	'each names somebody else',
	'A court in Sarn jailed Bo Ek.',
	'A court in Sarn jailed Cy Moss.',
	false,
);
check('two scores', 'Sarn’s Lions won 2-0.', 'Sarn’s Lions won 3-1.', false);
check('nobody is named', 'A tremor shook the coast.', 'An earthquake hit the coast.', false);
check(
	'what one article tells side by side',
	'A tremor shook Sarn’s coast. | An earthquake hit Sarn.',
	'An earthquake hit Sarn. | A tremor shook Sarn’s coast.',
	false,
);
check(
	'a country and its people',
	'Norway’s parliament toppled the cabinet.',
	'The Norwegian government lost a vote of no confidence.',
	true,
);
check(
	'countries that begin alike',
	'Austria’s cabinet fell after a vote of no confidence.',
	'Australia’s government lost a vote of no confidence.',
	false,
);

test.each([
	['A bank in Sarn raised it.', 'A bank in Tarn raised it.', true],
	['A bank in Sarn raised it.', 'A bank raised it.', false],
	['A bank in Sarn raised it.', 'The bank in Sarn raised it.', false],
	['The mayor resigned.', 'The mayor opened a quay.', true],
])('%s / %s: of others is %s', (one, other, expected) => {
	const [first, second] = [one, other].map((text) => readPassage(passage(text)));
	expect(first && second && isOfOthers(first, second)).toBe(expected);
});
