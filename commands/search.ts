import {
	FOUND_A_PAGE,
	paragraphCard,
	searchCard,
} from '../src/cards/articles/search/search-card.ts';
import { speak } from '../src/cards/messages/say.ts';
import { readOffset } from '../src/cards/page-buttons.ts';
import { type Context, defineCommand } from '../src/discord/interactions/command.ts';
import { readSearch } from '../src/domain/articles/search-words.ts';
import { findKnownArticle } from '../src/stories/articles/find-article.ts';
import { suggestSources, suggestSpeakers } from '../src/stories/articles/offers.ts';
import { wholeParagraph } from '../src/stories/articles/searching/find-passages.ts';
import { searchArticles, toldPassage } from '../src/stories/articles/searching/search-articles.ts';
import { todayIn } from '../src/stories/guilds/today-in.ts';

export default defineCommand({
	audience: 'members',
	description: 'Look for words in everything that was read: titles, texts, quotes, people',
	options: {
		words: {
			kind: 'text',
			description:
				'All of these; "side by side" in quotation marks, -without, begin* for words that begin so',
			required: true,
			max: 300,
		},
		speaker: {
			kind: 'text',
			description: 'Only articles that quote them',
			max: 100,
			suggest: (typed, { library }) => suggestSpeakers(library, typed),
		},
		source: {
			kind: 'text',
			description: 'Only articles from this source',
			max: 100,
			suggest: (typed, { library }) => suggestSources(library, typed),
		},
		from: {
			kind: 'text',
			description: 'Published on or after: 2023, 2023-02 or 2023-02-22',
			max: 60,
		},
		to: {
			kind: 'text',
			description: 'Published on or before: 2024, 2024-03 or 2024-03-10',
			max: 60,
		},
	},
	run: ({ words, speaker = '', source = '', from = '', to = '' }, context) =>
		listFound(context, [words, speaker, source, from, to, '0']),
	actions: {
		page: { shows: 'in place', run: (values, context) => listFound(context, values) },
		paragraph: {
			shows: 'privately',
			async run([id, start, words = ''], { library, locale }) {
				const article = await findKnownArticle(library, id);
				const { all } = readSearch(words);
				const passage = wholeParagraph(article.text, all, readOffset(start));
				return paragraphCard(speak(locale), article, toldPassage(article, passage));
			},
		},
	},
});

async function listFound(
	context: Context,
	[words = '', speaker = '', source = '', from = '', to = '', offset]: readonly string[],
) {
	const asked = { words, speaker, source, from, to };
	const part = { offset: readOffset(offset), limit: FOUND_A_PAGE };
	const today = await todayIn(context, context.asked.guild);
	const page = await searchArticles(context.library, { asked, today }, part);
	return searchCard(speak(context.locale), page, { ...asked, offset: part.offset });
}
