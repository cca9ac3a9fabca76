import type { Difference } from '../../../domain/articles/compare-findings.ts';
import type { Change } from '../../../domain/articles/correction.ts';
import type { SaidWorth } from '../../../domain/articles/event.ts';
import type { KeyDate } from '../../../domain/articles/key-date.ts';
import type { Quote } from '../../../domain/articles/quote.ts';
import type { Block, Button, Words } from '../../../domain/card.ts';
import { shorten } from '../../../domain/shorten.ts';
import type { Say } from '../../messages/say.ts';
import { whenPieces } from '../key-date-line.ts';

const MOST_DIFFERENCES = 10;
const LONGEST = 120;

/** What was done, in one line: 'Title: Harbour closes → Port closes'. */
export function changeLine(say: Say, deed: Change['deed']): Words {
	switch (deed.kind) {
		case 'title':
			return say('Title: {from} → {to}', {
				from: short(deed.from),
				to: { bold: short(deed.to) },
			});
		case 'source':
			return say('Source: {from} → {to}', fromTo(deed, say('none')));
		case 'url':
			return say('Address: {from} → {to}', fromTo(deed, say('none')));
		case 'published':
			return say('Published: {from} → {to}', {
				from: { day: deed.from.day },
				to: { bold: { day: deed.to.day } },
			});
		case 'speaker':
			return say('Speaker of “{words}”: {from} → {to}', {
				words: short(deed.words),
				...fromTo(deed, say('unclear')),
			});
		case 'key date':
			return say('Key date “{words}”: {from} → {to}', {
				words: short(deed.words),
				from: saidPieces(say, deed.from),
				to: [{ bold: { day: deed.to.day } }, ` — ${short(deed.to.label)}`],
			});
		case 'words':
			return say('Quote: {from} → {to}', wordsFromTo(say, deed));
		case 'worth':
			return say('Worth of “{words}”: {from} → {to}', {
				words: short(deed.words),
				from: worthWords(say, deed.from),
				to: { bold: worthWords(say, deed.to) },
			});
		case 'sentence':
			return say('Summary: {from} → {to}', wordsFromTo(say, deed));
		case 'refresh':
			return say('Fetched again; before: {title}, {day}', {
				title: short(deed.from.title),
				day: { day: deed.from.published.day },
			});
	}
}

/** What was taken back, in one line; what holds again comes last, as in every change. */
export function undoneLine(say: Say, deed: Change['deed']): Words {
	const swapped = 'to' in deed ? { ...deed, from: deed.to, to: deed.from } : deed;
	switch (deed.kind) {
		case 'key date':
			return say('Key date “{words}”: {from} → {to}', {
				words: short(deed.words),
				from: [{ day: deed.to.day }, ` — ${short(deed.to.label)}`],
				to: saidPieces(say, deed.from),
			});
		case 'refresh':
			return say('As it was before it was fetched again: {title}, {day}', {
				title: { bold: short(deed.from.title) },
				day: { day: deed.from.published.day },
			});
		default:
			return changeLine(say, swapped as typeof deed);
	}
}

/** How much an event is worth, in a word or two. */
export function worthWords(say: Say, worth: SaidWorth): string {
	switch (worth) {
		case 'great':
			return say('a big event');
		case 'notable':
			return say('notable');
		case 'small':
			return say('minor');
	}
}

function wordsFromTo(
	say: Say,
	{ from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
) {
	const marked = (words: string | undefined) =>
		words === undefined ? say('left out') : say('“{words}”', { words: short(words) });
	return { from: marked(from), to: { bold: marked(to) } };
}

function fromTo(
	{ from, to }: { readonly from?: string | null; readonly to?: string | null },
	nothing: string,
) {
	return { from: from ?? nothing, to: { bold: to ?? nothing } };
}

/** What is otherwise in an article than before; no blocks where nothing is. */
export function differenceBlocks(say: Say, differences: readonly Difference[]): Block[] {
	if (differences.length === 0) return [];
	const items = differences
		.slice(0, MOST_DIFFERENCES)
		.map((difference) => differenceLine(say, difference));
	const more = differences.length - items.length;
	return [
		{ kind: 'heading', words: say('Before and after') },
		{ kind: 'list', items: more > 0 ? [...items, say('and {n} more', { n: more })] : items },
	];
}

/** A button that takes back the change numbered `number` of the article. */
export function undoButton(say: Say, article: string, number: number): Button {
	return {
		label: say('Undo'),
		state: { command: 'article', action: 'undo', values: [article, String(number)] },
	};
}

function differenceLine(say: Say, difference: Difference): Words {
	if (difference.kind === 'quote') return quoteLine(say, difference);
	const { from, to } = difference;
	if (!from) return [{ bold: say('New key date') }, ' ', ...(to ? saidPieces(say, to) : [])];
	if (!to) return [{ bold: say('Key date gone') }, ' ', ...saidPieces(say, from)];
	return say('{from} → {to}', { from: saidPieces(say, from), to: saidPieces(say, to) });
}

function quoteLine(say: Say, { from, to }: Extract<Difference, { readonly kind: 'quote' }>): Words {
	const words = ({ text }: Pick<Quote, 'text'>) => say('“{words}”', { words: short(text) });
	const speaker = (quote: Pick<Quote, 'speaker'>) => quote.speaker ?? say('unclear');
	if (!from) {
		return to ? [{ bold: say('New quote') }, ` ${words(to)} · ${speaker(to)}`] : [];
	}
	if (!to) return [{ bold: say('Quote gone') }, ` ${words(from)} · ${speaker(from)}`];
	return say('{from} → {to}', {
		from: `${words(from)} · ${speaker(from)}`,
		to: [...(to.text === from.text ? [] : [`${words(to)} · `]), { bold: speaker(to) }],
	});
}

function saidPieces(
	say: Say,
	date: Pick<KeyDate, 'earliest' | 'latest' | 'precision' | 'label'>,
): Exclude<Words, string> {
	return [...whenPieces(say, date), ` — ${short(date.label)}`];
}

function short(text: string): string {
	return shorten(text, LONGEST);
}
