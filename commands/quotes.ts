import { quotePictureCard } from '../src/cards/articles/pictures/quote-card.ts';
import { sharesCard } from '../src/cards/articles/pictures/shares-card.ts';
import {
	type AskedQuotes,
	QUOTES_A_PAGE,
	quotesCard,
	saidBeforeCard,
	sourceCard,
} from '../src/cards/articles/quotes-card.ts';
import { readOffset } from '../src/cards/page-buttons.ts';
import { readTheme } from '../src/cards/picture-buttons.ts';
import {
	type Context,
	defineCommand,
	pictureActions,
} from '../src/discord/interactions/command.ts';
import { UserError } from '../src/domain/user-error.ts';
import { findArticleId, findKnownArticle } from '../src/stories/articles/find-article.ts';
import { findQuote } from '../src/stories/articles/find-finding.ts';
import { suggestArticles, suggestSpeakers } from '../src/stories/articles/offers.ts';
import { saidBefore } from '../src/stories/articles/said-before.ts';
import { speakingShares } from '../src/stories/articles/speaking-shares.ts';

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
	async run({ speaker = '', article, about = '' }, { library }) {
		const id = article === undefined ? '' : await findArticleId(library, article);
		return listQuotes(library, { speaker, article: id, about, offset: 0 });
	},
	actions: {
		...pictureActions('card', drawQuote),
		...pictureActions('shares', drawShares),
		page: { shows: 'in place', run: (values, { library }) => listQuotes(library, askedBy(values)) },
		open: {
			shows: 'privately',
			run: (values, { library }) => listQuotes(library, askedBy(values)),
		},
		mostQuoted: {
			shows: 'privately',
			async run(_values, { library }) {
				const [most] = await library.speakers('', 1);
				return listQuotes(library, askedBy(most ? [most.name] : []));
			},
		},
		source: {
			shows: 'privately',
			async run(values, { library, asked }) {
				const quote = await findQuote(library, values);
				return sourceCard(quote, await findKnownArticle(library, quote.article.id), asked);
			},
		},
		before: { shows: 'privately', run: (values, { library }) => listBefore(library, values) },
		beforePage: { shows: 'in place', run: (values, { library }) => listBefore(library, values) },
	},
});

function askedBy([speaker = '', article = '', about = '', from]: readonly string[]): AskedQuotes {
	return { speaker, article, about, offset: readOffset(from) };
}

async function listBefore(library: Library, [article = '', number = '', from]: readonly string[]) {
	const quote = await findQuote(library, [article, number]);
	return saidBeforeCard(await saidBefore(library, quote), quote, readOffset(from));
}

async function drawQuote(values: readonly string[], { library }: Context, as: 'preview' | 'post') {
	const quote = await findQuote(library, values);
	const article = await findKnownArticle(library, quote.article.id);
	return quotePictureCard(quote, article, { theme: readTheme(values[2]), as });
}

async function drawShares(
	[id = '', theme]: readonly string[],
	{ library }: Context,
	as: 'preview' | 'post',
) {
	const article = await findKnownArticle(library, id);
	const shares = speakingShares(article.analysis.quotes);
	return sharesCard(article, shares, { theme: readTheme(theme), as });
}

async function listQuotes(library: Library, asked: AskedQuotes) {
	const { speaker, article, about, offset } = asked;
	const query = {
		...(speaker && { speaker }),
		...(article && { article }),
		...(about && { about }),
	};
	const page = await library.quotes(query, { offset, limit: QUOTES_A_PAGE });
	if (page.rows.length === 0) throw new UserError(await noQuotes(library, asked));
	return quotesCard(page, asked);
}

/** Says what was looked for and what to try instead. */
async function noQuotes(library: Library, asked: AskedQuotes): Promise<string> {
	const { speaker, article, about } = asked;
	const where = article ? ' in this article' : ' in this library';
	const whose = speaker ? ` by ${speaker}` : '';
	const which = about ? ` with the words “${about}”` : '';
	const known = await library.speakers('', 3);
	const names = known.map(({ name }) => name).join(', ');
	const hint = names === '' ? 'An editor adds articles with /article add url.' : `Try ${names}.`;
	return `There are no quotes${whose}${which}${where}. ${hint}`;
}
