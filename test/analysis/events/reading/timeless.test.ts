import { describe, expect, test } from 'vitest';
import { labelIn } from '../told.ts';

describe('a bare day between a subject and its verb is left out of what it tells', () => {
	test.each([
		[
			'The World Court Friday struck down the law of Velia.',
			'The World Court struck down the law of Velia',
		],
		[
			'The World Court on Friday struck down the law of Velia.',
			'The World Court struck down the law of Velia',
		],
		[
			'The World Court late Friday struck down the law of Velia.',
			'The World Court struck down the law of Velia',
		],
		[
			'The World Court Friday’s law struck down the law of Velia.',
			'Law struck down the law of Velia | the day stood for an article',
		],
		[
			'Friday: the World Court struck down the law of Velia.',
			'The World Court struck down the law of Velia',
		],
		[
			'Friday – the World Court struck down the law of Velia.',
			'The World Court struck down the law of Velia',
		],
		[
			'Friday, the World Court struck down the law of Velia.',
			'The World Court struck down the law of Velia',
		],
		[
			'The World Court, Friday, struck down the law of Velia.',
			'The World Court struck down the law of Velia',
		],
		[
			'The World Court Friday, which met, struck down the law of Velia.',
			'The World Court, which met, struck down the law of Velia',
		],
		[
			'The World Court last Friday struck down the law of Velia in May.',
			'The World Court struck down the law of Velia',
		],
	])('%s', (text, told) => expect(labelIn(text)).toBe(told));
});
