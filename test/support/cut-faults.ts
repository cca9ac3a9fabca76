import { clean } from '../../src/domain/clean.ts';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
/** Of a component, what nobody reads. */
const UNREAD = ['url', 'custom_id', 'value', 'style', 'id', 'name'];
/** Behind it stands a mark of an article, which may be half of what is shown. */
const OF_AN_ARTICLE = 'said, “';
/** So many letters before a cut say where in a source it is. */
const BEFORE = 14;
const FEWEST = 6;

/** A text that somebody reads, and whether marks in it format it. */
export type TextRead = { readonly text: string; readonly isMarkup: boolean };

/** Every text of an answer that somebody reads. */
export function textsRead(answer: unknown, key = ''): TextRead[] {
	if (typeof answer === 'string') {
		return UNREAD.includes(key) ? [] : [{ text: answer, isMarkup: key === 'content' }];
	}
	if (typeof answer !== 'object' || answer === null) return [];
	return Object.entries(answer).flatMap(([name, value]) =>
		textsRead(value, Array.isArray(answer) ? key : name),
	);
}

/** Tells of what ends in `before` whether it was cut between two graphemes of a source; undefined where it stands in none. */
export type IsBetween = (before: string) => boolean | undefined;

/** As the sources have it, those too that are added to the set later. What cannot be seen goes with what stands before it. */
export function openSources(sources: ReadonlySet<string>): IsBetween {
	const read: { readonly source: string; readonly cleaned: string }[] = [];
	const readAll = () => {
		const added = read.length < sources.size ? [...sources].slice(read.length) : [];
		read.push(...added.map((source) => ({ source, cleaned: oneLine(clean(source)) })));
		return read;
	};
	/** Does a grapheme of the source end where its readable letters up to `end` do? */
	const isBetween = (source: string, end: number): boolean => {
		const ends = Array.from(graphemes.segment(source), ({ index }) => index).concat(source.length);
		const lengthAt = (place: number) => oneLine(clean(source.slice(0, ends[place]))).length;
		let [low, high] = [0, ends.length - 1];
		while (low < high) {
			const middle = Math.floor((low + high) / 2);
			if (lengthAt(middle) < end) low = middle + 1;
			else high = middle;
		}
		return lengthAt(low) === end;
	};
	return (before) => {
		const tail = oneLine(before).slice(-BEFORE);
		if (tail.length < FEWEST) return undefined;
		const holding = readAll().filter(({ cleaned }) => cleaned.includes(tail));
		if (holding.length === 0) return undefined;
		const bare = tail.trimEnd();
		const isUsual = holding.some(({ cleaned }) =>
			endsOf(tail, cleaned).some(
				(end) =>
					graphemes.segment(cleaned).containing(end)?.index === end || end === cleaned.length,
			),
		);
		return (
			isUsual ||
			holding.some(({ source, cleaned }) =>
				endsOf(bare, cleaned).some((end) => isBetween(source, end)),
			)
		);
	};
}

/** Where `tail` ends in the text, wherever it stands. */
function endsOf(tail: string, text: string): number[] {
	const ends: number[] = [];
	for (let at = text.indexOf(tail); at >= 0; at = text.indexOf(tail, at + 1)) {
		ends.push(at + tail.length);
	}
	return ends;
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ');
}

/** What is wrong with where a text was cut: amid a letter, an escape or a quotation. The sources hold no curly marks and no ellipses. */
export function cutFaults({ text, isMarkup }: TextRead, isBetween: IsBetween): string[] {
	const faults: string[] = [];
	if (!text.isWellFormed()) faults.push('half a letter');
	for (const { index } of text.matchAll(/…|$/g)) {
		const before = text.slice(0, index);
		if (isMarkup && ((/\\+$/.exec(before)?.[0].length ?? 0) & 1) === 1)
			faults.push('half an escape');
		const isCut = text[index] === '…';
		const bare = isMarkup ? before.replace(/(?:\*\*|\*|\]\([^)]*\))$/, '') : before;
		const plain = isMarkup ? bare.replace(/\\(.)/gsu, '$1') : bare;
		if (isCut && isBetween(plain) === false) faults.push(`amid a letter: ${plain.slice(-BEFORE)}`);
	}
	const isOurs = !text.includes(OF_AN_ARTICLE);
	if (isOurs && isOpen(text)) faults.push('a quotation without its end');
	return faults;
}

/** Does a quotation begin and not end? In German one ends with the mark by which others begin. */
function isOpen(text: string): boolean {
	const rest = text.replaceAll(/„[^„“]*“/g, '').replaceAll(/„[^„”]*”/g, '');
	return rest.includes('„') || rest.split('“').length !== rest.split('”').length;
}
