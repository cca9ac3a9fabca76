import type { Token } from '../../document/tokens.ts';
import { PREPOSITIONS } from '../../words/function-words.ts';
import { ROLE_NOUNS } from '../../words/people/role-nouns.ts';
import { SAYING } from '../../words/speech/reporting-verbs.ts';
import { wordSet } from '../../words/word-set.ts';
import type { Entity, Naming } from '../entity.ts';
import type { Mention } from '../mentions.ts';
import type { Chunk } from '../names/chunk.ts';
import { isFirstName } from '../names/first-names.ts';
import { ENOUGH_FOR_A_PERSON, personEvidence } from '../names/person-evidence.ts';
import type { NameTable } from '../names/table.ts';
import { isAgentNoun } from '../nouns/nouns-by-ending.ts';
import { resolve } from '../resolve.ts';

/** Tells which person of an article is meant where something is told of somebody. Places are those of tokens. */
export type Owners = {
	/** Whom the words mean that end there: `Ann Lee` was 38; `she` was 38 */
	readonly endingAt: (to: number) => Entity | undefined;
	/** The same, where no preposition stands before them: not a man killed by `Ann Lee` was buried */
	readonly subjectEndingAt: (to: number) => Entity | undefined;
	/** Whose what follows is: `Ann Lee’s` funeral. */
	readonly owningAt: (to: number) => Entity | undefined;
	/** Whom the words mean that begin there. */
	readonly startingAt: (from: number) => Entity | undefined;
	/** Whom a noun with “the” means that ends there, if it is what somebody is: `the judge`, 68, retires */
	readonly ofNoun: (to: number) => Entity | undefined;
	/** Who was named last, at most two sentences before, if nobody else is. */
	readonly lastNamed: (at: number) => Entity | undefined;
	/** The same, or whom that sentence is about, where the others may be clubs and towns: Ann Lee has left Alton Rovers. */
	readonly lastSubject: (at: number) => Entity | undefined;
	/** The only one named in this sentence, or the next, or the one before. */
	readonly onlyNear: (at: number) => Entity | undefined;
};

/** Reads whom an article means. Mentions and names are read once; what nobody asks for costs nothing. */
export function openOwners(names: NameTable): Owners {
	const { tokens, mentions } = names;
	const byEnd = new Map(mentions.map((mention) => [mention.to, mention]));
	const byStart = new Map(mentions.map((mention) => [mention.from, mention]));
	const people = names.namings.filter(({ entity, chunk }) => isSomebody(entity, tokens, chunk.to));
	const bySentence = Map.groupBy(people, ({ chunk }) => tokens[chunk.from]?.sentence ?? -1);
	const isOnlyOne = new Set(people.map(({ entity }) => entity)).size === 1;
	const namedIn = (sentence: number): Entity[] => [
		...new Set((bySentence.get(sentence) ?? []).map(({ entity }) => entity)),
	];
	const namedBefore = (at: number): Naming[] => {
		const sentence = tokens[at]?.sentence ?? 0;
		const here = (bySentence.get(sentence) ?? []).filter(({ chunk }) => chunk.from < at);
		// “…,” Bo Ek said of the 19-year-old: it is somebody else.
		const own = isSaidOf(tokens, at) ? [] : here;
		const before = [sentence - 1, sentence - 2].map((place) => bySentence.get(place) ?? []);
		return [own, ...before].find(({ length }) => length > 0) ?? [];
	};
	const lastNamed = (at: number): Entity | undefined => onlyOne(namedBefore(at));
	const meant = (mention: Mention | undefined): Entity | undefined => {
		if (mention === undefined || mention.isOwner) return undefined;
		if (mention.entity) return mention.entity.kind === 'person' ? mention.entity : undefined;
		if (!isPointing(mention)) return undefined;
		const { entity, certainty } = resolve(names, mention, NOTHING_SAID);
		if (entity?.kind === 'person' && certainty >= SURE) return entity;
		const last = mention.kind === 'pronoun' ? lastNamed(mention.from) : undefined;
		const gender = mention.head === 'he' ? 'm' : 'f';
		return last && (last.gender ?? gender) === gender ? last : undefined;
	};
	return {
		endingAt: (to) => meant(byEnd.get(to)),
		subjectEndingAt(to) {
			const mention = byEnd.get(to);
			return mention?.isBehindPreposition ? undefined : meant(mention);
		},
		owningAt(to) {
			const { isOwner, entity } = byEnd.get(to) ?? {};
			return isOwner && entity?.kind === 'person' ? entity : undefined;
		},
		startingAt: (from) => meant(byStart.get(from)),
		ofNoun(to) {
			const mention = byEnd.get(to);
			const from = mention?.from ?? to - 2;
			if (tokens[from]?.lower !== 'the' || mention?.isBehindPreposition) return undefined;
			const entity = mention?.kind === 'person' ? meant(mention) : undefined;
			if (entity) return entity;
			const last = lastNamed(from);
			const noun = tokens[to - 1]?.lower ?? '';
			if (last === undefined || isAnybody(noun)) return undefined;
			// Of the only one whom the article names it may be anything.
			if (isOnlyOne && (ROLE_NOUNS.has(noun) || isAgentNoun(noun))) return last;
			return last.roles.length === 0 || isCalledSo(last, noun) ? last : undefined;
		},
		lastNamed,
		lastSubject(at) {
			const named = namedBefore(at).filter(({ chunk }) => !tellsOfAnother(tokens, chunk));
			const others = named.filter((naming) => !mayBeClub(tokens, naming));
			return onlyOne(named) ?? onlyOne(others);
		},
		onlyNear(at) {
			const sentence = tokens[at]?.sentence ?? 0;
			for (const near of [sentence, sentence + 1, sentence - 1]) {
				const named = namedIn(near);
				if (named.length > 0) return named.length === 1 ? named[0] : undefined;
			}
			return undefined;
		},
	};
}

