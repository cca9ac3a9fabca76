import { type Answer, answerOf, UNCLEAR } from '../entities/answer.ts';
import type { Discourse } from '../entities/discourse.ts';
import type { Figure } from '../entities/figures.ts';
import type { NameTable } from '../entities/names/name-table.ts';
import { countBefore } from '../entities/near.ts';
import type { Reference } from '../entities/references.ts';
import { resolve } from '../entities/resolve.ts';
import { answersQuestion, cueInOwnSentence, cueInSentenceBefore, holdsQuote } from './carry.ts';
import type { Cue } from './cue.ts';
import { cueAfter } from './cue-after.ts';
import { ASKED_BY, cueBefore, isRightBefore } from './cue-before.ts';
import { cueInLanguage } from './cue-of-languages.ts';
import type { Scene } from './scene.ts';

/** Who says a quotation, and why we think so. */
export type Attribution = {
	readonly scene: Scene;
	/** The pattern in its own sentence; undefined where only its surroundings tell. */
	readonly cue: Cue | undefined;
	readonly answer: Answer;
	readonly why: string;
	/** Does it go on from the quotation before: a split quote, or one over several paragraphs? */
	readonly goesOn: boolean;
};

/** The attributions of all scenes, in text order. */
export function attributeAll(
	names: NameTable,
	scenes: readonly Scene[],
	language: string,
): Attribution[] {
	if (language !== 'en' && language !== 'und')
		return scenes.map((scene) => plainly(names, scene, language));
	const found: Attribution[] = [];
	const recent: Answer[] = [];
	const meant = new Map<Reference, Figure>();
	let understood = 0;
	for (const scene of scenes) {
		const previous = found.at(-1);
		const discourse = { recent, meant };
		understood = understand(names, { from: understood, to: scene.at, discourse, meant });
		const attribution = attribute(names, { scene, previous, discourse });
		found.push(attribution);
		if (attribution.answer.name !== null) recent.unshift(attribution.answer);
		recent.length = Math.min(recent.length, REMEMBERED);
	}
	return backwards(found);
}

/** In other languages than English: a name and a verb side by side, or nobody. */
function plainly(names: NameTable, scene: Scene, language: string): Attribution {
	const cue = cueInLanguage(scene, language);
	const discourse = { recent: [], meant: new Map<Reference, Figure>() };
	const answer = cue?.subject
		? scaled(resolve(names, cue.subject, discourse), cue.certainty)
		: UNCLEAR;
	return { scene, cue, answer, why: cue?.why ?? 'nothing tells who speaks', goesOn: false };
}

type Stretch = {
	readonly from: number;
	readonly to: number;
	readonly discourse: Discourse;
	readonly meant: Map<Reference, Figure>;
};

/** Settles whom the pronouns mean up to the token at `to`; gives the place of the next reference. */
function understand(names: NameTable, { from, to, discourse, meant }: Stretch): number {
	const end = countBefore(names.references, to);
	for (let place = from; place < end; place++) {
		const reference = names.references[place];
		if (!reference || !pointsBack(reference)) continue;
		const { figure } = resolve(names, reference, discourse);
		if (figure) meant.set(reference, figure);
	}
	return Math.max(from, end);
}

/** he, she; the Dutchman */
function pointsBack({ kind, head, determiner, mention }: Reference): boolean {
	if (kind === 'pronoun') return head === 'he' || head === 'she';
	return kind === 'person' && determiner === 'the' && mention === undefined;
}

const REMEMBERED = 6;

type Moment = {
	readonly scene: Scene;
	readonly previous: Attribution | undefined;
	readonly discourse: Discourse;
};

