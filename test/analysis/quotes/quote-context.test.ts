import { expect, test } from 'vitest';
import { readDocument } from '../../../src/analysis/document/document.ts';
import { readNames } from '../../../src/analysis/entities/names/name-table.ts';
import { type QuoteContext, readContexts } from '../../../src/analysis/quotes/quote-context.ts';

/** The words around every quotation: `before | of its clause | behind | to the end of the sentence`, and what is so of it. */
function around(text: string): string[] {
	const document = readDocument({ text, language: 'en' });
	return readContexts(document, readNames(document)).map(told);
}

function told(context: QuoteContext): string {
	const { at, sentenceFrom, clauseFrom, afterTo, sentenceTo } = context;
	const words = (from: number, to: number) =>
		context.names.tokens
			.slice(from, to)
			.map(({ kind, text }) => (kind === 'quote' ? '“”' : text))
			.join(' ');
	const traits = (
		['isFollowed', 'isDetached', 'opensParagraph', 'closesParagraph'] as const
	).filter((trait) => context[trait]);
	const parts = [
		words(sentenceFrom, at),
		words(clauseFrom, at),
		words(at + 1, afterTo),
		words(at + 1, sentenceTo),
	];
	return [...parts, traits.join(' ')].join(' | ');
}

test.each([
	['Ann Lee said, “It rains.”', ['Ann Lee said , | Ann Lee said , |  |  | closesParagraph']],
	['“It rains,” Ann Lee said.', [' |  | Ann Lee said . | Ann Lee said . | opensParagraph']],
	[
		'“It rains,” Ann Lee said. Tom Reed woke.',
		[' |  | Ann Lee said . | Ann Lee said . | opensParagraph'],
	],
	[
		'“It rains.” Ann Lee woke.',
		[' |  | Ann Lee woke . | Ann Lee woke . | isDetached opensParagraph'],
	],
	['“Does it rain?” Ann Lee woke.', [' |  | Ann Lee woke . | Ann Lee woke . | opensParagraph']],
	[
		'“It rains,” Ann Lee said, “and it snows,” she added.',
		[
			' |  | Ann Lee said , | Ann Lee said , “” she added . | isFollowed opensParagraph',
			'“” Ann Lee said , | Ann Lee said , | she added . | she added . | ',
		],
	],
	[
		'“It rains,” Ann Lee said. “It snows.”',
		[' |  | Ann Lee said . | Ann Lee said . | opensParagraph', ' |  |  |  | closesParagraph'],
	],
	[
		'It froze. Ann Lee said, “It rains.”',
		['Ann Lee said , | Ann Lee said , |  |  | closesParagraph'],
	],
	[
		'It froze.\n\n“It rains,” Ann Lee said.\n\nTom Reed woke.',
		[' |  | Ann Lee said . | Ann Lee said . | opensParagraph'],
	],
	[
		'It froze\n\n“It rains”\n\nTom Reed woke',
		[' |  |  | Tom Reed woke | isDetached opensParagraph closesParagraph'],
	],
	[
		'Ann Lee said “it rains” and “it snows” in Zell.',
		[
			'Ann Lee said | Ann Lee said | and | and “” in Zell . | isFollowed',
			'Ann Lee said “” and | and | in Zell . | in Zell . | ',
		],
	],
	[
		'“It rains. It snows,” Ann Lee said.',
		[' |  | Ann Lee said . | Ann Lee said . | opensParagraph'],
	],
	[
		'“It rains”\n\n“It snows”',
		[
			' |  |  | “” | isDetached opensParagraph closesParagraph',
			' |  |  |  | opensParagraph closesParagraph',
		],
	],
])('%s', (text, expected) => expect(around(text)).toEqual(expected));

test.each([
	[118, [118, 118, 120, 120]],
	[119, [119, 119, 120, 121]],
	[120, [119, 119, 120, 121]],
	[121, [119, 119, 120, 121]],
])('%i words before and behind', (length, expected) => {
	const so = `${'so '.repeat(length)}`;
	const document = readDocument({ text: `${so}“it rains” ${so}.`, language: 'en' });
	const [context] = readContexts(document, readNames(document));
	const { at = 0, sentenceFrom = 0, clauseFrom = 0, afterTo = 0, sentenceTo = 0 } = context ?? {};
	expect([at - sentenceFrom, at - clauseFrom, afterTo - at, sentenceTo - at]).toEqual(expected);
});
