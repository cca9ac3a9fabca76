import { type KeyDate, proposedDay } from '../../domain/articles/key-date.ts';
import type { Day } from '../../domain/calendar.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Cited, KeyDateRef, Library } from '../../ports/articles/library.ts';
import type { Decision, Remembering } from '../../ports/reminders/reminder-book.ts';

/** Where an editor is in the list of suggestions: of one article, or of all. */
export type ListPosition = { readonly offset: number; readonly article?: string };

/** A key date that waits for an editor, the text it stands in, and its position in the list. */
export type Suggested = ListPosition & {
	readonly keyDate: Cited<KeyDate>;
	readonly text: string;
	readonly total: number;
};

/** A decision that was just made. */
export type Decided = ListPosition & {
	readonly keyDate: Cited<KeyDate>;
	/** The day that comes back now; none where it is ignored. */
	readonly day?: Day;
};

/** What an editor is shown: what became of the last suggestion, and the next one; neither where nothing waits. */
export type NextSuggestion = { readonly decided?: Decided; readonly suggested?: Suggested };

/** The suggestion at that position, or the last one. */
export async function findSuggestion(
	remembering: Remembering,
	{ offset, article }: ListPosition,
): Promise<NextSuggestion> {
	const { library, book } = remembering;
	const { rows, total } = await book.suggestions({ offset, limit: 1 }, article);
	const ofArticle = article === undefined ? {} : { article };
	const [keyDate] = rows;
	if (!keyDate) {
		return total > 0 ? findSuggestion(remembering, { offset: total - 1, ...ofArticle }) : {};
	}
	const { text = '' } = (await library.article(keyDate.article.id)) ?? {};
	return { suggested: { keyDate, text, offset, total, ...ofArticle } };
}

/** Keeps what an editor decided, and goes on to the next suggestion. */
export async function decideDate(
	remembering: Remembering,
	ref: KeyDateRef,
	{
		position,
		decision,
	}: { readonly position: ListPosition; readonly decision: Decision | 'confirmed' },
): Promise<NextSuggestion> {
	const keyDate = await findKeyDate(remembering.library, ref);
	const kept = decision === 'confirmed' ? { confirmed: certainDay(keyDate) } : decision;
	if (!(await remembering.book.decide(ref, kept))) throw new UserError(GONE);
	const next = await findSuggestion(remembering, position);
	if (kept === 'undecided') return next;
	const day = kept === 'ignored' ? {} : { day: kept.confirmed };
	return { ...next, decided: { keyDate, ...position, ...day } };
}

/** The key date, for a button that knows it. */
export async function findKeyDate(library: Library, ref: KeyDateRef): Promise<Cited<KeyDate>> {
	const keyDate = await library.keyDate(ref);
	if (keyDate) return keyDate;
	throw new UserError(GONE);
}

const GONE = 'This date is no longer here. See which are with /reminders suggestions.';

function certainDay(keyDate: KeyDate): Day {
	const day = proposedDay(keyDate);
	if (day !== undefined) return day;
	throw new UserError('The article does not name a single day here. Choose one with Edit.');
}
