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
