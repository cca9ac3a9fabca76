import { abridgedBlocks, mayEdit, titlePiece } from '../src/cards/articles/article-lines.ts';
import { inParagraph } from '../src/cards/articles/in-paragraph.ts';
import { languageBlocks } from '../src/cards/articles/language-note.ts';
import { quoteItem, speakerLine } from '../src/cards/articles/quote-item.ts';
import { pageButtons, readOffset, shownWords } from '../src/cards/page-buttons.ts';
import { type Context, defineCommand } from '../src/discord/interactions/command.ts';
import type { Button, Card, Words } from '../src/domain/card.ts';
import { UserError } from '../src/domain/user-error.ts';
import { findArticle, findKnownArticle } from '../src/stories/articles/find-article.ts';
import { findQuote } from '../src/stories/articles/find-finding.ts';
import { suggestArticles, suggestSpeakers } from '../src/stories/articles/offers.ts';

const A_PAGE = 5;

type Library = Context['library'];
/** Speaker, article's id and words, each empty where it does not matter; then how many to leave out. */
type Asked = readonly string[];

export default defineCommand({
	audience: 'members',
	description: 'Who said what, word for word, newest first',
	options: {
		speaker: {
			kind: 'text',
			description: 'Whose; any part of the name',
			suggest: (typed, { library }) => suggestSpeakers(library, typed),
		},
		article: {
			kind: 'text',
			description: 'From which article; from all if you choose none',
			suggest: (typed, { library }) => suggestArticles(library, typed),
		},
		about: { kind: 'text', description: 'Words that the quote holds', max: 100 },
	},
	async run({ speaker = '', article, about = '' }, { library }) {
		const id = article === undefined ? '' : (await findArticle(library, article)).id;
		return quotesCard(library, [speaker, id, about, '0']);
	},
	actions: {
		page: { shows: 'in place', run: (asked, { library }) => quotesCard(library, asked) },
		open: { shows: 'privately', run: (asked, { library }) => quotesCard(library, asked) },
		source: { shows: 'privately', run: (values, context) => sourceCard(context, values) },
	},
});

async function quotesCard(library: Library, asked: Asked): Promise<Card> {
	const [speaker = '', article = '', about = '', from] = asked;
	const offset = readOffset(from);
	const query = {
		...(speaker && { speaker }),
		...(article && { article }),
		...(about && { about }),
	};
	const { rows, total } = await library.quotes(query, { offset, limit: A_PAGE });
	if (rows.length === 0) throw new UserError(await noQuotes(library, asked));

	const shown = { offset, limit: A_PAGE, total };
	const only = article === '' ? undefined : rows[0]?.article;
	return {
		tone: 'quote',
		title: titleOf(asked, only),
		blocks: [...(only === undefined ? [] : languageBlocks(only)), ...rows.map(quoteItem)],
		buttons: pageButtons(shown, (next) => ({
			command: 'quotes',
			action: 'page',
			values: [speaker, article, about, String(next)],
		})),
		footer: shownWords(shown, 'quote'),
	};
}

type Head = Parameters<typeof titlePiece>[0];

function titleOf([speaker, , about]: Asked, article: Head | undefined): Words {
	return [
		'Quotes',
		speaker ? ` by ${speaker}` : '',
		about ? ` about “${about}”` : '',
		...(article === undefined ? [] : [' from ', titlePiece(article)]),
	];
}

/** Says what was looked for and what to try instead. */
async function noQuotes(library: Library, [speaker, article, about]: Asked): Promise<string> {
	const where = article ? ' in this article' : ' in this library';
	const whose = speaker ? ` by ${speaker}` : '';
	const which = about ? ` with the words “${about}”` : '';
	const known = await library.speakers('', 3);
	const names = known.map(({ name }) => name).join(', ');
	const hint = names === '' ? 'An editor adds articles with /article add url.' : `Try ${names}.`;
	return `There are no quotes${whose}${which}${where}. ${hint}`;
}

/** The quote in bold in its paragraph. */
async function sourceCard({ library, asked }: Context, values: readonly string[]): Promise<Card> {
	const quote = await findQuote(library, values);
	const article = await findKnownArticle(library, quote.article.id);
	const edit: Button = {
		label: 'Edit speaker',
		press: { command: 'article', action: 'speaker', values: [article.id, String(quote.number)] },
	};
	return {
		tone: 'quote',
		title: [titlePiece(article)],
		blocks: [
			{ kind: 'text', words: speakerLine(quote) },
			{ kind: 'quotation', words: inParagraph(article.text, quote) },
			...abridgedBlocks(article),
		],
		...(mayEdit(asked, article) && { buttons: [[edit]] }),
	};
}
