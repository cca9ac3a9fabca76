import { fold } from '../../fold.ts';
import type { Passage } from './passage.ts';
import { isOnce, isRepeated, isSingular, type Topic, topicsIn } from './topics.ts';

/** A passage, read once however often it is compared. */
export type ReadPassage = {
	readonly sentence: string;
	readonly beside: string;
	/** Names, each by the stems of its words: those of the sentence, and all. */
	readonly own: readonly Name[];
	readonly names: readonly Name[];
	/** Stems of all words with a capital, what opens a sentence too. */
	readonly capitals: ReadonlySet<string>;
	readonly topics: ReadonlySet<Topic>;
	/** What else is told, by stems: in the sentence, and in all. */
	readonly ownWords: ReadonlySet<string>;
	readonly words: ReadonlySet<string>;
	readonly scores: ReadonlySet<string>;
};

type Name = readonly string[];

const STEM_LETTERS = 5;
/** 'Norway' and 'Norwegian' share these; but other countries begin alike. */
const NAME_LETTERS = 4;
const ALIKE = /^(?:austral|austri|slovak|sloven|nigeri|indone|malays)/;
const SHORTEST_WORD = 3;
/** Words with a capital that name nobody. */
const UNNAMED = new Set(
	'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december president minister prime king queen pope senator governor mayor chancellor secretary premier general professor dr mr mrs ms sir cup league trophy prize bank united athletic town university hospital airport river lake mount saint san les los the union central'.split(
		' ',
	),
);
/** What many an event has, and tells none from another. */
const COMMON = new Set(
	'central bank the and for was had has his her its two out who but not all are can did get got him how may now off our she too way you yet per any six ten ago big end let led won run ran cut due far via man men day few old saw say about after again against also among another around away back because been before began begin being between bring brought call called city come could country court day days district early each end ended every family few first five former four from gave give government great half have head here hour hours into just last late later least left like long made make many member men million minister money month months more morning most much must near never next night nine none north nothing office official officials often old once only open order other others over own part people percent place police president prime public put reached rest said same saw second seen set seven several shall should side since six small some south still such take taken ten than that their them then there these they this those thousand thousands three time times told took town turn turned twelve twenty under until upon very want wants week weeks well were west what when where which while will with within without woman women work worker workers would year years yesterday young which whose state national billion dollars euros pounds half dozen dozens hundred hundreds parliament committee council leader leaders new high during across monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december through down said swept making makes having went gone going goes came comes coming sent send kept keep held hold found find left lost shown showed show announced told asked across along front still would where while since without within other there'.split(
		' ',
	),
);
/** Each word stands for those behind it. */
const ONE_THING = new Map(
	Object.entries({
		factory: 'plant works mill',
		clothing: 'garment garments textile textiles clothes',
		jewels: 'diamonds jewellery jewelry gems',
		bridge: 'crossing',
		wages: 'salaries salary',
		prison: 'jail prisoners inmates convicts',
		plane: 'jet airliner aircraft aeroplane',
		ship: 'vessel ferry boat freighter',
		houses: 'homes',
		children: 'pupils schoolchildren',
		doctor: 'physician',
		helicopter: 'helicopters',
		painting: 'paintings canvas',
		farmers: 'growers',
		soldiers: 'troops servicemen',
		money: 'cash',
		gold: 'bullion',
		chemicals: 'chemical toxic',
		lorry: 'truck',
		railway: 'train trains rail',
	}).flatMap(([plain, others]) => others.split(' ').map((word) => [word, plain] as const)),
);

export function readPassage({ sentence, beside }: Passage): ReadPassage {
	const all = `${sentence}\n${beside}`;
	const [own, names] = [namesIn(sentence), namesIn(all)];
	const ownTopics = topicsIn(fold(sentence));
	// “The telephone rang”: what it was about stands beside.
	const topics = ownTopics.size > 0 ? ownTopics : topicsIn(fold(beside));
	const told = new Set([...topicsIn(fold(all)).values()].flat().flatMap(stemsOf));
	const named = new Set([...all.matchAll(NAME)].flatMap(([name]) => stemsOf(name)));
	const others = (text: string) =>
		new Set(stemsOf(text).filter((stem) => !told.has(stem) && !named.has(stem)));
	return {
		sentence,
		beside,
		own,
		names,
		capitals: new Set((all.match(CAPITAL) ?? []).flatMap((word) => nameStems(word))),
		topics: new Set(topics.keys()),
		ownWords: others(sentence),
		words: others(all),
		scores: new Set(all.match(/(?<![\d-])\d{1,3}[-–]\d{1,3}(?![\d-])/g) ?? []),
	};
}

