import { dayForm } from '../../src/cards/articles/article-forms.ts';
import { takenInCard } from '../../src/cards/articles/taken-in.ts';
import { speak } from '../../src/cards/messages/say.ts';
import type { Context, GroupHead } from '../../src/discord/interactions/command.ts';
import type { Card } from '../../src/domain/card.ts';
import { readPublished } from '../../src/stories/articles/adding/read-draft.ts';
import { suggestPublished } from '../../src/stories/articles/adding/suggest-published.ts';
import { takeInKept } from '../../src/stories/articles/adding/take-in.ts';
import { suggestArticles, suggestSources } from '../../src/stories/articles/offers.ts';

/** What can be said of an article beside its text. */
export const DETAILS = {
	title: { kind: 'text', description: 'Its title', max: 300 },
	published: {
		kind: 'text',
		description: 'The day it came out, such as 2023-02-22 or 22 February 2023',
		max: 40,
		suggest: (typed: string, context: Context, { url }: Readonly<Record<string, string>>) =>
			suggestPublished(context, typed, url),
	},
	source: {
		kind: 'text',
		description: 'Who published it',
		max: 100,
		suggest: (typed: string, { library }: Context) => suggestSources(library, typed),
	},
} as const;

export const ADDRESS = { kind: 'text', description: 'Its address', max: 500 } as const;

export const ARTICLE = {
	kind: 'text',
	description: 'Which article; the latest if you choose none',
	suggest: (typed: string, { library }: Context) => suggestArticles(library, typed),
} as const;

const group: GroupHead = {
	audience: 'editors',
	description: 'Add articles to this server, and correct them',
	actions: {
		ask: {
			shows: 'privately',
			audience: 'adders',
			run: async ([key = ''], { locale }) => dayForm(speak(locale), key),
		},
		date: {
			shows: 'in place',
			audience: 'adders',
			run: ([key], context, { published }) => goOn(context, key, published),
		},
		day: {
			shows: 'in place',
			audience: 'adders',
			run: ([key, day], context) => goOn(context, key, day),
		},
		anyway: { shows: 'in place', audience: 'adders', run: ([key], context) => goOn(context, key) },
	},
};

export default group;

/** Takes in what is kept under `key`, its day said or not. */
async function goOn(context: Context, key: string | undefined, day?: string): Promise<Card> {
	const published = readPublished(day, context.now());
	return takenInCard(
		speak(context.locale),
		await takeInKept(context, key, published),
		context.asked,
	);
}
