import type { Document } from '../../../document/document.ts';
import { isInFurniture } from '../../../document/furniture.ts';
import type { NameTable } from '../../../entities/names/table.ts';
import { INSTITUTION_NOUNS } from '../../../words/people/organisation-words.ts';
import { isNamedOf, THINGS } from './named-things.ts';
import { isAnother } from './names-of-nouns.ts';

/**
 * The place or body that an article is about, as a label can begin with it (`Velia: The last keepers were taken off`): the one that its
 * title names, else the mill or mine that alone is named in its first two sentences. Never a person.
 */
export function topicOf(document: Document, names: NameTable): string | undefined {
	const story = storyOf(document);
	const text = story.join(' ');
	const isTopic = (name: string) => !NO_PLACE.test(name) && !isOfPerson(name, names);
	const parts = runsIn(document.title ?? '').flatMap((run) => knownPart(run, text) ?? []);
	if (parts.includes(HALF)) return undefined;
	const [most] = parts
		.filter(isTopic)
		.toSorted((one, other) => countOf(other, text) - countOf(one, text));
	if (most !== undefined) return most;
	const [first = '', second = ''] = story;
	const [only, other] = new Set(thingsIn(`${first} ${second}`));
	if (only === undefined || other !== undefined || !isTopic(only)) return undefined;
	return isOneOfKind(only, text) ? only : undefined;
}

