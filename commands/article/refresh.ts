import { changedCard } from '../../src/cards/articles/editing/change-cards.ts';
import { defineSubcommand } from '../../src/discord/interactions/command.ts';
import { refreshArticle } from '../../src/stories/articles/editing/refresh-article.ts';
import { findOwnArticle } from '../../src/stories/articles/editing/remove-articles.ts';
import { ARTICLE } from './group.ts';

export default defineSubcommand({
	description: 'Fetch an article again and see what changed; your corrections stay',
	options: { article: ARTICLE },
	async run({ article }, context) {
		const { id } = await findOwnArticle(context, { article });
		return changedCard(await refreshArticle(context, id), 'Nothing has changed at its address.');
	},
});
