import { historyCard, undoneCard } from '../../src/cards/articles/editing/change-cards.ts';
import { speak } from '../../src/cards/messages/say.ts';
import { readOffset } from '../../src/cards/page-buttons.ts';
import { type Context, defineSubcommand } from '../../src/discord/interactions/command.ts';
import type { Card } from '../../src/domain/card.ts';
import { findOwnArticle } from '../../src/stories/articles/editing/remove-articles.ts';
import { openArticle } from '../../src/stories/articles/editing/revise-article.ts';
import { undoChange } from '../../src/stories/articles/editing/undo-change.ts';
import { ARTICLE } from './group.ts';

export default defineSubcommand({
	description: 'What was done to an article, by whom, and how to undo it',
	options: { article: ARTICLE },
	async run({ article }, context) {
		const { id } = await findOwnArticle(context, { article });
		return pastCard(context, id);
	},
	actions: {
		past: { shows: 'privately', run: async ([id], context) => pastCard(context, id) },
		history: { shows: 'in place', run: async ([id, from], context) => pastCard(context, id, from) },
		undoLogged: { shows: 'privately', run: undo },
		undo: {
			shows: 'in place',
			run: undo,
		},
	},
});

async function undo([id = '', number]: readonly string[], context: Context): Promise<Card> {
	const undone = await undoChange(context, id, readOffset(number));
	return undoneCard(speak(context.locale), undone, undone.change);
}

async function pastCard({ desk, locale }: Context, id = '', from = '0'): Promise<Card> {
	return historyCard(speak(locale), await openArticle(desk, id), readOffset(from));
}
