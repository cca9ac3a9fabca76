import { storyCard } from '../src/cards/articles/story/story-card.ts';
import { speak } from '../src/cards/messages/say.ts';
import { readOffset } from '../src/cards/page-buttons.ts';
import { type Context, defineCommand } from '../src/discord/interactions/command.ts';
import { findArticle, findKnownArticle } from '../src/stories/articles/find-article.ts';
import { gatherStory } from '../src/stories/articles/gather-story.ts';
import { suggestArticles } from '../src/stories/articles/offers.ts';

export default defineCommand({
	audience: 'members',
	description: 'Articles about the same story, and the quotes that only one of them has',
	options: {
		article: {
			kind: 'text',
			description: 'Which article; the latest if you choose none',
			suggest: (typed, { library }) => suggestArticles(library, typed),
		},
	},
	async run({ article }, { library, locale }) {
		const found = await findArticle(library, article);
		return storyCard(speak(locale), await gatherStory(library, found), found.id, 0);
	},
	actions: {
		open: { shows: 'privately', run: (values, context) => show(context, values) },
		page: { shows: 'in place', run: (values, context) => show(context, values) },
	},
});

async function show({ library, locale }: Context, [id, from]: readonly string[]) {
	const article = await findKnownArticle(library, id);
	return storyCard(
		speak(locale),
		await gatherStory(library, article),
		article.id,
		readOffset(from),
	);
}