function onlyOne(namings: readonly Naming[]): Entity | undefined {
	const [only, ...others] = new Set(namings.map(({ entity }) => entity));
	return others.length === 0 ? only : undefined;
}

/** said `of the` 19-year-old */
const isSaidOf = (tokens: readonly Token[], at: number): boolean =>
	/^(?:of|about)$/.test(tokens[at - 2]?.lower ?? '') && SAYING.has(tokens[at - 3]?.lower ?? '');

/** “He is a star,” said `Ann Lee`: who is told of next may be the star. */
function tellsOfAnother(tokens: readonly Token[], { from, to }: Chunk): boolean {
	const isSaying = [from - 1, to].some((at) => SAYING.has(tokens[at]?.lower ?? ''));
	if (!isSaying) return false;
	const quotes = tokens
		.slice(Math.max(0, from - LONGEST_LEAD), to + LONGEST_LEAD)
		.filter(({ kind, sentence }) => kind === 'quote' && sentence === tokens[from]?.sentence);
	return quotes.some(({ text }) => THIRD.test(text));
}

const LONGEST_LEAD = 12;
const THIRD = /\b(?:he|she|him|her|his)\b/i;

/** from `Alton Rovers`, beat `Alton`: not much more speaks for somebody than a first name. */
function mayBeClub(tokens: readonly Token[], { chunk, entity }: Naming): boolean {
	if (personEvidence(tokens, chunk) > ENOUGH_FOR_A_PERSON) return false;
	const isTied = PREPOSITIONS.has(tokens[chunk.from - 1]?.lower ?? '');
	const [first = '', last] = entity.words;
	const isOfPerson = last !== undefined && isFirstName(first);
	return isTied || !isOfPerson || /[^s]s$/.test(chunk.words.at(-1) ?? '');
}

const NOTHING_SAID = { recent: [], resolved: new Map() };
const SURE = 0.7;

/** `He`, `she`, `the judge`: not `a judge`, nor `his son`. */
const isPointing = ({ kind, head, determiner }: Mention): boolean =>
	kind === 'pronoun' ? head === 'he' || head === 'she' : kind === 'person' && determiner === 'the';

/** “The Hilo `Democrat`” is no name. */
function isSomebody(entity: Entity, tokens: readonly Token[], to: number): boolean {
	return entity.kind === 'person' && !PARTISANS.has(tokens[to - 1]?.lower ?? '');
}

/** Of a lawmaker one goes on to say “the Republican”, of Mr Justice Reed “the judge”. */
function isCalledSo({ roles }: Entity, noun: string): boolean {
	const isOf = (callings: ReadonlySet<string>): boolean =>
		roles.some(
			({ head, words }) => callings.has(head) || [...words].some((it) => callings.has(it)),
		);
	if (PARTISANS.has(noun)) return isOf(IN_PARLIAMENT);
	return SAME.some((same) => same.has(noun) && isOf(same));
}

const PARTISANS = wordSet(
	'democrat republican conservative liberal socialist democrats republicans labourite independent',
);
/** Who is called so beside a name is often somebody else: of whoever was killed, and of `the driver`, 51. */
export const isAnybody = (noun: string): boolean => ANYBODY.has(noun);
const ANYBODY = wordSet(`
	driver rider motorist passenger pedestrian cyclist suspect attacker gunman killer accused defendant victim witness man woman boy
	girl teenager baby toddler patient assailant robber thief father mother son daughter brother sister husband wife couple pilot
`);
const IN_PARLIAMENT = wordSet(
	'rep sen representative senator congressman congresswoman lawmaker legislator assemblyman assemblywoman deputy mp governor mayor councillor councilman author sponsor candidate',
);
/** What one person is called by turns. */
const SAME: readonly ReadonlySet<string>[] = [
	wordSet('judge justice magistrate'),
	wordSet('officer captain lieutenant sergeant major colonel capt lt maj col sgt brigadier'),
	wordSet('priest father rev pastor monsignor jesuit vicar cleric'),
	wordSet('doctor dr surgeon physician paediatrician pediatrician medic veterinarian'),
	wordSet('guide mountaineer climber'),
	wordSet('lawmaker legislator senator deputy sen rep representative congressman congresswoman mp'),
	wordSet('lawyer attorney barrister solicitor counsel prosecutor'),
	wordSet('musician singer violinist pianist guitarist drummer composer'),
	wordSet('player striker midfielder defender goalkeeper forward winger footballer captain'),
];
