import type { Published } from '../../../domain/articles/article.ts';
import { UserError } from '../../../domain/user-error.ts';
import type { PageFetcher } from '../../../ports/articles/page-fetcher.ts';
import { readPage } from './read-page.ts';
import { alreadyIn, type TakenIn, type Taking, takeInNew } from './take-in.ts';

/** What somebody says of an article beside what it says itself; that counts more. */
export type Said = {
	readonly title?: string | undefined;
	readonly source?: string | undefined;
	readonly url?: string | undefined;
	readonly published?: Published | undefined;
};

/** Reads the article at `url` and takes it in. */
export async function addFromPage(
	taking: Taking & { readonly pages: PageFetcher },
	url: string,
	{ title, source, published }: Said,
): Promise<TakenIn> {
	const page = await readPage(taking, url);
	if (page.outcome === 'known') return alreadyIn(taking, page.article);
	if (page.outcome === 'refused') {
		const { problem, reason } = page;
		// An address that cannot be asked at all is no article to paste either.
		if (problem === 'address') throw new UserError(reason);
		return { outcome: 'refused', reason, url };
	}
	if (!page.mayKeep) throw new UserError(NOT_TO_BE_KEPT);

	const { reading } = page;
	const draft = { ...reading.draft, ...(title && { title }), ...(source && { source }) };
	return takeInNew(taking, { ...reading, draft, ...(published && { published }) });
}

const NOT_TO_BE_KEPT =
	'This site asks others not to keep its articles, so this one is not added. You can still read it with Apps › Summarise links on a message with its address.';
