import type { DateExpression } from '../../dates/find-dates.ts';
import type { Document } from '../../document/document.ts';
import type { Entity } from '../../entities/entity.ts';
import type { NameTable } from '../../entities/names/table.ts';
import type { Candidate } from '../candidate.ts';
import { childrenBy, rootOf, subtree, type Tree } from '../grammar/tree.ts';

export type Lifespan = {
	readonly person: Entity;
	readonly isDeath: boolean;
	/** Who it was, where that stands beside the name: `trade unionist`. */
	readonly what?: string;
};

/** `(Arabic: …; 4 May 1841 – …)`, `(c. 1818 – …)` */
const BEFORE_BIRTH = /^[^\d]{0,200}$/u;
/** `Ida Roth DBE RA (` */
const HONOURS = /^(?:,?\s\p{Lu}{2,5}){0,4}\s?$/u;
const DASH = /^\s?[–—-]\s?$/;

type Asked = {
	readonly date: DateExpression;
	/** The dates beside it in the sentence. */
	readonly before: DateExpression | undefined;
	readonly after: DateExpression | undefined;
};

/**
 * `Ann Lee (4 May 1841 – 1 June 1904)`: two days in brackets behind a name are those of a life; the first may be a year alone. So are
 * those at the end of an obituary: `Ann Lee, painter, born 4 May 1941; died 1 June 2014`.
 */
export function lifespanOf(
	document: Document,
	names: NameTable,
	asked: Asked,
): Lifespan | undefined {
	return inBrackets(document, names, asked) ?? inObituary(document, names, asked);
}

function inObituary(
	{ text, sentences }: Document,
	names: NameTable,
	{ date, before, after }: Asked,
): Lifespan | undefined {
	const pairs = [
		[before, date],
		[date, after],
	];
	const pair = pairs.find(
		([birth, death]) =>
			birth && death && isOfDays(birth, death) && DIED.test(text.slice(birth.end, death.start)),
	);
	const [birth] = pair ?? [];
	if (!birth) return undefined;
	const told = BORN.exec(text.slice(headOf(sentences, date), birth.start))?.groups;
	const person = personNamed(names, told?.['name'] ?? '');
	return person && { person, isDeath: birth !== date, what: told?.['what'] ?? '' };
}

/** Where a sentence begins with “Born”, the one before it says who was, and nothing more. */
function headOf(sentences: Document['sentences'], { sentence }: DateExpression): number {
	const [before, own] = [sentences[sentence - 1], sentences[sentence]];
	if (own === undefined || !own.text.startsWith('Born')) return own?.start ?? 0;
	return before?.paragraph === own.paragraph && ONLY_NAMED.test(before.text)
		? before.start
		: own.start;
}

/** `Ann Lee, painter.` */
const ONLY_NAMED =
	/^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,5}(?:, \p{Ll}[^,;()\d.]{3,60})?\.$/u;
const PLACE = String.raw`(?: (?:in |at )?\p{Lu}[\p{L}'’. -]{1,40}(?:, \p{Lu}[\p{L}. ]{1,30})?,?)?`;
const BORN = new RegExp(
	String.raw`^[^\p{L}]{0,4}(?<name>\p{Lu}[^,;()\d]{3,60}?)(?:, (?<what>\p{Ll}[^,;()\d.]{3,60}))?[,.:;]? (?:was )?[Bb]orn${PLACE}(?: on)? $`,
	'u',
);
const DIED = new RegExp(`^[;,.]? (?:and )?[Dd]ied${PLACE}(?: on)? $`, 'u');

function inBrackets(
	{ text, sentences }: Document,
	names: NameTable,
	{ date, before, after }: Asked,
): Lifespan | undefined {
	const pair = [
		[before, date],
		[date, after],
	].find(([birth, death]) => birth && death && isLife(text, birth, death));
	const [birth] = pair ?? [];
	if (!birth) return undefined;
	const start = sentences[date.sentence]?.start ?? 0;
	const bracket = openBracket(text.slice(start, birth.start));
	if (bracket === undefined) return undefined;
	const end = start + bracket;
	if (!BEFORE_BIRTH.test(text.slice(end + 1, birth.start))) return undefined;
	const naming = names.namings.findLast(({ chunk, entity }) => {
		const last = names.tokens[chunk.to - 1];
		if (entity.kind !== 'person' || last === undefined || last.end > end) return false;
		return HONOURS.test(text.slice(last.end, end));
	});
	const person = naming?.entity ?? personNamed(names, text.slice(start, end));
	return person && { person, isDeath: birth !== date };
}

/** `Dame Ida Maria Roth OM RA`: too much around it to be read as a name, but all words of somebody’s name stand there in their order. */
function personNamed({ entities }: NameTable, before: string): Entity | undefined {
	const words = before.trimEnd().replace(TRAILING_HONOURS, '').toLowerCase().split(/\s+/u);
	return entities.find(({ kind, keys }) => {
		if (kind !== 'person' || keys.length < 2 || keys.at(-1) !== words.at(-1)) return false;
		const places = keys.map((key) => words.indexOf(key));
		return places.every((at, place) => at >= 0 && at >= (places[place - 1] ?? 0));
	});
}

/** `Ida Roth` of “Ida Roth OM RA”; but Ann LEE keeps hers. */
function plainName({ name }: Entity): string {
	const plain = name.trimEnd().replace(TRAILING_HONOURS, '');
	return plain.includes(' ') ? plain : name;
}

const TRAILING_HONOURS = /(?:,?\s\p{Lu}{2,5}){0,4}$/u;

function isLife(text: string, birth: DateExpression, death: DateExpression): boolean {
	const isDashed = DASH.test(text.slice(birth.end, death.start)) && text[death.end] === ')';
	return isDashed && isOfDays(birth, death);
}

function isOfDays(birth: DateExpression, death: DateExpression): boolean {
	const areDays =
		/^\d{4}(?:-\d\d-\d\d)?$/.test(birth.value) && /^\d{4}-\d\d-\d\d$/.test(death.value);
	return areDays && birth.value.slice(0, 4) < death.value.slice(0, 4);
}

/** Where the bracket that is still open at the end of `text` was opened. */
function openBracket(text: string): number | undefined {
	let depth = 0;
	for (let at = text.length - 1; at >= 0; at--) {
		if (text[at] === ')') depth++;
		if (text[at] === '(' && depth-- === 0) return at;
	}
	return undefined;
}

const MOST_WORDS = 6;

/** `Ann Lee, a painter, died`: what the sentence says the person was stands in the label. */
export function lifeLabel(
	{ person, isDeath, what: told }: Lifespan,
	tree: Tree,
): Pick<Candidate, 'label' | 'eventClass'> {
	const root = rootOf(tree);
	const [copula] = childrenBy(tree, root, ['cop']);
	const isNoun = tree.words[root]?.upos === 'NOUN' && copula !== undefined;
	const own = [...subtree(tree, root)]
		.filter((at) => at <= root && at > (copula ?? root))
		.sort((one, other) => one - other);
	const words = own
		.map((at) => tree.words[at]?.text)
		.join(' ')
		.replace(/ - /g, '-');
	const what = told ?? (isNoun && own.length <= MOST_WORDS ? words : undefined);
	const beside = what ? `, ${what},` : '';
	const text = `${plainName(person)}${beside} ${isDeath ? 'died' : 'was born'}`;
	const named = [
		{ entity: person, from: -1, to: -1, nameFrom: -1, isOwner: false, isGarbled: false },
	];
	return {
		eventClass: isDeath ? 'death' : 'other',
		label: { text, kept: new Set(), named, isWhole: true, source: 'life' },
	};
}