function attribute(names: NameTable, moment: Moment): Attribution {
	const { scene, previous, discourse } = moment;
	const goesOn = continues(scene, previous);
	const cue = chooseCue(scene, goesOn);
	if (cue?.subject) {
		const answer = resolve(names, cue.subject, discourse);
		return { scene, cue, answer: scaled(answer, cue.certainty), why: cue.why, goesOn };
	}
	if (previous && goesOn) return carried(moment, previous, 'goes on from the quote before');
	const own = cueInOwnSentence(scene);
	if (own?.subject) {
		const answer = resolve(names, own.subject, discourse);
		return { scene, cue: undefined, answer: scaled(answer, own.certainty), why: own.why, goesOn };
	}
	if (answersQuestion(scene)) return answering(names, moment);
	const carriedOn = previous && isNear(scene, previous) && previous.answer.name !== null;
	if (carriedOn && holdsQuote(scene)) return carried(moment, previous, SAME_SPEAKER);
	const before = cueInSentenceBefore(scene);
	if (before?.subject) {
		const answer = resolve(names, before.subject, discourse);
		const { why, certainty } = before;
		return { scene, cue: undefined, answer: scaled(answer, certainty), why, goesOn };
	}
	if (carriedOn) return carried(moment, previous, SAME_SPEAKER);
	return { scene, cue: undefined, answer: UNCLEAR, why: 'nothing tells who speaks', goesOn };
}

/** Question and answer, a paragraph each: whoever answered last goes on, or else the one the article is about. */
function answering(names: NameTable, moment: Moment): Attribution {
	const { scene, previous } = moment;
	const isClose =
		previous && scene.quotation.paragraph - previous.scene.quotation.paragraph <= ROUND;
	if (isClose && previous.answer.kind === 'person') return carried(moment, previous, SAME_SPEAKER);
	const { mainPerson } = names;
	const answer = mainPerson ? answerOf(mainPerson, 0.5) : UNCLEAR;
	const why = 'answers a question put to the main person';
	return { scene, cue: undefined, answer, why, goesOn: false };
}

/** A question, its answer, and the next question. */
const ROUND = 3;

/** However long somebody goes on, it is still them. */
const STILL_SURE = 0.45;
const SAME_SPEAKER = 'same speaker as the quote before';

function carried({ scene }: Moment, { answer }: Attribution, why: string): Attribution {
	const goesOn = why !== SAME_SPEAKER;
	const faded = answer.certainty * (goesOn ? 0.95 : 0.8);
	const certainty = Math.min(answer.certainty, Math.max(faded, STILL_SURE));
	return { scene, cue: undefined, answer: { ...answer, certainty }, why, goesOn };
}

const scaled = (answer: Answer, certainty: number): Answer => ({
	...answer,
	certainty: answer.certainty * certainty,
});

/** Words that hang on what stands behind them end with a comma, a question or a dash. */
function chooseCue(scene: Scene, goesOn: boolean): Cue | undefined {
	const before = cueBefore(scene);
	if (before && (isRightBefore(scene, before) || before.why === ASKED_BY)) return before;
	const hangs =
		/[,?!—–…-]\s*$/.test(scene.quotation.text) || scene.names.tokens[scene.at + 1]?.text === ',';
	if (goesOn && !hangs) return before;
	const after = cueAfter(scene);
	return hangs ? (after ?? before) : (before ?? after);
}

/** “…,” she said, “…” and a paragraph that opens with a mark while the one before has not closed. */
function continues(scene: Scene, previous: Attribution | undefined): boolean {
	if (!previous) return false;
	const { quotation } = previous.scene;
	const isNext = scene.quotation.paragraph === quotation.paragraph + 1;
	if (isNext && !quotation.closed && scene.opensParagraph) return true;
	const isBeside =
		previous.scene.afterTo === scene.at && previous.scene.isFollowed && !previous.scene.isDetached;
	if (!isBeside) return false;
	return (
		/[,—–]\s*$/.test(quotation.text) &&
		previous.cue !== undefined &&
		scene.names.tokens[scene.at - 1]?.text === ','
	);
}

function isNear(
	{ quotation, opensParagraph, closesParagraph }: Scene,
	{ scene }: Attribution,
): boolean {
	const distance = quotation.paragraph - scene.quotation.paragraph;
	if (distance === 0) return true;
	return distance === 1 && opensParagraph && closesParagraph;
}

/** A paragraph without a cue goes on in the next one: that one’s speaker is its own. */
function backwards(attributions: readonly Attribution[]): Attribution[] {
	const found = [...attributions];
	for (let place = found.length - 2; place >= 0; place--) {
		const [one, next] = [found[place], found[place + 1]];
		if (!one || !next?.goesOn || one.cue || next.answer.name === null || !next.cue) continue;
		found[place] = {
			...one,
			answer: scaled(next.answer, 0.95),
			why: 'goes on in the next paragraph',
			cue: { ...next.cue, verb: undefined },
		};
	}
	return found;
}
