import { changedCard } from '../../src/cards/articles/editing/change-cards.ts';
import { speak } from '../../src/cards/messages/say.ts';
import { defineSubcommand } from '../../src/discord/interactions/command.ts';
import { refreshArticle } from '../../src/stories/articles/editing/refresh-article.ts';
import { findOwnArticle } from '../../src/stories/articles/editing/remove-articles.ts';
import { ARTICLE } from './group.ts';

export default defineSubcommand({
	description: 'Fetch an article again and see what changed; your corrections stay',
	options: { article: ARTICLE },
	async run({ article }, context) {
		const { id } = await findOwnArticle(context, { article });
		const say = speak(context.locale);
		const revised = await refreshArticle(context, id);
		return changedCard(say, revised, say('The page has not changed since it was last read.'));
	},
});
