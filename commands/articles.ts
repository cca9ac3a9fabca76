import { articleCard } from '../src/cards/articles/article-card.ts';
import { byline, titlePiece } from '../src/cards/articles/article-lines.ts';
import { pageButtons, readOffset, shownWords } from '../src/cards/page-buttons.ts';
import { type Context, defineCommand } from '../src/discord/interactions/command.ts';
import type { Card } from '../src/domain/card.ts';
import { UserError } from '../src/domain/user-error.ts';
import { findKnownArticle } from '../src/stories/articles/find-article.ts';

const A_PAGE = 5;

export default defineCommand({
	audience: 'members',
	description: 'Every article there is here, newest first',
	options: {
		search: { kind: 'text', description: 'Any part of a title or a source', max: 100 },
	},
	run: ({ search = '' }, { library }) => articlesCard(library, [search, '0']),
	actions: {
		page: { shows: 'in place', run: (asked, { library }) => articlesCard(library, asked) },
		open: {
			shows: 'privately',
			run: async ([id], { library, asked }) =>
				articleCard(await findKnownArticle(library, id), asked),
		},
	},
});

async function articlesCard(
	library: Context['library'],
	[search = '', from]: readonly string[],
): Promise<Card> {
	const offset = readOffset(from);
	const part = { offset, limit: A_PAGE };
	const { rows, total } = await library.articles(part, search || undefined);
	if (rows.length === 0) throw new UserError(noArticles(search));

	const shown = { ...part, total };
	return {
		tone: 'article',
		title: search === '' ? 'Articles' : `Articles with “${search}”`,
		blocks: rows.map((article) => ({
			kind: 'item',
			lines: [
				{ kind: 'text', words: [titlePiece(article)] },
				{ kind: 'small', words: byline(article) },
			],
			button: {
				label: 'Open',
				press: { command: 'articles', action: 'open', values: [article.id] },
			},
		})),
		buttons: pageButtons(shown, (next) => ({
			command: 'articles',
			action: 'page',
			values: [search, String(next)],
		})),
		footer: shownWords(shown, 'article'),
	};
}

function noArticles(search: string): string {
	if (search === '') return 'There is no article yet. An editor adds one with /article add url.';
	return `No title or source here holds “${search}”. Try a shorter word, or /articles alone for all of them.`;
}
