import { articleCard } from '../src/cards/articles/article-card.ts';
import { ARTICLES_A_PAGE, articlesCard } from '../src/cards/articles/articles-card.ts';
import { citationCard, citeCard } from '../src/cards/articles/cite-card.ts';
import { speak } from '../src/cards/messages/say.ts';
import { readOffset } from '../src/cards/page-buttons.ts';
import { type Context, defineCommand } from '../src/discord/interactions/command.ts';
import type { Card } from '../src/domain/card.ts';
import { UserError } from '../src/domain/user-error.ts';
import { findKnownArticle } from '../src/stories/articles/find-article.ts';

export default defineCommand({
	audience: 'members',
	description: 'All articles on this server, newest first',
	options: {
		search: { kind: 'text', description: 'Any part of a title or a source', max: 100 },
	},
	run: ({ search = '' }, context) => listArticles(context, [search, '0']),
	actions: {
		list: { shows: 'privately', run: (_values, context) => listArticles(context, ['', '0']) },
		page: { shows: 'in place', run: (asked, context) => listArticles(context, asked) },
		open: {
			shows: 'privately',
			run: async ([id], { library, asked, locale }) =>
				articleCard(speak(locale), await findKnownArticle(library, id), asked),
		},
		cite: {
			shows: 'privately',
			run: async ([id], { library, locale }) =>
				citeCard(speak(locale), await findKnownArticle(library, id)),
		},
		citation: {
			shows: 'privately',
			run: async ([id, format], { library, locale }) =>
				citationCard(speak(locale), await findKnownArticle(library, id), format),
		},
	},
});

async function listArticles(
	{ library, locale }: Context,
	[search = '', from]: readonly string[],
): Promise<Card> {
	const offset = readOffset(from);
	const page = await library.articles({ offset, limit: ARTICLES_A_PAGE }, search || undefined);
	if (page.rows.length === 0) throw noArticles(search);
	return articlesCard(speak(locale), page, { search, offset });
}

function noArticles(search: string): UserError {
	if (search === '') {
		return new UserError('There is no article yet. An editor adds one with /article add url.');
	}
	return new UserError(
		'No title or source here contains “{words}”. Try a shorter word, or /articles alone for all of them.',
		{ words: search },
	);
}