/** Its sentences that stand in no furniture and end with a stop, so that a title above the text is none. */
function storyOf({ sentences, furniture }: Document): string[] {
	return sentences
		.filter((one) => /[.!?]["”’']?$/u.test(one.text) && !isInFurniture(furniture, one))
		.map(({ text }) => text);
}

/** Does a clause name a place or body that is neither the topic nor somebody? Then what it tells may be of that. */
export function namesAnother(clause: string, topic: string, names: NameTable): boolean {
	return isAnotherOf(PLACED, clause, { topic, names });
}

/** Is the scene of a sentence elsewhere: `the cyclone that hit Tolve`, `Tolve, the twin town, had a light, too`? */
export function isSetElsewhere(
	sentence: string,
	topic: string,
	{ document, names }: { readonly document: Document; readonly names: NameTable },
): boolean {
	if (isAnotherOf(SET, sentence, { topic, names })) return true;
	const [opening = '', run = ''] = BEGUN.exec(sentence) ?? [];
	if (!isAnotherOf(SET, `in ${run}`, { topic, names })) return false;
	return opening.endsWith(', the') || isName(run, storyOf(document).join(' '));
}

function isAnotherOf(
	placed: RegExp,
	told: string,
	{ topic, names }: { readonly topic: string; readonly names: NameTable },
): boolean {
	return [...told.matchAll(placed)].some(([, owner = '']) => {
		const run = withoutOwning(owner);
		return (
			!topic.includes(run) && !run.includes(topic) && !NO_PLACE.test(run) && !isOfPerson(run, names)
		);
	});
}

const WORD = String.raw`\p{Lu}[\p{L}\p{N}’'&-]*`;
const RUN = new RegExp(`${WORD}(?: (?:(?:of|de|la|del) )?${WORD}){0,5}`, 'gu');

const PLACED = new RegExp(
	String.raw`\b(?:in|at|near|of|from|to|for|off|outside|over|under|beneath|across|through|by|the) (${RUN.source})`,
	'gu',
);
const SET = new RegExp(
	String.raw`\b(?:in|at|near|off|outside|over|across|through|into|\p{Ll}{2,12}ed|hit|struck|swept) (${RUN.source})`,
	'gu',
);
/** The name that a sentence begins with. */
const BEGUN = new RegExp(String.raw`^(?:The )?(${RUN.source})(?:, the\b)?`, 'u');

function runsIn(text: string): string[] {
	return [...text.matchAll(RUN)].map(([run]) => withoutOwning(run));
}

/** `Nantwen colliery`, `Hobb Road Baths` */
function thingsIn(text: string): string[] {
	return [...text.matchAll(NAMED)].flatMap(([, name = '', noun = '']) => {
		const words = name.split(' ');
		if (OPENING.test(words[0] ?? '')) words.shift();
		const own = words.join(' ');
		const last = words.at(-1)?.toLowerCase() ?? '';
		if (own === '') return [];
		if (THINGS.has(noun)) return `${own} ${noun}`;
		return THINGS.has(last) && words.length > 1 ? own : [];
	});
}

const NAMED = new RegExp(String.raw`(${WORD}(?: ${WORD}){0,4})(?: (\p{Ll}+))?`, 'gu');
const OPENING = /^(?:The|A|An|In|On|At|When|After|But|And|It)$/u;

/** Does the text tell of no other mill than this one? */
function isOneOfKind(thing: string, text: string): boolean {
	const noun = thing.split(' ').at(-1)?.toLowerCase() ?? '';
	const before = thing.split(' ').at(-2) ?? '';
	const named = new RegExp(String.raw`(\p{L}+) ${noun}\b`, 'giu');
	const isSame = [...text.matchAll(named)].every(
		([, word = '']) => word === before || word.toLowerCase() === 'the',
	);
	return isSame && !isAnother(text, noun) && !isNamedOf(text.replaceAll(thing, ''), noun);
}

function withoutOwning(run: string): string {
	return run.replace(/['’]s$/u, '');
}

/** What is named in a title by a part of its name. */
const HALF = '';

/** `Kettle Harbour` of “Kettle Harbour Workers End Strike”: the longest part that the text has as well. */
function knownPart(run: string, text: string): string | undefined {
	const words = run.split(' ');
	for (let length = words.length; length > 0; length--) {
		for (let from = 0; from + length <= words.length; from++) {
			const part = nameCase(words.slice(from, from + length).join(' '));
			if (!NO_PLACE.test(part) && isName(part, text)) return part;
			// “Orla Crest” of “Orla Crest Bank”: half of it is another’s name.
			if (length > 1 && text.includes(part)) return HALF;
		}
	}
	return undefined;
}

/** `ORLA` of a dateline */
function nameCase(name: string): string {
	if (/\p{Ll}/u.test(name) || name.length <= SHORTEST) return name;
	return name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

const SHORTEST = 3;

/** Days, months, people of a land, and words that are no name of a place or body. */
const NO_PLACE =
	/^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|Jan\w*|Feb\w*|March|Mar|April|Apr|May|June?|July?|Aug\w*|Sept?\w*|Oct\w*|Nov\w*|Dec\w*|Christmas|Easter|New Year|The|A|An|I|Nos?|Mr|Mrs|Ms|Dr|Sir|Lord|Lady|President|King|Queen|Minister|God|Covid\S*|\p{Lu}\p{Ll}+(?:ian|ean|ese|ish|can|ans|ians)|\p{Lu}{1,3}|Europe|Africa|Asia|America|Americas|Antarctica|Oceania|World|Earth|French|German|Dutch|Greek|Czech|North|South|East|West|\p{Lu}-?\d+|.*(?:Prize|Award|Medal|Cup|Act|Bill)|Chemistry|Physics|Medicine|Literature|Economics|Peace)$/u;

/** Stands in the text as a whole name, a single word within a sentence, and never in small letters. */
function isName(name: string, text: string): boolean {
	if (INSTITUTION_NOUNS.has(name.toLowerCase())) return false;
	const escaped = name.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
	const before = name.includes(' ') ? '' : String.raw`(?<=[\p{L},] )`;
	const whole = new RegExp(
		String.raw`${before}(?<!(?!The )\p{Lu}[\p{L}’'-]{0,20} )(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}]| \p{Lu})`,
		'u',
	);
	const small = new RegExp(String.raw`(?<![\p{L}])${escaped.toLowerCase()}(?![\p{L}])`, 'u');
	return whole.test(text) && !small.test(text);
}

function countOf(name: string, text: string): number {
	return text.split(name).length - 1;
}

function isOfPerson(name: string, { entities }: NameTable): boolean {
	const words = name.split(' ');
	return entities.some(
		(entity) =>
			entity.kind === 'person' && words.some((word) => entity.keys.includes(word.toLowerCase())),
	);
}
