import type { Quote } from '../../domain/articles/quote.ts';
import type { Block, Words } from '../../domain/card.ts';
import { shorten } from '../../domain/shorten.ts';
import type { Cited } from '../../ports/articles/library.ts';
import { filled } from '../phrases.ts';
import { titlePiece } from './article-lines.ts';

/** So that a page of quotes fits into a message, in any script. */
const LONGEST = 450;

/** Who said it, the words, how and where; and a button that shows its paragraph. */
export function quoteItem(quote: Cited<Quote>): Block {
	return {
		kind: 'item',
		lines: [
			{ kind: 'text', words: speakerLine(quote) },
			{ kind: 'quotation', words: openingOf(quote.text) },
			{ kind: 'small', words: sourceLine(quote) },
		],
		button: {
			label: 'Source',
			press: {
				command: 'quotes',
				action: 'source',
				values: [quote.article.id, String(quote.number)],
			},
		},
	};
}

/** A quote in its marks; a very long one is told to its middle. */
export function openingOf(text: string): string {
	return `“${shorten(text, LONGEST)}”`;
}

/** The speaker with the role the article gives; "unclear" where the rules are not sure. */
export function speakerLine(
	{ speaker, role, medium }: Quote,
	byWayOf = 'by way of {medium}',
): Words {
	const via = medium === null ? '' : ` (${filled(byWayOf, { medium })})`;
	if (speaker === null) return [{ italic: 'Speaker unclear' }, via];
	return [{ bold: speaker }, role === null ? '' : `, ${role}`, via];
}

function sourceLine({ kind, cue, said, article }: Cited<Quote>): Words {
	const source = article.source === undefined ? '' : `, ${article.source}`;
	return [
		kind === 'fragment' ? 'a few words only · ' : '',
		cue === null ? '' : `“${cue.text}” · `,
		said === null ? 'published ' : 'said ',
		{ day: said ?? article.published.day },
		' · ',
		titlePiece(article),
		source,
	];
}
