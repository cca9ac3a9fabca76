import type { Document } from '../document/document.ts';
import type { Entity } from '../entities/entity.ts';
import { ROUTINE, TELLING } from '../words/events/event-verbs.ts';
import type { Candidate } from './candidate.ts';
import { isListed } from './grammar/stems.ts';
import { lowerOf } from './grammar/tree.ts';
import { worthOfWords } from './label-words.ts';

export type Features = Readonly<Record<string, number>>;

type Feature = {
	/** What is so when it is 1. */
	readonly says: string;
	readonly of: (candidate: Candidate, document: Document) => number | boolean;
};

const COUNT = String.raw`(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|dozens?|hundreds?|thousands?|several|many)`;
/** A number of people, and that they were killed or hurt. */
export const CASUALTIES = new RegExp(
	String.raw`\b${COUNT}\b[^.;]{0,60}\b(?:dead|killed|died|wounded|injured|hurt|deaths|lives|missing)\b|\b(?:kill(?:s|ed|ing)?|injur(?:ed|ing)|wound(?:ed|ing)|leaving|claimed)\b[^.;]{0,40}\b(?:${COUNT}|people|civilians|soldiers)\b`,
	'i',
);
const GREAT =
	/\b(?:first(?! (?:match|game|leg|half|set)\b)|last|largest|biggest|worst|deadliest|oldest|youngest|record|historic|greatest|highest|lowest|longest|fastest|only|unanimously)\b/i;
