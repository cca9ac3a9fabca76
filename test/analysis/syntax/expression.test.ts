import { expect, test } from 'vitest';
import { locateExpression } from '../../../src/analysis/syntax/expression.ts';
import { spanOf } from '../../../src/domain/articles/span.ts';
import { models } from '../../support/models.ts';

function locate(text: string, expression: string) {
	const words = models.syntax.parse(spanOf(text, 0, text.length));
	const start = text.indexOf(expression);
	const found = locateExpression(words, { start, end: start + expression.length });
	return (
		found && {
			text: words
				.slice(found.first, found.end)
				.map((word) => word.text)
				.join(' '),
			from: words[found.from]?.text,
			opener: found.opener,
			kind: found.kind,
			top: words[found.top]?.text,
		}
	);
}

test.each([
	[
		'The dam broke on 3 May 1984.',
		'3 May 1984',
		{ text: '3 May 1984', from: 'on', opener: 'on', kind: 'day number' },
	],
	[
		'The dam broke Monday.',
		'Monday',
		{ text: 'Monday', from: 'Monday', opener: '', kind: 'weekday', top: 'Monday' },
	],
	['The dam broke in the early 1980s.', '1980s', { text: '1980s', opener: 'in', kind: 'year' }],
	['The dam (1984) broke.', '1984', { text: '1984', from: '1984', opener: '(', kind: 'year' }],
	['The dam’s fall in May’s storms was feared.', 'May', { text: 'May', kind: 'month' }],
])('%s %s', (text, expression, found) => {
	expect(locate(text, expression)).toMatchObject(found);
});

test('what lies outside the words is not found', () => {
	const words = models.syntax.parse(spanOf('The dam broke.', 0, 14));
	expect(locateExpression(words, { start: 20, end: 26 })).toBeUndefined();
	expect(locateExpression([], { start: 0, end: 4 })).toBeUndefined();
});
