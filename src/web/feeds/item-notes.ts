import { scanXml } from '../scan-markup.ts';
import { textOf } from './feed-text.ts';

/** What an item of an XML feed says that its parser does not tell. */
export type ItemNotes = {
	/** What its link is relative to, where it or an element around it says so (`xml:base`). */
	readonly base?: string;
	/** The address of the article, where `link` leads through somebody who counts. */
	readonly originalLink?: string;
	/** When it came out, as it is written. */
	readonly published?: string;
};

const ITEMS = new Set(['item', 'entry']);
const ORIGINAL = 'feedburner:origlink';
/** Of several the one with words counts. */
const ONCE = new Set(['description', 'summary', 'content', 'content:encoded', 'title']);

/** Where an item says when it came out, the surest first. */
const DAYS = ['pubdate', 'published', 'dc:date', 'issued', 'date', 'updated', 'modified'];

type Piece = { readonly name: string; readonly start: number; end: number; words: string };

/** Goes through an XML feed: what its parser does not tell of its items, and its text without empty doubles in them. */
export function readNotes(xml: string, url: string): { notes: ItemNotes[]; xml: string } {
	const notes: ItemNotes[] = [];
	const cuts: Piece[] = [];
	const open: { readonly name: string; readonly base: string | undefined }[] = [];
	let item: { depth: number; base?: string; originalLink?: string; pieces: Piece[] } | undefined;
	let piece: Piece | undefined;

	const onOpen = (name: string, attributes: ReadonlyMap<string, string>, start: number): void => {
		const own = attributes.get('xml:base');
		const around = open.at(-1)?.base;
		const base = own === undefined ? around : (URL.parse(own, around ?? url)?.href ?? around);
		open.push({ name, base });
		if (!item && ITEMS.has(name)) {
			item = { depth: open.length, pieces: [], ...(base !== undefined && { base }) };
		} else if (item && open.length === item.depth + 1) {
			piece = { name, start, end: start, words: '' };
			const rel = attributes.get('rel') ?? 'alternate';
			if (name === 'link' && rel === 'alternate' && base !== undefined) item.base = base;
		}
	};
	const onClose = (_name: string, end: number): void => {
		if (item && piece && open.length === item.depth + 1) {
			const words = textOf({ value: piece.words, as: 'either' });
			item.pieces.push({ ...piece, end, words });
			if (piece.name === ORIGINAL && words !== '') item.originalLink = words;
			piece = undefined;
		} else if (item && open.length === item.depth) {
			cuts.push(...doubles(item.pieces));
			const { base, originalLink } = item;
			const [published] = DAYS.flatMap(
				(day) =>
					item?.pieces.find((piece) => piece.name === day && piece.words !== '')?.words ?? [],
			);
			notes.push({
				...(base !== undefined && { base }),
				...(originalLink && { originalLink }),
				...(published !== undefined && { published }),
			});
			item = undefined;
		}
		open.pop();
	};
	scanXml(xml, {
		onOpen,
		onClose,
		onText(text) {
			if (piece) piece.words += text;
		},
	});
	return { notes, xml: without(xml, cuts) };
}

/** All but the one with most words of those that may stand once. */
function doubles(pieces: readonly Piece[]): Piece[] {
	const best = new Map<string, Piece>();
	for (const piece of pieces) {
		const before = best.get(piece.name);
		if (!before || piece.words.length > before.words.length) best.set(piece.name, piece);
	}
	return pieces.filter((piece) => ONCE.has(piece.name) && best.get(piece.name) !== piece);
}

function without(xml: string, cuts: readonly Piece[]): string {
	let kept = '';
	let position = 0;
	for (const { start, end } of cuts.toSorted((a, b) => a.start - b.start)) {
		kept += xml.slice(position, start);
		position = end;
	}
	return kept + xml.slice(position);
}
