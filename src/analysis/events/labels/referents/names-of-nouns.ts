import type { Document } from '../../../document/document.ts';
import type { Entity } from '../../../entities/entity.ts';
import type { NameTable } from '../../../entities/names/table.ts';
import { wordSet } from '../../../words/word-set.ts';
import { passagesWith } from './passages.ts';

/** Where a noun that stands for a name is read. */
export type Told = {
	readonly document: Document;
	readonly names: NameTable;
	/** Where its sentence begins. */
	readonly start: number;
};

/** How the article names what a noun stands for. */
export type NameOfNoun = {
	readonly name: string;
	/** Does it stand without “the”: “Velia” for “the city”? */
	readonly isBare: boolean;
};

const PLACES = wordSet(
	'city town village port island province region district county suburb neighbourhood neighborhood municipality state resort',
);
const COMPANIES =
	'airline bank retailer carmaker operator manufacturer maker broadcaster brewer brewery supermarket lender insurer publisher developer shipbuilder steelmaker miner drugmaker automaker chain startup';
const BODIES = wordSet(
	`company firm business ${COMPANIES} club charity newspaper magazine union party university museum hospital school`,
);
const VESSELS =
	'ferry trawler tanker liner submarine yacht warship cruiser lifeboat freighter steamer submersible';
const CRAFT = 'spacecraft probe satellite rover lander telescope';
/** What is called so may be said to be one of these: a brewer is a company. */
const KINDS_OF: Readonly<Record<string, string>> = {
	company: `company firm ${COMPANIES}`,
	firm: `company firm ${COMPANIES}`,
	business: `business company firm ${COMPANIES}`,
	ship: `ship vessel ${VESSELS}`,
	vessel: `ship vessel ${VESSELS}`,
	boat: `boat ${VESSELS}`,
	spacecraft: CRAFT,
	probe: CRAFT,
	city: 'city port capital',
};
const THINGS = wordSet(`ship vessel boat ${VESSELS} ${CRAFT}`);
/** Any body may be called so: only where no other is near is it beyond doubt which. */
const VAGUE = wordSet('company firm business');

/** May such a noun stand for a name? */
export function maySayName(noun: string): boolean {
	return PLACES.has(noun) || BODIES.has(noun) || THINGS.has(noun);
}

/**
 * What “the city” or “the company” means, where the article itself says of one name alone that it is one (“the city of Velia”,
 * “Brightways, the tour operator”, “the ferry Orla”) and no other that may be meant stands between; undefined where in doubt.
 */
export function nameOfNoun(noun: string, told: Told): NameOfNoun | undefined {
	const { document, start } = told;
	const before = document.text.slice(0, start);
	const named = [...namesSaid(noun, before), ...namesOfBodies(noun, told)];
	const [longest = ''] = named.toSorted((one, other) => other.length - one.length);
	const isOne = named.every((name) => longest.endsWith(name) || longest.startsWith(name));
	const isTwo = kindsOf(noun).some((kind) => isAnother(document.text, kind));
	if (longest === '' || !isOne || isTwo) return undefined;
	const since = before.slice(lastOf(before, named));
	if (since.split(/\n\s*\n/).length > FARTHEST || isOtherNear(noun, longest, since, told))
		return undefined;
	return { name: longest, isBare: true };
}

/** Paragraphs since the name was told. */
const FARTHEST = 4;

const WORD = String.raw`\p{Lu}[\p{L}\p{N}’'&-]*`;
const NAME = `${WORD}(?: (?:of |de |and )?${WORD}){0,4}`;

const kindsOf = (noun: string) => (KINDS_OF[noun] ?? noun).split(' ');

