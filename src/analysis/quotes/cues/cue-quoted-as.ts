import { nameBeside } from '../../entities/apposition.ts';
import type { Mention } from '../../entities/mentions.ts';
import type { NameTable } from '../../entities/names/table.ts';
import { mentionsIn } from '../../entities/near.ts';
import { wordTable } from '../../words/word-set.ts';
import type { Cue } from './cue.ts';

const REACH = 12;
const QUOTED = new Set('quoted quotes cited cites record records recorded'.split(' '));
const BE = new Set(['was', 'were', 'is', 'are', 'been', 'being', 'be']);
const OBJECTS: ReadonlyMap<string, string> = wordTable({ him: 'he', her: 'she', it: 'it' });

/** Nordpress quoted `Ann Lee` as saying; the agency cited `her` as telling parliament: she speaks, and the agency carries. */
export function cueQuotedAs(names: NameTable, from: number, to: number): Cue | undefined {
	const { tokens } = names;
	for (let verb = from; verb < to; verb++) {
		if (!QUOTED.has(tokens[verb]?.lower ?? '') || BE.has(tokens[verb - 1]?.lower ?? '')) continue;
		const led = beforeColon(names, verb, to);
		if (led) return { subject: led, verb, kind: 'quoted-by-another', certainty: 0.9 };
		for (let as = verb + 2; as < Math.min(to, verb + REACH); as++) {
			if (tokens[as]?.lower !== 'as' || !/ing$/.test(tokens[as + 1]?.lower ?? '')) continue;
			const subject = objectOf(names, verb, as);
			return subject && { subject, verb: as + 1, kind: 'quoted-by-another', certainty: 0.9 };
		}
	}
	return undefined;
}

/** Nordpress quoted `Ann Lee`: “…” */
function beforeColon(names: NameTable, verb: number, to: number): Mention | undefined {
	if (!/^[:,]$/.test(names.tokens[to - 1]?.text ?? '') || to - verb > REACH) return undefined;
	const object = objectOf(names, verb, to - 1);
	const isNext = object !== undefined && object.from <= verb + 2;
	return isNext && object.kind !== 'document' ? object : undefined;
}

function objectOf(names: NameTable, verb: number, as: number): Mention | undefined {
	const head = OBJECTS.get(names.tokens[verb + 1]?.lower ?? '');
	if (head === undefined) {
		const inside = mentionsIn(names, verb + 1, as);
		return inside.find(({ entity }) => entity !== undefined) ?? inside[0];
	}
	return {
		kind: 'pronoun',
		from: verb + 1,
		to: verb + 2,
		head,
		determiner: '',
		isOwner: false,
		isBehindPreposition: false,
	};
}

/** was described `by Ann Lee` as “…”; was described as “…” `by Ann Lee`: whoever calls it so. */
export function agentOf(
	names: NameTable,
	verb: number,
	{ from, to }: { readonly from: number; readonly to: number },
): Cue | undefined {
	for (let by = from; by < Math.min(to, from + REACH); by++) {
		if (names.tokens[by]?.lower !== 'by') continue;
		const inside = mentionsIn(names, by + 1, to);
		const subject = inside.find(({ isOwner }) => !isOwner);
		if (!subject || subject.from > by + LONGEST_TITLES) return undefined;
		const named = nameBeside(names.tokens, subject, inside) ?? subject;
		return { subject: named, verb, kind: 'described-by', certainty: 0.9 };
	}
	return undefined;
}

const LONGEST_TITLES = 4;