const OF_STATE: ReadonlySet<string> = new Set(['statement', 'visit', 'meeting', 'treaty']);
const HEADS_OF_STATE: ReadonlySet<string> = new Set(
	'president premier minister chancellor diplomat king queen pope emperor'.split(' '),
);
const MONEY = /\b(?:shares?|stocks?|index|prices?|profits?|sales|per cent|percent|markets?)\b|%/i;
const STOP = /[.!?][”"’)]*$/;

/** What speaks for keeping a day, and what against. What each weighs is learned. */
export const FEATURES: Readonly<Record<string, Feature>> = {
	constant: { says: 'always', of: () => 1 },
	title: {
		says: 'all longer words of the label stand in the title',
		of: ({ label }, document) => shared(label?.text ?? '', titleOf(document)),
	},
	lead: { says: 'it is told in the first two sentences', of: ({ rank }) => rank <= 1 },
	early: { says: 'it is told in the first six sentences', of: ({ rank }) => rank <= 5 },
	persons: {
		says: 'two people are named, or half of it for one',
		of: (one) => named(one, 'person'),
	},
	names: {
		says: 'two institutions or places are named, or half of it for one',
		of: (one) => named(one, 'institution'),
	},
	ofTitle: {
		says: 'somebody or something named in the label is named in the title, too',
		of: ({ label }, document) => {
			const title = titleOf(document);
			return namedIn(label).some((entity) =>
				title.slice(0, LONGEST_TITLE).includes(entity.words.at(-1) ?? entity.name),
			);
		},
	},
	state: {
		says: 'a head of state or a minister of one meets, visits or says it',
		of: ({ label, eventClass }) =>
			OF_STATE.has(eventClass) &&
			namedIn(label).some(({ roles }) => roles.some(({ head }) => HEADS_OF_STATE.has(head))),
	},
	casualties: {
		says: 'people were killed or hurt, with their number',
		of: ({ label }) => CASUALTIES.test(label?.text ?? ''),
	},
	great: {
		says: 'it is called the first, the last, the largest or a record',
		of: ({ label }) => GREAT.test(label?.text ?? ''),
	},
	words: {
		says: 'a third of what the words of its label say, learned from graded labels',
		of: ({ label }) => (label === undefined ? 0 : worthOfWords(label.text) / WORDS),
	},
	minor: {
		says: 'how far what the words of its label say lies below what people keep',
		of: ({ label }) =>
			label === undefined ? 0 : Math.max(0, KEPT_FROM - worthOfWords(label.text)),
	},
	game: {
		says: 'one of two sides won by so many goals, in a match that decided nothing',
		of: ({ label }) => isPlainGame(label?.text ?? ''),
	},
	money: {
		says: 'it is about prices and shares',
		of: ({ label }) => MONEY.test(label?.text ?? ''),
	},
	toldAgain: {
		says: 'the article tells the same time three times, or half of it for two',
		of: ({ times }) => Math.min(times - 1, 2) / 2,
	},
	otherDay: {
		says: 'it was on another day than the article came out',
		of: ({ date }, { published }) => date.earliest !== published,
	},
	longAgo: {
		says: 'it was more than two years before',
		of: ({ date }, { published }) =>
			published !== undefined && (date.earliest ?? '') < String(Number(published.slice(0, 4)) - 2),
	},
	fullDate: {
		says: 'the day is told with its year, and the article came out in another',
		of: ({ date: { text, precision, earliest } }, { published }) =>
			precision === 'day' &&
			published !== undefined &&
			/\b\d{3,4}\b/.test(text) &&
			earliest?.slice(0, 4) !== published.slice(0, 4),
	},
	day: { says: 'the day is known', of: ({ date }) => date.precision === 'day' },
	reporting: {
		says: 'somebody said something',
		of: ({ tree, core }) => isListed(lowerOf(tree, core), TELLING),
	},
	routine: {
		says: 'it is everyday business',
		of: ({ tree, core }) => isListed(lowerOf(tree, core), ROUTINE),
	},
	planned: { says: 'it is still to come', of: ({ status }) => status === 'planned' },
	unreal: {
		says: 'it did not come about',
		of: ({ status }) => status === 'unreal' || status === 'called off',
	},
	alleged: { says: 'it is alleged', of: ({ status }) => status === 'alleged' },
	quoted: { says: 'it is told in a quotation', of: ({ date }) => date.isQuoted },
	noun: { says: 'a noun tells it', of: ({ clause }) => !clause },
	main: { says: 'a main clause tells it', of: ({ clause }) => clause?.kind === 'main' },
	told: { says: 'it is what somebody told', of: ({ clause }) => clause?.kind === 'told' },
	subordinate: {
		says: 'a clause tells it that says more of something else',
		of: ({ clause }) => ['adverbial', 'relative', 'participle'].includes(clause?.kind ?? ''),
	},
	passive: { says: 'it is told in the passive', of: ({ clause }) => clause?.isPassive ?? false },
	noSubject: {
		says: 'nobody is told to have done it',
		of: ({ clause }) => clause !== undefined && clause.subject === undefined,
	},
	fragment: {
		says: 'it stands in no whole sentence',
		of: ({ sentence }) => !STOP.test(sentence.text),
	},
};

export function featuresOf(candidate: Candidate, document: Document): Features {
	const values = Object.entries(FEATURES).map(
		([name, { of }]) => [name, Number(of(candidate, document))] as const,
	);
	return { ...Object.fromEntries(values), [`class ${candidate.eventClass}`]: 1 };
}

function named({ label }: Candidate, wanted: 'person' | 'institution'): number {
	const count = namedIn(label).filter(({ kind }) => kind === wanted).length;
	return Math.min(count, 2) / 2;
}

/** Its title, or a first line that is no sentence. */
function titleOf({ title, paragraphs }: Document): string {
	const first = paragraphs[0]?.text ?? '';
	return title ?? (STOP.test(first) ? '' : first);
}

/** Whom and what it names, and whom its pronoun means. */
function namedIn(label: Candidate['label']): Entity[] {
	return [label?.meant ?? [], label?.named.map(({ entity }) => entity) ?? []].flat();
}

/** The share of the label's longer words that stand in the title. */
function shared(label: string, title: string): number {
	const words = (text: string) =>
		new Set(
			text
				.toLowerCase()
				.match(/\p{L}{4,}/gu)
				?.map((word) => word.slice(0, 5)) ?? [],
		);
	const [own, wanted] = [words(label), words(title.slice(0, LONGEST_TITLE))];
	return own.size === 0 ? 0 : [...own].filter((word) => wanted.has(word)).length / own.size;
}

const LONGEST_TITLE = 200;

/** `Corvo beat Velia 2-1`; not a final, a title, a first or a record, and no vote. */
function isPlainGame(label: string): boolean {
	return GOALS.test(label) && WINNING.test(label) && !DECIDING.test(label);
}

const GOALS = /\b\d{1,3} ?[-–] ?\d{1,3}\b/;
const WINNING =
	/\b(?:beat|beats|beaten|defeat(?:s|ed)?|won|wins?|drew|draws?|lost|loses?|thrash(?:ed|es)|edged?|victory)\b/i;
const DECIDING =
	/\b(?:finals?|titles?|champions?|crown(?:s|ed)?|gold|medals?|trophy|cup final|(?:wins?|won) the(?! (?:first|second|third|opening) (?:match|game|leg|half|set)\b)|records?|first(?! (?:match|game|leg|half|set|round|test|fixture)\b)|last|historic|promot\w+|relegat\w+|qualif\w+|upset|vot\w+|court|jury|election)\b/i;

/** Words that say less than this are those of what nobody keeps. */
const KEPT_FROM = -0.8;
/** Brings what words say to the size of the other features. */
const WORDS = 3;
