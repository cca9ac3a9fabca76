import type { Difference } from '../../../domain/articles/compare-findings.ts';
import type { Change } from '../../../domain/articles/correction.ts';
import type { KeyDate } from '../../../domain/articles/key-date.ts';
import type { Block, Button, Words } from '../../../domain/card.ts';
import { shorten } from '../../../domain/shorten.ts';
import { english } from '../../messages/say.ts';
import { whenPieces } from '../key-date-line.ts';

const MOST_DIFFERENCES = 10;
const LONGEST = 120;
const ARROW = ' → ';

/** What was done, in one line: 'Title: Harbour closes → Port closes'. */
export function changeLine(deed: Change['deed']): Words {
	switch (deed.kind) {
		case 'title':
			return ['Title: ', short(deed.from), ARROW, { bold: short(deed.to) }];
		case 'source':
			return ['Source: ', deed.from ?? 'none', ARROW, { bold: deed.to ?? 'none' }];
		case 'url':
			return ['Address: ', deed.from ?? 'none', ARROW, { bold: deed.to ?? 'none' }];
		case 'published':
			return ['Published: ', { day: deed.from.day }, ARROW, { bold: { day: deed.to.day } }];
		case 'speaker':
			return [
				`Speaker of “${short(deed.words)}”: `,
				deed.from ?? 'unclear',
				ARROW,
				{ bold: deed.to ?? 'unclear' },
			];
		case 'key date':
			return [
				`Key date “${short(deed.words)}”: `,
				...saidPieces(deed.from),
				ARROW,
				{ bold: { day: deed.to.day } },
				` — ${short(deed.to.label)}`,
			];
		case 'refresh':
			return [
				'Fetched again; before: ',
				short(deed.from.title),
				', ',
				{ day: deed.from.published.day },
			];
	}
}

/** What was taken back, in one line; what holds again comes last, as in every change. */
export function undoneLine(deed: Change['deed']): Words {
	const swapped = 'to' in deed ? { ...deed, from: deed.to, to: deed.from } : deed;
	switch (deed.kind) {
		case 'key date':
			return [
				`Key date “${short(deed.words)}”: `,
				{ day: deed.to.day },
				` — ${short(deed.to.label)}`,
				ARROW,
				...saidPieces(deed.from),
			];
		case 'refresh':
			return [
				'As it was before it was fetched again: ',
				{ bold: short(deed.from.title) },
				', ',
				{ day: deed.from.published.day },
			];
		default:
			return changeLine(swapped as typeof deed);
	}
}

/** What is otherwise in an article than before; no blocks where nothing is. */
export function differenceBlocks(differences: readonly Difference[]): Block[] {
	if (differences.length === 0) return [];
	const items = differences.slice(0, MOST_DIFFERENCES).map(differenceLine);
	const more = differences.length - items.length;
	return [
		{ kind: 'heading', words: 'Before and after' },
		{ kind: 'list', items: more > 0 ? [...items, `and ${more} more`] : items },
	];
}

/** A button that takes back the change numbered `number` of the article. */
export function undoButton(article: string, number: number): Button {
	return {
		label: 'Undo',
		state: { command: 'article', action: 'undo', values: [article, String(number)] },
	};
}

function differenceLine(difference: Difference): Words {
	if (difference.kind === 'quote') {
		const { from, to } = difference;
		if (!from)
			return [{ bold: 'New quote' }, ` “${short(to?.text ?? '')}” · ${to?.speaker ?? 'unclear'}`];
		if (!to)
			return [{ bold: 'Quote gone' }, ` “${short(from.text)}” · ${from.speaker ?? 'unclear'}`];
		return [
			`“${short(from.text)}” · ${from.speaker ?? 'unclear'}${ARROW}`,
			...(to.text === from.text ? [] : [`“${short(to.text)}” · `]),
			{ bold: to.speaker ?? 'unclear' },
		];
	}
	const { from, to } = difference;
	if (!from) return [{ bold: 'New key date' }, ' ', ...(to ? saidPieces(to) : [])];
	if (!to) return [{ bold: 'Key date gone' }, ' ', ...saidPieces(from)];
	return [...saidPieces(from), ARROW, ...saidPieces(to)];
}

function saidPieces(
	date: Pick<KeyDate, 'earliest' | 'latest' | 'precision' | 'label'>,
): Exclude<Words, string> {
	return [...whenPieces(english, date), ` — ${short(date.label)}`];
}

function short(text: string): string {
	return shorten(text, LONGEST);
}
