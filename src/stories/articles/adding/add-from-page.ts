import { refusedCard } from '../../../cards/articles/taken-in.ts';
import type { Published } from '../../../domain/articles/article.ts';
import type { Card } from '../../../domain/card.ts';
import { UserError } from '../../../domain/user-error.ts';
import type { PageFetcher } from '../../../ports/articles/page-fetcher.ts';
import { type PageRead, readPage } from './read-page.ts';
import { knownCard, type Taking, takeIn } from './take-in.ts';

/** What somebody says of an article beside what it says itself; that counts more. */
export type Said = {
	readonly title?: string | undefined;
	readonly source?: string | undefined;
	readonly url?: string | undefined;
	readonly published?: Published | undefined;
};

/** Reads the article at `url` and takes it in. Where there is none, the card says why, and shows the other ways in. */
export async function addFromPage(
	taking: Taking & { readonly pages: PageFetcher },
	url: string,
	{ title, source, published }: Said,
): Promise<Card> {
	const page = await readPage(taking, url);
	if (page.outcome === 'known') return knownCard(taking, page.article);
	if (page.outcome === 'refused') return refuse(page, url);
	if (!page.mayKeep) throw new UserError(NOT_TO_BE_KEPT);

	const { reading } = page;
	const draft = { ...reading.draft, ...(title && { title }), ...(source && { source }) };
	return takeIn(taking, { ...reading, draft, ...(published && { published }) });
}

/** An address that cannot be asked at all is no article to paste either. */
function refuse(
	{ problem, reason }: Extract<PageRead, { readonly outcome: 'refused' }>,
	url: string,
): Card {
	if (problem === 'address') throw new UserError(reason);
	return refusedCard(reason, { url });
}

const NOT_TO_BE_KEPT =
	'This site asks that its articles be not kept, so it is not added. Look at it with Apps › Summarise links on a message that holds its address.';
