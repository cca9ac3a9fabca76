import { type Length, summaryCard, whereCard } from '../src/cards/articles/summary-card.ts';
import { speak } from '../src/cards/messages/say.ts';
import { readOffset } from '../src/cards/page-buttons.ts';
import { type Context, defineCommand } from '../src/discord/interactions/command.ts';
import { findArticle, findKnownArticle } from '../src/stories/articles/find-article.ts';
import { suggestArticles } from '../src/stories/articles/offers.ts';

const LENGTHS = [
	{ name: 'one line', value: 'line' },
	{ name: 'three to five points', value: 'points' },
	{ name: 'long', value: 'long' },
] as const satisfies { name: string; value: Length }[];

export default defineCommand({
	audience: 'members',
	description: 'The main points of an article, in sentences copied from it',
	options: {
		article: {
			kind: 'text',
			description: 'Which article; the latest if you choose none',
			suggest: (typed, { library }) => suggestArticles(library, typed),
		},
		length: { kind: 'text', description: 'How long; points if you choose none', choices: LENGTHS },
	},
	run: async ({ article, length }, { library, locale }) =>
		summaryCard(
			speak(locale),
			await findArticle(library, article),
			readLength(length),
			article === undefined,
		),
	actions: {
		open: {
			shows: 'privately',
			run: async ([id], { library, locale }) =>
				id === undefined
					? summaryCard(speak(locale), await findArticle(library), 'points', true)
					: summaryCard(speak(locale), await findKnownArticle(library, id), 'points'),
		},
		where: { shows: 'privately', run: (values, context) => showWhere(context, values) },
		page: { shows: 'in place', run: (values, context) => showWhere(context, values) },
	},
});

async function showWhere(
	{ library, locale, asked }: Context,
	[id, length, from]: readonly string[],
) {
	const article = await findKnownArticle(library, id);
	const shown = { length: readLength(length), offset: readOffset(from) };
	return whereCard(speak(locale), article, shown, asked);
}

function readLength(typed: string | undefined): Length {
	return LENGTHS.find(({ value }) => value === typed)?.value ?? 'points';
}