/** Names of which the text says with this noun, or one of its kind, what they are. */
function namesSaid(noun: string, text: string): string[] {
	const passages = passagesWith(text, kindsOf(noun));
	if (passages.length === 0) return [];
	const kinds = kindsOf(noun).join('|');
	const patterns = [
		String.raw`(?<name>${NAME}), (?:the|a|an|one of the) (?:[\p{L}\p{N}’'-]+ ){0,5}(?:${kinds})(?=[,.;]| (?:in|of|on|at|based|built|which|that|for|near|with|to)\b)`,
		String.raw`\b(?:[Tt]he|[Aa]n?) (?:[\p{L}-]+ ){0,3}(?:${kinds}) (?<name>${NAME})(?=[,.;]| (?:has|had|is|are|was|were|will|to|and|in|on|at|after)\b)`,
		String.raw`(?<name>${NAME}) (?:is|was) (?:the|a|an|one of the) (?:[\p{L}\p{N}’'-]+ ){0,5}(?:${kinds})(?=[,.;]| (?:in|of|on|at|based|built|ever|which|that|for|near|with|to)\b)`,
		String.raw`(?<name>${NAME}) (?:is|was) one of the (?:[\p{L}\p{N}’'-]+ ){0,5}(?:${kinds})s(?=[,.;]| (?:in|of|on|at|ever|which|that|to)\b)`,
		...(CRAFT.split(' ').includes(noun) ? [String.raw`(?<name>${NAME}) (?:${kinds})\b`] : []),
		...(PLACES.has(noun) ? [String.raw`\b(?:${kinds}) of (?<name>${NAME})`] : []),
	];
	const found = patterns.flatMap((pattern) => {
		const expression = new RegExp(pattern, 'gu');
		return passages.flatMap((passage) =>
			Array.from(passage.matchAll(expression), ({ groups }) => groups?.['name'] ?? ''),
		);
	});
	return [
		...new Set(found.map((name) => name.replace(LEADS, '')).filter((name) => !NO_NAME.test(name))),
	];
}

const LEADS = /^(?:(?:The|A|An|In|On|At|But|And|When|After|Since|\p{Lu}\p{L}*['’]s) )+/u;
const NO_NAME =
	/^$|^\p{Lu}\p{Ll}+(?:ian|ean|ese|ish|can)$|^(?:French|German|Dutch|Greek|Czech|Swiss|Thai|Welsh|Iraqi|Israeli|Pakistani|Western|Northern|Southern|Eastern)$|^(?:The|It|He|She|They|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/u;

/** Institutions whose name or role says that they are one: Orla Airways is an airline. */
function namesOfBodies(noun: string, { names, start }: Told): string[] {
	if (!BODIES.has(noun)) return [];
	return bodiesBefore(names, start)
		.filter(({ nouns }) => nouns.has(noun))
		.map(({ name }) => name);
}

function bodiesBefore({ entities, tokens }: NameTable, start: number): Entity[] {
	return entities.filter(
		({ kind, first }) => kind === 'institution' && (tokens[first]?.start ?? start) < start,
	);
}

function lastOf(text: string, named: readonly string[]): number {
	return Math.max(...named.map((name) => text.lastIndexOf(name.split(' ').at(-1) ?? name)));
}

/** Since the name was told: another place, or another body that may be called so. */
function isOtherNear(noun: string, name: string, since: string, { names, start }: Told): boolean {
	if (PLACES.has(noun))
		return [...since.matchAll(PLACED)].some(({ groups }) => !name.includes(groups?.['name'] ?? ''));
	if (!VAGUE.has(noun)) return false;
	return bodiesBefore(names, start).some(
		(one) =>
			!name.includes(one.name) &&
			!one.name.includes(name) &&
			since.includes(one.words.at(-1) ?? one.name),
	);
}

const PLACED =
	/\b(?:in|at|near|from|to|of) (?<name>(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)\p{Lu}\p{Ll}[\p{L}-]*)/gu;

/** `another city`, `two companies`, `a rival club` */
export function isAnother(text: string, noun: string): boolean {
	// What all its forms begin with.
	const stem = noun.replace(/y$/, '');
	const lower = text.toLowerCase();
	if (!lower.includes(stem)) return false;
	const plural = noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}(?:s|es)`;
	const expression = new RegExp(
		String.raw`\b(?:two|three|both|all|these|those|other|several) (?:[\p{L}-]+ ){0,2}${plural}\b|\b(?:another|other|each|every|second|third|next|rival|neighbouring|neighboring|parent|sister) (?:[\p{L}\p{N}-]+ ){0,2}${noun}\b`,
		'iu',
	);
	return passagesWith(lower, [stem]).some((passage) => expression.test(passage));
}
