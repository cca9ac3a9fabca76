import { type KeyDate, proposedDay } from '../../../domain/articles/key-date.ts';
import type { Day } from '../../../domain/calendar.ts';
import { UserError } from '../../../domain/user-error.ts';
import type { Cited, KeyDateRef, Library } from '../../../ports/articles/library.ts';
import type { Decision, Remembering } from '../../../ports/reminders/reminder-book.ts';
import {
	findSuggestions,
	type ListPosition,
	MOST_SUGGESTIONS,
	type SuggestionsPage,
} from './find-suggestions.ts';

/** What was just decided, all of it about one article. */
export type Decided = {
	readonly position: ListPosition;
	readonly dates: readonly DecidedDate[];
	/** How many were left open, because the article names no single day. */
	readonly open: number;
};

/** A date with the words that hold now, and the day that comes back; none where it is ignored. */
export type DecidedDate = { readonly keyDate: Cited<KeyDate>; readonly day?: Day };

/** What an editor is shown: what became of the last suggestions, and the next ones; neither where nothing waits. */
export type NextSuggestions = { readonly decided?: Decided; readonly page?: SuggestionsPage };

/** Key dates of one article by their numbers, and where their editor is in the list. */
export type Chosen = {
	readonly article: string;
	readonly numbers: readonly number[];
	readonly position: ListPosition;
};

/** What is decided in, and by whom. */
type Deciding = Remembering & { readonly asked: { readonly by: string } };

/** The suggestions at that position, or the last ones. */
export async function showSuggestions(
	remembering: Remembering,
	position: ListPosition,
): Promise<NextSuggestions> {
	const page = await findSuggestions(remembering, position);
	return page ? { page } : {};
}

/** Confirms each on the day its article names; of several, those without a single day are left open. */
export async function confirmDates(
	remembering: Deciding,
	chosen: Chosen,
): Promise<NextSuggestions> {
	const keyDates = await findKeyDates(remembering.library, chosen);
	const confirmed = keyDates.flatMap((keyDate) => {
		const day = proposedDay(keyDate);
		return day === undefined ? [] : [{ keyDate, day }];
	});
	if (confirmed.length === 0) {
		throw new UserError('The article does not name a single day here. Choose one with “Edit”.');
	}
	await keep(remembering, chosen.article, confirmed.map(decisionOf));
	const open = keyDates.length - confirmed.length;
	return next(remembering, { position: chosen.position, dates: confirmed, open });
}

/** Confirms one on the day, and in the words, that an editor said. */
export async function confirmAs(
	remembering: Deciding,
	chosen: Chosen,
	said: { readonly day: Day; readonly label: string },
): Promise<NextSuggestions> {
	const [keyDate] = await findKeyDates(remembering.library, chosen);
	if (!keyDate) throw new UserError(GONE);
	const { day, label } = said;
	const isOther = label !== (keyDate.label || keyDate.text);
	const confirmed = { confirmed: day, ...(isOther && { label }) };
	await keep(remembering, chosen.article, [{ number: keyDate.number, decision: confirmed }]);
	const dates = [{ keyDate: { ...keyDate, label }, day }];
	return next(remembering, { position: chosen.position, dates, open: 0 });
}

/** None of these comes back. */
export async function ignoreDates(remembering: Deciding, chosen: Chosen): Promise<NextSuggestions> {
	const keyDates = await findKeyDates(remembering.library, chosen);
	await keep(remembering, chosen.article, keyDates.map(ignoring));
	const dates = keyDates.map((keyDate) => ({ keyDate }));
	return next(remembering, { position: chosen.position, dates, open: 0 });
}

/** None of those that still wait in the article comes back. */
export async function ignoreArticle(
	remembering: Deciding,
	{ article, position }: Omit<Chosen, 'numbers'>,
): Promise<NextSuggestions> {
	const part = { offset: 0, limit: MOST_SUGGESTIONS };
	const { rows } = await remembering.book.suggestions(part, article);
	if (rows.length === 0) return showSuggestions(remembering, position);
	await keep(remembering, article, rows.map(ignoring));
	const dates = rows.map((keyDate) => ({ keyDate }));
	return next(remembering, { position, dates, open: 0 });
}

/** Nothing was decided about these. */
export async function undoDecisions(
	remembering: Deciding,
	{ article, numbers, position }: Chosen,
): Promise<NextSuggestions> {
	const undecided = numbers.map((number) => ({ number, decision: 'undecided' as const }));
	await keep(remembering, article, undecided);
	return showSuggestions(remembering, position);
}

/** The key date, for a button that knows it. */
export async function findKeyDate(library: Library, ref: KeyDateRef): Promise<Cited<KeyDate>> {
	const keyDate = await library.keyDate(ref);
	if (keyDate) return keyDate;
	throw new UserError(GONE);
}

const GONE = 'This date is no longer here. See which are with /reminders suggestions.';

function findKeyDates(library: Library, { article, numbers }: Chosen): Promise<Cited<KeyDate>[]> {
	return Promise.all(numbers.map((number) => findKeyDate(library, { article, number })));
}

async function keep(
	{ book, asked }: Deciding,
	article: string,
	decided: readonly { readonly number: number; readonly decision: Decision }[],
): Promise<void> {
	const decisions = decided.map(({ number, decision }) => ({
		keyDate: { article, number },
		decision,
	}));
	if (!(await book.decide(decisions, asked.by))) throw new UserError(GONE);
}

function decisionOf({ keyDate, day }: { readonly keyDate: Cited<KeyDate>; readonly day: Day }) {
	return { number: keyDate.number, decision: { confirmed: day } };
}

function ignoring({ number }: Cited<KeyDate>) {
	return { number, decision: 'ignored' as const };
}

async function next(remembering: Remembering, decided: Decided): Promise<NextSuggestions> {
	return { ...(await showSuggestions(remembering, decided.position)), decided };
}
