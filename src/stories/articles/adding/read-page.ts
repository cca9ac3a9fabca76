import type { Published } from '../../../domain/articles/article.ts';
import { isTimeZone } from '../../../domain/calendar.ts';
import type { Library, StoredArticle } from '../../../ports/articles/library.ts';
import type {
	PageArticle,
	PageDay,
	PageFetcher,
	PageReading,
} from '../../../ports/articles/page-fetcher.ts';
import type { Keeper, Reading } from '../../../ports/articles/reading-store.ts';
import { checkText } from './add-article.ts';
import { titleFor } from './read-draft.ts';

/** What the page at an address turned out to be. */
export type PageRead =
	/** The library has it already. */
	| { readonly outcome: 'known'; readonly article: StoredArticle }
	| {
			readonly outcome: 'read';
			readonly reading: Reading;
			/** False where the site asks that its text be not kept. */
			readonly mayKeep: boolean;
	  }
	| Extract<PageReading, { readonly outcome: 'refused' }>;

type Reach = { readonly library: Library; readonly pages: PageFetcher; readonly asked: Keeper };

/** Reads the page at `url`, unless the library has it by that address; then by the page's own address and text. */
export async function readPage({ library, pages, asked }: Reach, url: string): Promise<PageRead> {
	const known = await library.find({ text: '', url });
	if (known) return { outcome: 'known', article: known };

	const { by, guild } = asked;
	const read = await pages.read(url, { by, ...(guild && { guild }) });
	if (read.outcome === 'refused') return read;
	const reading = readingOf(read.article);
	const same = await library.find(reading.draft);
	if (same) return { outcome: 'known', article: same };
	return { outcome: 'read', reading, mayKeep: read.article.keepsText !== false };
}

/** What is told of an article whose page hides the rest of it. */
export const ONLY_PART =
	'This may be half of it: the page shows the rest behind a button, which Dateline cannot press. /article add text takes all of it.';

/** An article as its page has it, ready to be looked at or taken in. */
export function readingOf(article: PageArticle): Reading {
	const { url, title, author, site, image, published, likelyDays } = article;
	const text = checkText(article.text);
	return {
		draft: {
			title: title ?? titleFor(text, URL.parse(url)?.hostname ?? url),
			text,
			url,
			...(site && { source: site }),
			...(author && { author }),
			...(image && { image }),
			...(article.isPart && { note: ONLY_PART }),
		},
		...(published && { published: publishedOf(published), day: published }),
		likelyDays,
	};
}

/** The day in the zone the page names, if that is one. */
export function publishedOf({ day, instant, timeZone = 'UTC' }: PageDay): Published {
	return {
		day,
		...(instant && { instant }),
		timeZone: isTimeZone(timeZone) ? timeZone : 'UTC',
	};
}
