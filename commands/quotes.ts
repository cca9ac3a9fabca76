import { quotePictureCard } from '../src/cards/articles/pictures/quote-card.ts';
import { sharesCard } from '../src/cards/articles/pictures/shares-card.ts';
import {
	type AskedQuotes,
	QUOTES_A_PAGE,
	quotesCard,
	saidBeforeCard,
	sourceCard,
} from '../src/cards/articles/quotes-card.ts';
import { discussedCard, discussionCards } from '../src/cards/discussion-cards.ts';
import { speak } from '../src/cards/messages/say.ts';
import { readOffset } from '../src/cards/page-buttons.ts';
import { readTheme } from '../src/cards/picture-buttons.ts';
import {
	type Context,
	defineCommand,
	guildOf,
	pictureActions,
} from '../src/discord/interactions/command.ts';
import { UserError } from '../src/domain/user-error.ts';
import { findArticleId, findKnownArticle } from '../src/stories/articles/find-article.ts';
import { findQuote } from '../src/stories/articles/find-finding.ts';
import { suggestArticles, suggestSpeakers } from '../src/stories/articles/offers.ts';
import { saidBefore } from '../src/stories/articles/said-before.ts';
import { speakingShares } from '../src/stories/articles/speaking-shares.ts';
import { discuss } from '../src/stories/open-discussions.ts';
import { undiscussed } from '../src/stories/undiscussed.ts';

type Library = Context['library'];

export default defineCommand({
	audience: 'members',
	description: 'Who said what, word for word, newest first',
	options: {
		speaker: {
			kind: 'text',
			description: 'Who said it; any part of the name',
			suggest: (typed, { library }) => suggestSpeakers(library, typed),
		},
		article: {
			kind: 'text',
			description: 'From which article; from all if you choose none',
			suggest: (typed, { library }) => suggestArticles(library, typed),
		},
		about: { kind: 'text', description: 'Words that the quote contains', max: 100 },
	},
	async run({ speaker = '', article, about = '' }, context) {
		const id = article === undefined ? '' : await findArticleId(context.library, article);
		return listQuotes(context, { speaker, article: id, about, offset: 0 });
	},
	actions: {
		...pictureActions('card', drawQuote),
		...pictureActions('shares', drawShares),
		page: { shows: 'in place', run: (values, context) => listQuotes(context, askedBy(values)) },
		open: {
			shows: 'privately',
			run: (values, context) => listQuotes(context, askedBy(values)),
		},
		mostQuoted: {
			shows: 'privately',
			async run(_values, context) {
				const [most] = await context.library.speakers('', 1);
				return listQuotes(context, askedBy(most ? [most.name] : []));
			},
		},
		source: {
			shows: 'privately',
			async run(values, { library, asked, locale }) {
				const quote = await findQuote(library, values);
				const article = await findKnownArticle(library, quote.article.id);
				return sourceCard(speak(locale), quote, article, asked);
			},
		},
		discuss: { shows: 'privately', run: ([id = ''], context) => openThread(context, id) },
		before: { shows: 'privately', run: (values, context) => listBefore(context, values) },
		beforePage: { shows: 'in place', run: (values, context) => listBefore(context, values) },
	},
});

function askedBy([speaker = '', article = '', about = '', from]: readonly string[]): AskedQuotes {
	return { speaker, article, about, offset: readOffset(from) };
}

async function listBefore(
	{ library, locale }: Context,
	[article = '', number = '', from]: readonly string[],
) {
	const quote = await findQuote(library, [article, number]);
	return saidBeforeCard(speak(locale), await saidBefore(library, quote), quote, readOffset(from));
}

async function openThread(context: Context, article: string) {
	const { asked, guildSettings, locale } = context;
	const guild = guildOf(context);
	const { channel, message } = asked;
	if (channel === undefined || message === undefined) {
		throw new UserError(
			'Only a post that everybody sees can be discussed. Press the button there.',
		);
	}
	const post = { guild, channel, message, article, isAsked: true } as const;
	const written = { locale: (await guildSettings.of(guild)).locale };
	const discussed = await discuss({ ...context, discussionCards }, { ...post, ...written });
	if (discussed.outcome === 'opened' || discussed.outcome === 'there') {
		return discussedCard(speak(locale), discussed);
	}
	throw undiscussed(discussed);
}

async function drawQuote(
	values: readonly string[],
	{ library, locale }: Context,
	as: 'preview' | 'post',
) {
	const quote = await findQuote(library, values);
	const article = await findKnownArticle(library, quote.article.id);
	return quotePictureCard(speak(locale), quote, article, { theme: readTheme(values[2]), as });
}

async function drawShares(
	[id = '', theme]: readonly string[],
	{ library, locale }: Context,
	as: 'preview' | 'post',
) {
	const article = await findKnownArticle(library, id);
	const shares = speakingShares(article.analysis.quotes);
	return sharesCard(speak(locale), article, shares, { theme: readTheme(theme), as });
}

async function listQuotes({ library, locale }: Context, asked: AskedQuotes) {
	const { speaker, article, about, offset } = asked;
	const query = {
		...(speaker && { speaker }),
		...(article && { article }),
		...(about && { about }),
	};
	const page = await library.quotes(query, { offset, limit: QUOTES_A_PAGE });
	if (page.rows.length === 0) throw await noQuotes(library, asked);
	return quotesCard(speak(locale), page, asked);
}

/** Says what was looked for and what to try instead. */
async function noQuotes(library: Library, { speaker, article, about }: AskedQuotes) {
	const known = await library.speakers('', 3);
	const given = {
		hasSpeaker: speaker ? 'yes' : 'no',
		speaker,
		hasWords: about ? 'yes' : 'no',
		words: about,
		where: article ? 'article' : 'library',
	};
	if (known.length === 0) {
		return new UserError(
			'There are no quotes{hasSpeaker, select, yes { by {speaker}} other {}}{hasWords, select, yes { with the words “{words}”} other {}}{where, select, article { in this article} other { in the articles here}}. An editor adds articles with /article add url.',
			given,
		);
	}
	return new UserError(
		'There are no quotes{hasSpeaker, select, yes { by {speaker}} other {}}{hasWords, select, yes { with the words “{words}”} other {}}{where, select, article { in this article} other { in the articles here}}. Try {choices}.',
		{ ...given, choices: known.map(({ name }) => name).join(', ') },
	);
}
