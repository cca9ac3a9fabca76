import { describe, expect, test } from 'vitest';
import { whyItReadsWrong } from '../../../../src/analysis/events/labels/read-again.ts';
import { models } from '../../../support/models.ts';

const why = (text: string, source: 'clause' | 'title' = 'clause') =>
	whyItReadsWrong({ text, source }, models.syntax);

describe('a label that a reader takes as it is meant', () => {
	test.each([
		'The Oslo bridge opened',
		'Ann Oram, the mayor of Tolve, resigned',
		'The poet Ida Roth died',
		'A nurse has been diagnosed with Ebola, the Scottish government said',
		'Max Oram told the Corvo Forum that the north would publish its position',
		'Corvo beat Tolve 1 – 0',
		'Tolve reached the final for the first time since 1978',
		'Both sides signed a treaty between Corvo and Tolve',
		'The Tolve mill, founded by Ida Roth, was sold to Corvo Steel',
	])('%s', (text) => {
		expect(why(text)).toBeUndefined();
	});
});

describe('a label that is no whole clause', () => {
	test.each([
		['Tolve - Concern was growing', 'it begins with a place or a heading'],
		['Mayor: Ann Oram opened the mill', 'it begins with a place or a heading'],
		['"It was loud," Ann Oram told Radio Corvo', 'it begins with somebody’s words'],
		['Ann Oram opened the mill and', 'it ends before its end'],
		['Ann Oram travelled to the', 'it ends before its end'],
		['The old mill of Tolve', 'it has no verb'],
		['Was sentenced to four years in prison', 'it has no subject'],
		['A 30-year-old woman Corvo was sentenced to four years', 'two nouns without a comma'],
		['Ann Oram, the mayor left', 'an apposition is not closed'],
		['Queen Ida is open the museum', 'an object of no verb'],
		[
			'The figures are ministers Jon Moro and Max Lind were attacked by troops',
			'two subjects of one verb',
		],
		['Max Lind was elected since independence from Corvo', 'since when, of nothing that lasts'],
		['Corvo and Tolve signed a treaty between the north', 'half of a pair is missing'],
	])('%s', (text, fault) => {
		expect(why(text)).toBe(fault);
	});
});

describe('headlines', () => {
	test.each([
		['Flames destroy roof of Corvo mill', undefined],
		['Corvo backs peace pledge of the south', undefined],
		['Ferry and gravel barge collide off Tolve', undefined],
		['Missile strike on Corvo bridge kills at least 23', undefined],
		['Corvo to buy Tolve, lifts forecast', 'it has no verb'],
		['Nobel prize awarded to environmentalist', 'it has no verb'],
		['Corvo to lift ban on fishing', 'it has no verb'],
	])('%s', (text, fault) => {
		expect(why(text, 'title')).toBe(fault);
	});
});
