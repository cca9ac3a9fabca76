import { expect, test } from 'vitest';
import { readDocument } from '../../../../src/analysis/document/document.ts';
import { readNames } from '../../../../src/analysis/entities/names/name-table.ts';
import { openGiven } from '../../../../src/analysis/events/reading/given.ts';
import { spanOf } from '../../../../src/domain/articles/span.ts';
import { models } from '../../../support/models.ts';

test('each sentence is parsed once, together or alone, and none where none is asked for', () => {
	const text = 'Rain fell. Snow fell. Rain fell.';
	const [first, second, third] = [spanOf(text, 0, 10), spanOf(text, 11, 21), spanOf(text, 22, 32)];
	const asked: number[][] = [];
	const document = readDocument({ text, language: 'en' });
	const { syntax } = openGiven({
		document,
		names: readNames(document),
		dates: [],
		syntax: {
			...models.syntax,
			parseAll: (sentences) => {
				asked.push(sentences.map(({ start }) => start));
				return models.syntax.parseAll(sentences);
			},
		},
	});

	const [one] = syntax.parseAll([first]);
	const together = syntax.parseAll([first, second, third]);
	const again = [first, second, third].map(syntax.parse);
	syntax.parseAll([]);

	expect(asked).toEqual([[0], [11, 22]]);
	expect(one).toEqual(models.syntax.parse(first));
	expect(together).toEqual(models.syntax.parseAll([first, second, third]));
	expect(again).toEqual(together);
});
