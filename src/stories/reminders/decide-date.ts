import {
	type Decided,
	decidedCard,
	suggestionCard,
} from '../../cards/reminders/suggestion-card.ts';
import { type KeyDate, proposedDay } from '../../domain/articles/key-date.ts';
import type { Day } from '../../domain/calendar.ts';
import type { Card } from '../../domain/card.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Cited, KeyDateRef, Library } from '../../ports/articles/library.ts';
import type { Decision, Remembering } from '../../ports/reminders/reminder-book.ts';

/** Where an editor is in the list of suggestions: of one article, or of all. */
export type ListPlace = { readonly offset: number; readonly article?: string };

/** The suggestion at that place, or the last one; after it, what became of the one before. */
export async function showSuggestion(
	remembering: Remembering,
	{ offset, article }: ListPlace,
	news?: Decided,
): Promise<Card> {
	const { library, book } = remembering;
	const { rows, total } = await book.suggestions({ offset, limit: 1 }, article);
	const [keyDate] = rows;
	if (!keyDate) {
		const last = { offset: total - 1, ...(article !== undefined && { article }) };
		return total > 0 ? showSuggestion(remembering, last, news) : decidedCard(news);
	}
	const { text = '' } = (await library.article(keyDate.article.id)) ?? {};
	const place = { offset, total, ...(article !== undefined && { article }) };
	return suggestionCard({ keyDate, text, ...place }, news);
}

/** Keeps what an editor decided, and goes on to the next suggestion. */
export async function decideDate(
	remembering: Remembering,
	ref: KeyDateRef,
	{ place, decision }: { readonly place: ListPlace; readonly decision: Decision | 'confirmed' },
): Promise<Card> {
	const keyDate = await findKeyDate(remembering.library, ref);
	const kept = decision === 'confirmed' ? { confirmed: certainDay(keyDate) } : decision;
	if (!(await remembering.book.decide(ref, kept))) throw new UserError(GONE);
	if (kept === 'undecided') return showSuggestion(remembering, place);
	const news = { keyDate, ...place, ...(kept !== 'ignored' && { day: kept.confirmed }) };
	return showSuggestion(remembering, place, news);
}

/** The key date, for a button that knows it. */
export async function findKeyDate(library: Library, ref: KeyDateRef): Promise<Cited<KeyDate>> {
	const keyDate = await library.keyDate(ref);
	if (keyDate) return keyDate;
	throw new UserError(GONE);
}

const GONE = 'This date is no longer here. Look again with /reminders suggestions.';

function certainDay(keyDate: KeyDate): Day {
	const day = proposedDay(keyDate);
	if (day !== undefined) return day;
	throw new UserError('The article names no single day here. Say it with Edit.');
}
