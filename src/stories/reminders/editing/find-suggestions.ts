import type { KeyDate } from '../../../domain/articles/key-date.ts';
import type { Span } from '../../../domain/articles/span.ts';
import type {
	ArticleHead,
	Cited,
	KeyDateRef,
	StoredArticle,
} from '../../../ports/articles/library.ts';
import type { Remembering } from '../../../ports/reminders/reminder-book.ts';

/** Where an editor is in the list of suggestions: of one article, or of all. */
export type ListPosition = { readonly offset: number; readonly article?: string };

/** A key date that waits for an editor, and the sentence it was read from where that is known. */
export type Suggested = { readonly keyDate: Cited<KeyDate>; readonly sentence?: Span };

/** Suggestions of one article, and where they stand in the list. */
export type SuggestionsPage = ListPosition & {
	readonly head: ArticleHead;
	readonly text: string;
	/** Best first. */
	readonly suggested: readonly Suggested[];
	/** How many of the article wait, these included. */
	readonly waiting: number;
	readonly total: number;
	readonly hasMore?: true;
	/** Where the page before it and the one after it begin. */
	readonly before?: number;
	readonly after?: number;
};

/** As many as anybody looks through. */
export const MOST_SUGGESTIONS = 1000;
/** With their sentences and buttons, these fit into a message. */
const A_PAGE = 5;

/** The suggestions at that position, or the last ones: by article, the one with the best first, and in it the best first. */
export async function findSuggestions(
	{ library, book }: Remembering,
	{ offset, article }: ListPosition,
): Promise<SuggestionsPage | undefined> {
	const { rows, total, hasMore } = await book.waiting(article);
	const pages = pagesOf(rows);
	const index = pages.findLastIndex((page) => page.offset <= offset);
	const page = pages[index];
	const found = await Promise.all((page?.refs ?? []).map((ref) => library.keyDate(ref)));
	const keyDates = found.flatMap((keyDate) => keyDate ?? []);
	const [first] = keyDates;
	if (!page || !first) return undefined;

	const { [index - 1]: before, [index + 1]: after } = pages;
	const stored = await library.article(first.article.id);
	return {
		head: first.article,
		text: stored?.text ?? '',
		suggested: keyDates.map((keyDate) => ({ keyDate, ...sentenceOf(keyDate, stored) })),
		waiting: page.waiting,
		offset: page.offset,
		total,
		...(hasMore && { hasMore }),
		...(article !== undefined && { article }),
		...(before && { before: before.offset }),
		...(after && { after: after.offset }),
	};
}

type Page = {
	readonly offset: number;
	readonly refs: readonly KeyDateRef[];
	readonly waiting: number;
};

/** The rows come best first, so that the first of an article says where the article stands. */
function pagesOf(rows: readonly KeyDateRef[]): Page[] {
	const byArticle = Map.groupBy(rows, ({ article }) => article);
	const pages: Page[] = [];
	let offset = 0;
	for (const refs of byArticle.values()) {
		for (let start = 0; start < refs.length; start += A_PAGE) {
			const shown = refs.slice(start, start + A_PAGE);
			pages.push({ offset, refs: shown, waiting: refs.length });
			offset += shown.length;
		}
	}
	return pages;
}

function sentenceOf(
	{ start, end }: Cited<KeyDate>,
	article: StoredArticle | undefined,
): { readonly sentence?: Span } {
	const { dates = [], events = [] } = article?.analysis ?? {};
	const index = dates.findIndex((date) => date.start === start && date.end === end);
	const event = events.find((one) => one.dates.includes(index));
	return event ? { sentence: event.evidence } : {};
}
