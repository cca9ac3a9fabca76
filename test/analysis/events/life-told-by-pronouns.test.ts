import { describe, expect, test } from 'vitest';
import { postedOf } from './posted.ts';

const TITLE = 'Ida Roth, painter who walked to Corvo, dies at 91';
const OPENING = `Ida Roth, who died in Zell on 1 March 2024 at the age of 91, was a painter who spent half a century on the road to Corvo.

She was taught to draw by her father, a clerk, and her aunt Vera Lind, who kept a school. At 14 she ran away to sea.

`;

const rows = (cases: readonly (readonly [string, readonly string[]])[]) =>
	test.each(cases)('%s', (text, labels) =>
		expect(
			postedOf(`${OPENING}${text}`, TITLE).filter((label) => !/died|dies/.test(label)),
		).toEqual(labels),
	);

describe('“she” is whom a life is of, though others have been named', () => {
	rows([
		[
			'On 9 November 1964 she became the first woman to hold the Velia Prize.',
			['Ida Roth became the first woman to hold the Velia Prize'],
		],
		[
			'Born in Zell on 4 May 1932, the younger daughter of a clerk, she was sent to school in Velia.',
			['Ida Roth was born in Zell'],
		],
		[
			'The school shut. On 4 May 1961 she opened the Harbour Museum in Tolve.',
			['Ida Roth opened the Harbour Museum in Tolve'],
		],
		[
			'In 1957 she joined the Northern Road Survey. On 4 May 1961, on a ledge above Tolve, she found the lost grave of King Orm.',
			['On a ledge above Tolve, Ida Roth found the lost grave of King Orm'],
		],
	]);
});

describe('but not where it may be another', () => {
	rows([
		// somebody else is told of last
		[
			'Her sister Bea Roth was a nurse. On 4 May 1961 she opened the Harbour Hospital in Tolve.',
			[],
		],
		[
			'A teacher from Corvo found a room for her. On 4 May 1961 she opened the Harbour Museum in Tolve.',
			[],
		],
		['Ida met Ann Reed there. On 4 May 1961 she founded the Tolve Society.', []],
		// somebody tells it of themselves
		['My mother was in the crowd, and on 4 May 1961 she opened the Harbour Museum in Tolve.', []],
		// a ship, and a man
		[
			'The Santa Orla was rebuilt. On 4 May 1961 she sank off Tolve with the loss of 40 people.',
			[],
		],
		['Her boat was old. On 4 May 1961 she sank off Tolve with the loss of two lives.', []],
		[
			'Her husband, Max, had a sister in Velia. On 4 May 1961 she opened the Harbour Hospital in Tolve.',
			[],
		],
		// what was done to something behind it
		['She tuned the bells of the Tolve carillon, dedicated on 30 May 1954.', []],
		['On 4 May 1961 he opened the Harbour Museum in Tolve.', []],
	]);
});
