import {
	amongLinks,
	knownLinkCard,
	linksCard,
	readingCard,
	sharedCard,
} from '../src/cards/articles/link-cards.ts';
import { readingDates, readingQuotes, readingSource } from '../src/cards/articles/reading-cards.ts';
import { takenInCard } from '../src/cards/articles/taken-in.ts';
import { speak } from '../src/cards/messages/say.ts';
import { readOffset } from '../src/cards/page-buttons.ts';
import type { Context, MenuCommand } from '../src/discord/interactions/command.ts';
import type { Card } from '../src/domain/card.ts';
import { UserError } from '../src/domain/user-error.ts';
import { findReading } from '../src/stories/articles/adding/find-reading.ts';
import { findAnalysed, lookAtPage } from '../src/stories/articles/adding/look-at-page.ts';
import { takeIn } from '../src/stories/articles/adding/take-in.ts';
import { findKnownArticle } from '../src/stories/articles/find-article.ts';
import { findLinks } from '../src/stories/articles/find-links.ts';

const command: MenuCommand = {
	audience: 'members',
	menu: 'Summarise links',
	description: 'Dateline summarises the article linked in the message; only you see the summary',
	async run(message, context) {
		const { links, more } = findLinks(message);
		const [only] = links;
		if (only === undefined) throw new UserError(NO_LINK);
		if (links.length === 1) return linkCard(context, only);
		return linksCard(speak(context.locale), links, more);
	},
	actions: {
		choose: {
			shows: 'in place',
			async run(values, context) {
				const links = values.slice(0, -1);
				const chosen = links[readOffset(values.at(-1))];
				if (chosen === undefined) throw new UserError(NO_LINK);
				return amongLinks(speak(context.locale), await linkCard(context, chosen), links);
			},
		},
		quotes: { shows: 'privately', run: (values, context) => quotesCard(context, values) },
		morequotes: { shows: 'in place', run: (values, context) => quotesCard(context, values) },
		dates: { shows: 'privately', run: (values, context) => datesCard(context, values) },
		moredates: { shows: 'in place', run: (values, context) => datesCard(context, values) },
		source: {
			shows: 'privately',
			async run([key, number], context) {
				const card = readingSource(
					speak(context.locale),
					await findAnalysed(context, key),
					readOffset(number),
				);
				if (card) return card;
				throw new UserError('This quote is no longer here. Ask for the quotes again.');
			},
		},
		share: {
			shows: 'publicly',
			async run([kind, id = ''], context) {
				const { asked, library, locale } = context;
				const say = speak(locale);
				if (asked.guild === undefined) throw new UserError('This can only be shared in a server.');
				if (kind === 'article') {
					return sharedCard(say, { article: await findKnownArticle(library, id) }, asked.by);
				}
				return sharedCard(say, { reading: await findAnalysed(context, id), key: id }, asked.by);
			},
		},
		save: {
			shows: 'privately',
			audience: 'adders',
			run: async ([key], context) =>
				takenInCard(
					speak(context.locale),
					await takeIn(context, await findReading(context, key)),
					context.asked,
				),
		},
	},
};

export default command;

const NO_LINK =
	'There is no link to an article in this message. Choose a message with an address that begins with https://.';

async function linkCard(context: Context, url: string): Promise<Card> {
	const looked = await lookAtPage(context, url);
	return looked.outcome === 'known'
		? knownLinkCard(speak(context.locale), looked.article, context.asked)
		: readingCard(speak(context.locale), looked.reading, { key: looked.key, asked: context.asked });
}

async function quotesCard(context: Context, [key = '', from]: readonly string[]): Promise<Card> {
	const reading = await findAnalysed(context, key);
	return readingQuotes(speak(context.locale), reading, { key, offset: readOffset(from) });
}

async function datesCard(context: Context, [key = '', from]: readonly string[]): Promise<Card> {
	const reading = await findAnalysed(context, key);
	return readingDates(speak(context.locale), reading, { key, offset: readOffset(from) });
}
