import type { Token } from '../../document/tokens.ts';
import { ROLE_NOUNS } from '../../words/people/role-nouns.ts';
import type { Chunk } from '../names/chunk.ts';

/** How old somebody is: Ann Lee, `52`, an engineer; Ann Lee, aged `52`; Ann Lee (`52`); the `52`-year-old Ann Lee. */
export function ageBeside(tokens: readonly Token[], { from, to }: Chunk): number | undefined {
	const before = YEARS_OLD.exec(tokens[from - 1]?.lower ?? '')?.[1];
	if (before !== undefined) return Number(before);
	const end = endOfPlace(tokens, to);
	const opening = tokens[end]?.text ?? '';
	if (opening !== ',' && opening !== '(') return undefined;
	const at = tokens[end + 1]?.lower === 'aged' ? end + 2 : end + 1;
	const [age, closing] = [tokens[at]?.text ?? '', tokens[at + 1]];
	const isClosed = closing === undefined || /^[,.;)]$/.test(closing.text);
	return AFTER_AGE.test(age) && isClosed ? Number(age) : undefined;
}

/** Behind the place that somebody is of: Gen. Ann Lee `of North Sollen`, 47. */
function endOfPlace(tokens: readonly Token[], from: number): number {
	if (tokens[from]?.lower !== 'of') return from;
	let end = from + 1;
	while (end <= from + LONGEST_PLACE && tokens[end]?.kind === 'word' && tokens[end]?.isCapital)
		end++;
	return end === from + 1 ? from : end;
}

/** So many tokens behind a name it is still told of. */
const MOST_BEHIND = 40;

type AgeTold = {
	/** Does a person's name begin at this token? */
	readonly isNaming: (at: number) => boolean;
	/** Is this noun what the article calls whose age it is? */
	readonly isCalled: (noun: string) => boolean;
};

/** How old somebody is by what stands behind the name, before anybody else is named: the `72`-year-old said; She was `79`; has died aged `78`; the general, `51`, had led. */
export function ageBehind(
	tokens: readonly Token[],
	{ to }: Chunk,
	{ isNaming, isCalled }: AgeTold,
): number | undefined {
	const sentence = tokens[to - 1]?.lastSentence ?? 0;
	for (let at = to; at < to + MOST_BEHIND; at++) {
		const token = tokens[at];
		if (token === undefined || token.sentence > sentence + 1 || isNaming(at)) return undefined;
		const before = tokens[at - 1]?.lower ?? '';
		const years = YEARS_OLD.exec(token.lower)?.[1];
		if (years !== undefined && before === 'the') return Number(years);
		if (!/^\d{2,3}$/.test(token.text)) continue;
		if (before === 'aged' || isAge(tokens, at, isCalled)) return Number(token.text);
		const isOver = /^[,.;)]$/.test(tokens[at + 1]?.text ?? '.') || tokens[at + 1]?.lower === 'and';
		const [subject, verb] = [tokens[at - 2]?.lower ?? '', before];
		if (isOver && /^(?:he|she|who)$/.test(subject) && /^(?:is|was|turned)$/.test(verb))
			return Number(token.text);
	}
	return undefined;
}

/** At the age of `81`; the general, `51`, had led: not the driver, `34`, who hit the general. */
function isAge(tokens: readonly Token[], at: number, isCalled: AgeTold['isCalled']): boolean {
	const [before, noun, next] = [tokens[at - 1], tokens[at - 2], tokens[at + 1]];
	if (before?.lower === 'of' && noun?.lower === 'age') return true;
	if (before?.text !== ',' || next?.text !== ',' || noun?.kind !== 'word') return false;
	return tokens[at - 3]?.lower === 'the' && isCalled(noun.lower);
}

const AFTER_AGE = /^\d{1,3}$/;
const YEARS_OLD = /^(\d{1,3})-year-old$/;

/** Where the article says that whoever bears a title is of: Senator Ann Lee of `North Sollen`, `Norland`’s King Aldric. */
export function placeBeside(
	tokens: readonly Token[],
	{ from, nameFrom, to }: Chunk,
): string | undefined {
	const before = tokens[from - 1];
	const isTitled = from < nameFrom || ROLE_NOUNS.has(before?.lower ?? '');
	if (!isTitled) return undefined;
	if (from < nameFrom && before?.isOwner && before.isCapital) return before.bare;
	if (tokens[to]?.lower !== 'of') return undefined;
	let end = to + 1;
	while (end < to + LONGEST_PLACE && tokens[end]?.kind === 'word' && tokens[end]?.isCapital) end++;
	return end === to + 1
		? undefined
		: tokens
				.slice(to + 1, end)
				.map(({ bare }) => bare)
				.join(' ');
}

const LONGEST_PLACE = 4;
