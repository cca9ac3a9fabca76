import type { DateExpression } from '../../../src/analysis/dates/find-dates.ts';
import type { Entity } from '../../../src/analysis/entities/entity.ts';
import type { Candidate } from '../../../src/analysis/events/candidate.ts';
import { type Clause, clauseOf } from '../../../src/analysis/events/grammar/clause.ts';
import { type Tree, treeOf } from '../../../src/analysis/events/grammar/tree.ts';
import type { Label } from '../../../src/analysis/events/labels/labelled.ts';
import type { NamedWords } from '../../../src/analysis/events/labels/names-in-label.ts';

/**
 * A sentence whose tree is written down, so that no model reads it: `Ann/PROPN/NNP/nsubj/1 left/VERB/VBD/root/-1`. Every arc is
 * sure, or as sure as a last `/0.5` says.
 */
export function treeBuilt(written: string): Tree {
	const parts = written.split(' ').map((word) => word.split('/'));
	let start = 0;
	return treeOf(
		parts.map(([text = '', upos = '', tag = '', relation = '', head = '-1', sure = '1']) => {
			const word = {
				text,
				upos,
				tag,
				relation,
				head: Number(head),
				start,
				end: start + text.length,
			};
			start = word.end + 1;
			return { ...word, headLogs: new Float32Array(parts.length + 1).fill(Math.log(Number(sure))) };
		}),
	);
}

/** Its words with blanks between. */
export function textOf({ words }: Tree): string {
	return words.map(({ text }) => text).join(' ');
}

export function someone(name: string, changes: Partial<Entity> = {}): Entity {
	const words = name.split(' ');
	return {
		name,
		words,
		keys: words.map((word) => word.toLowerCase()),
		kind: 'person',
		first: 0,
		count: 1,
		gender: undefined,
		isGenderTold: false,
		roles: [],
		nouns: new Set(),
		...changes,
	};
}

/** A name at these words of a label. */
export function namedAt(entity: Entity, from: number, to: number): NamedWords {
	return { entity, from, to, nameFrom: from, isOwner: false, isGarbled: false };
}

export function labelWith(text: string, changes: Partial<Label> = {}): Label {
	return { text, kept: new Set(), named: [], isWhole: true, source: 'clause', ...changes };
}

/** Monday, 11 March 2024. */
export function dateWith(changes: Partial<DateExpression> = {}): DateExpression {
	return {
		text: 'Monday',
		start: 0,
		end: 6,
		type: 'DATE',
		value: '2024-03-11',
		earliest: '2024-03-11',
		latest: '2024-03-11',
		precision: 'day',
		origin: null,
		why: '',
		sentence: 0,
		isQuoted: false,
		role: 'sure',
		isDoubtful: false,
		isRangeEnd: false,
		isAnniversary: false,
		isBesideStory: false,
		...changes,
	};
}

/** `Ann left Zell`, told of Monday in a sentence that begins the article, and nothing speaks against it. */
export function candidateWith(changes: Partial<Candidate> = {}): Candidate {
	const { tree = LEFT, core = 1 } = changes;
	const text = `${textOf(tree).replaceAll(' ,', ',')}.`;
	return {
		index: 0,
		date: dateWith({ start: 100, end: 106 }),
		sentence: { start: 0, end: text.length, text, paragraph: 0 },
		rank: 0,
		tree,
		core,
		certainty: 1,
		clause: clauseOf(tree, core),
		eventClass: 'other',
		status: 'happened',
		label: labelWith(textOf(tree), { kept: new Set(tree.words.keys()) }),
		leaning: undefined,
		times: 1,
		...changes,
	};
}

const LEFT = treeBuilt('Ann/PROPN/NNP/nsubj/1 left/VERB/VBD/root/-1 Zell/PROPN/NNP/obj/1');

/** A clause of its own kind, tense and subject, whatever its words are. */
export function clauseWith(changes: Partial<Clause> = {}): Clause {
	return { ...clauseOf(LEFT, 1), ...changes };
}