const CAPITAL = /(?<!\p{L})\p{Lu}[\p{L}\p{N}’'-]*/gu;
const NAME = /(?<!\p{L})\p{Lu}[\p{L}\p{N}’'-]*(?: (?:de |of |da |al-)?\p{Lu}[\p{L}\p{N}’'-]*)*/gu;
const OPENING = /(?:^|[.!?…:\n]["”’)]*\s+)["“‘(]*$/u;

/** What has a capital inside a sentence; what opens one, only where it owns something or is longer than a word. */
function namesIn(text: string): Name[] {
	return [...text.matchAll(NAME)].flatMap(({ 0: name, index }) => {
		const stems = nameStems(name);
		// “The Orla dam”, “In Sollen”: behind a common word that opens the sentence it is a name.
		const isLed = name.includes(' ') && nameStems(name.split(' ', 1).join('')).length === 0;
		const isSure =
			isLed || stems.length > 1 || /[’']s?$/.test(name) || !OPENING.test(text.slice(0, index));
		return isSure && stems.length > 0 ? [stems] : [];
	});
}

function nameStems(name: string): string[] {
	return (
		fold(name)
			.replace(/'s?(?= |$)/g, '')
			.match(/[\p{L}\p{N}-]+/gu) ?? []
	)
		.filter((word) => word.length > 1 && !UNNAMED.has(word) && !COMMON.has(word) && word !== 'the')
		.map((word) => ALIKE.exec(word)?.[0] ?? word.slice(0, NAME_LETTERS));
}

function stemsOf(text: string): string[] {
	return (fold(text).match(/\p{L}+/gu) ?? [])
		.filter((word) => word.length >= SHORTEST_WORD && !COMMON.has(word))
		.map((word) => (ONE_THING.get(word) ?? word).slice(0, STEM_LETTERS));
}

/** What words in common are worth, a second topic and a second name. */
const WORTH = { own: 2, mixed: 1, beside: 0.5, topic: 1, names: 1.5 };
/** So much says that it is one of several such events; and so much that it is one, whatever it is about. */
const ENOUGH = { ofTopic: 2, ofAny: 4 };
/** So many names in common are those of one event. */
const ENOUGH_NAMES = { ofTopic: 2, ofAny: 3 };

/**
 * Do two passages of one day tell one event in other words? They name one person, place or body, and are about one thing or
 * say much else alike; neither names in its sentence what the other lacks. Of what happens often in one place, or to one
 * person, more is in common than that.
 */
export function isRetold(one: ReadPassage, other: ReadPassage): boolean {
	if (areOfOneText(one, other) || areApart(one.scores, other.scores)) return false;
	const names = sharedNames(one, other);
	if (names.count === 0) return false;
	const words = sharedWords(one, other);
	const topics = [...one.topics].filter((topic) => other.topics.has(topic));
	if (names.isSomebody && topics.some(isOnce)) return true;
	const isApart = nameOthers(one, other);
	const areOften = topics.every(isRepeated);
	if (names.isSomebody && words >= ENOUGH.ofTopic && !(isApart && areOften)) return true;
	if (topics.length === 0) {
		if (isApart) return false;
		const areNamed = names.count >= (names.isSomebody ? ENOUGH_NAMES.ofTopic : ENOUGH_NAMES.ofAny);
		return words >= ENOUGH.ofAny || (areNamed && !areOfOtherTopics(one, other));
	}
	if (isApart && (areOften || names.least < ENOUGH_NAMES.ofTopic)) return false;
	if (topics.some(isSingular)) return true;
	const areNamed = names.count >= ENOUGH_NAMES.ofTopic;
	if (!areOften && (names.isSomebody || areNamed)) return true;
	const known = (topics.length > 1 ? WORTH.topic : 0) + (areNamed ? WORTH.names : 0);
	return words > 0 && words + known >= ENOUGH.ofTopic;
}

/** The names both have: how many, how many of the one that has fewer, and whether one of them is of two words or more. */
function sharedNames(one: ReadPassage, other: ReadPassage) {
	const shared = one.names.filter((name) => isNamed(name, other));
	const back = other.names.filter((name) => isNamed(name, one));
	return {
		count: new Set([...shared, ...back].map(([stem]) => stem)).size,
		least: Math.min(shared.length, back.length),
		isSomebody: shared.some((name) => other.names.some((its) => countOf(name, its) > 1)),
	};
}

/** Are both about other things, or do both name somebody or something in their sentences and nothing that the other names? */
export function isOfOthers(one: ReadPassage, other: ReadPassage): boolean {
	if (areOfOtherTopics(one, other)) return true;
	return (
		one.own.length > 0 &&
		other.own.length > 0 &&
		!one.own.some((name) => isNamed(name, other)) &&
		!other.own.some((name) => isNamed(name, one))
	);
}

function areOfOtherTopics({ topics }: ReadPassage, { topics: others }: ReadPassage): boolean {
	return topics.size > 0 && others.size > 0 && ![...topics].some((topic) => others.has(topic));
}

/** What one article tells side by side is not told twice. */
function areOfOneText(one: ReadPassage, other: ReadPassage): boolean {
	return (
		one.sentence === other.sentence ||
		one.beside.includes(other.sentence) ||
		other.beside.includes(one.sentence)
	);
}

function isNamed(name: Name, { capitals }: ReadPassage): boolean {
	return name.some((stem) => capitals.has(stem));
}

/** Does each sentence name what the other passage does not? */
function nameOthers(one: ReadPassage, other: ReadPassage): boolean {
	return (
		one.own.some((name) => !isNamed(name, other)) && other.own.some((name) => !isNamed(name, one))
	);
}

/** What words in common are worth together: those of both sentences most, those beside them least. */
function sharedWords(one: ReadPassage, other: ReadPassage): number {
	const worthOf = (word: string) => {
		const own = Number(one.ownWords.has(word)) + Number(other.ownWords.has(word));
		return own === 2 ? WORTH.own : own === 1 ? WORTH.mixed : WORTH.beside;
	};
	return [...one.words]
		.filter((word) => other.words.has(word))
		.reduce((sum, word) => sum + worthOf(word), 0);
}

function countOf(one: Name, other: Name): number {
	return one.filter((stem) => other.includes(stem)).length;
}

function areApart(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
	return one.size > 0 && other.size > 0 && ![...one].some((score) => other.has(score));
}
