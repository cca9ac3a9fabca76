import type { Sentence } from '../../document/document.ts';
import type { Entity } from '../../entities/entity.ts';
import { isBound } from '../bounds.ts';
import type { Candidate } from '../candidate.ts';
import { classOf, classOfNoun } from '../grammar/class-of-event.ts';
import { isListed, isSameVerb } from '../grammar/stems.ts';
import { childrenBy, lowerOf, type Tree, wordAt } from '../grammar/tree.ts';
import { isCallOut } from '../labels/thin.ts';
import { runningIndexes } from '../running-text.ts';
import { readAt } from './read-at.ts';
import { withItsTime } from './reading.ts';
import { type Given, type Scene, sceneOf } from './scene.ts';

/**
 * The news tells what happened first and its day later: `Ida Roth has died aged 92. … She died on Saturday.`, `Two people were killed in a
 * crash near Tolve. … The crash happened on Saturday.` The candidate with what was told first in place of its own words; undefined where
 * it is in doubt whether both are one event.
 */
export function toldFirst(candidate: Candidate, given: Given): Candidate | undefined {
	const { clause, status, date, label: own, leaning } = candidate;
	const isTold = clause?.kind === 'main' || clause?.kind === 'told';
	const isKnown = leaning === undefined && own?.meant === undefined;
	if (isKnown || date.isQuoted || date.isDoubtful) return undefined;
	if (!isTold || status !== 'happened' || date.precision !== 'day' || isBound(candidate))
		return undefined;
	if (!mayBeToldFirst(candidate)) return undefined;
	for (const scene of openingScenes(candidate, given)) {
		const root = scene.tree.words.findIndex(({ head }) => head === -1);
		const read = readAt(scene, undefined, root);
		const {
			core,
			clause: first,
			label,
			leaning,
		} = read.leaning === undefined ? read : (withItsTime(scene, undefined, root) ?? read);
		if (!label || leaning !== undefined || first?.tense !== 'past' || first.kind !== 'main')
			continue;
		const told = { ...candidate, tree: scene.tree, core, clause: first, label, leaning };
		if (isSameEvent(candidate, told))
			return { ...told, rank: scene.rank, eventClass: classOf(scene.tree, core) };
	}
	return undefined;
}

/** Reading the first sentences takes its time: only for what they may have told. */
function mayBeToldFirst({ tree, core, clause, eventClass }: Candidate): boolean {
	const subject = clause?.subject ?? -1;
	if (isListed(lowerOf(tree, core), HAPPENING) || isCallOut(tree, core, subject)) return true;
	const isPronoun = /^s?he$/.test(lowerOf(tree, subject));
	return ONCE.has(eventClass) && (isPronoun || isDefinite(tree, subject));
}

const OPENING = 3;

/** The first sentences of the article before the candidate’s, of those that tell no day. */
function openingScenes({ sentence }: Candidate, given: Given): Scene[] {
	const { document, names, dates } = given;
	const ranks = runningIndexes(document);
	const end = document.sentences.indexOf(sentence);
	const opening: Sentence[] = document.sentences.filter(
		(_one, at) => at < end && (ranks[at] ?? 0) < OPENING && (ranks[at + 1] ?? 0) > (ranks[at] ?? 0),
	);
	return opening.flatMap((one) => {
		const at = document.sentences.indexOf(one);
		const isDated = dates.some((date) => date.sentence === at && date.earliest !== null);
		const namings = names.namings.filter(({ chunk }) => names.tokens[chunk.from]?.sentence === at);
		return isDated
			? []
			: [sceneOf(given, { sentence: one, rank: ranks[at] ?? 0, dates: [], namings })];
	});
}

function isSameEvent(candidate: Candidate, first: Candidate): boolean {
	return isToldAgain(candidate, first) || isTakingPlace(candidate, first);
}

/** `She died`, `The ferry sank`: the same verb of the same one. */
function isToldAgain(
	{ tree, core, clause, label, eventClass }: Candidate,
	first: Candidate,
): boolean {
	if (clause === undefined || !ONCE.has(eventClass)) return false;
	if (!isSameVerb(lowerOf(tree, core), lowerOf(first.tree, first.core))) return false;
	const subject = clause?.subject ?? -1;
	const firstSubject = first.clause?.subject ?? -1;
	const pronoun = lowerOf(tree, subject);
	if (/^s?he$/.test(pronoun)) return isMeant(first, pronoun, label?.meant);
	const isNoun = wordAt(tree, subject).upos === 'NOUN' && isDefinite(tree, subject);
	return isNoun && lowerOf(tree, subject) === lowerOf(first.tree, firstSubject);
}

/** What the same people or things seldom do twice within an article. */
const ONCE: ReadonlySet<string> = new Set(
	'death resignation attack accident disaster election appointment launch opening founding law treaty merger strike'.split(
		' ',
	),
);

/** `She died`: who was told to have died, if a she. Nobody does so twice, and nobody else was told to. */
function isMeant({ label, tree, clause }: Candidate, pronoun: string, meant?: Entity): boolean {
	const subject = clause?.subject ?? -1;
	const named = label?.named.find(
		({ entity, from, to }) =>
			entity.kind === 'person' &&
			((from <= subject && subject < to) || wordAt(tree, from).head === subject),
	);
	if (!named) return false;
	const gender = pronoun === 'she' ? 'f' : 'm';
	return meant ? meant === named.entity : named.entity.gender === gender;
}

function isDefinite(tree: Tree, noun: number): boolean {
	return (tree.children[noun] ?? []).some((at) => lowerOf(tree, at) === 'the');
}

/** `The crash happened`, `It took place`: of what was told right before, or told with this very noun. */
function isTakingPlace({ tree, core, clause }: Candidate, first: Candidate): boolean {
	const subject = clause?.subject ?? -1;
	const noun = lowerOf(tree, subject);
	const next = lowerOf(tree, core + 1);
	const kind = classOf(first.tree, first.core);
	const isInFirst = (word: string): boolean =>
		[...(first.label?.kept ?? [])].some((at) => lowerOf(first.tree, at) === word);
	if (isCallOut(tree, core, subject)) {
		const nouns = childrenBy(tree, core, ['obl']).map((at) => lowerOf(tree, at));
		// Called to a fire: not to the crash that was told first.
		const isElsewhere = nouns.some((one) => classOfNoun(one) !== undefined && !isInFirst(one));
		return SUDDEN.has(kind) && !isElsewhere;
	}
	const takesPlace =
		isListed(lowerOf(tree, core), HAPPENING) &&
		(lowerOf(tree, core) !== 'took' || next === 'place');
	if (
		!takesPlace ||
		(!SUDDEN.has(first.eventClass) && !SUDDEN.has(classOf(first.tree, first.core)))
	)
		return false;
	if (/^(?:it|this|incident)$/.test(noun)) return classOf(first.tree, first.core) !== 'death';
	const isEvent = classOfNoun(noun) !== undefined && isDefinite(tree, subject);
	const isOfKind = KINDS.test(noun) && classOfNoun(noun) === classOf(first.tree, first.core);
	return isEvent && (isOfKind || isInFirst(noun));
}

const KINDS = /^(?:accident|attack|disaster)$/;
const HAPPENING: ReadonlySet<string> = new Set(['happen', 'occur', 'took', 'take']);
const SUDDEN: ReadonlySet<string> = new Set(['attack', 'accident', 'disaster', 'crime', 'death']);
