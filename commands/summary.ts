import {
	abridgedBlocks,
	articleButtons,
	byline,
	noteBlocks,
	titlePiece,
} from '../src/cards/articles/article-lines.ts';
import { inParagraph } from '../src/cards/articles/in-paragraph.ts';
import { languageBlocks } from '../src/cards/articles/language-note.ts';
import { pageButtons, readOffset, shownWords } from '../src/cards/page-buttons.ts';
import { type Context, defineCommand } from '../src/discord/interactions/command.ts';
import type { Span } from '../src/domain/articles/span.ts';
import type { Summary } from '../src/domain/articles/summary.ts';
import type { Block, Button, Card } from '../src/domain/card.ts';
import { findArticle, findKnownArticle } from '../src/stories/articles/find-article.ts';
import { suggestArticles } from '../src/stories/articles/offers.ts';

type Length = keyof Summary;
type Library = Context['library'];

const LENGTHS = [
	{ name: 'one line', value: 'line' },
	{ name: 'three to five points', value: 'points' },
	{ name: 'long', value: 'long' },
] as const satisfies { name: string; value: Length }[];
const PARAGRAPHS = 4;

export default defineCommand({
	audience: 'members',
	description: 'What an article says, in its own sentences',
	options: {
		article: {
			kind: 'text',
			description: 'Which article; the latest if you choose none',
			suggest: (typed, { library }) => suggestArticles(library, typed),
		},
		length: { kind: 'text', description: 'How long; points if you choose none', choices: LENGTHS },
	},
	async run({ article, length }, { library }) {
		const found = await findArticle(library, article);
		const card = summaryCard(found, readLength(length));
		return article === undefined ? { ...card, footer: LATEST } : card;
	},
	actions: {
		open: {
			shows: 'privately',
			run: async ([id], { library }) => summaryCard(await findKnownArticle(library, id), 'points'),
		},
		where: { shows: 'privately', run: (values, { library }) => whereCard(library, values) },
		page: { shows: 'in place', run: (values, { library }) => whereCard(library, values) },
	},
});

const LATEST = 'The latest article. Choose another with the option article.';

type Article = Awaited<ReturnType<typeof findArticle>>;

function summaryCard(article: Article, length: Length): Card {
	const sentences = sentencesOf(article, length);
	const where: Button = {
		label: 'Where?',
		press: { command: 'summary', action: 'where', values: [article.id, length, '0'] },
	};
	return {
		tone: 'article',
		title: [titlePiece(article)],
		blocks: [
			{ kind: 'small', words: byline(article) },
			...sentenceBlocks(sentences, length),
			...languageBlocks(article),
			...noteBlocks(article),
			...abridgedBlocks(article),
		],
		buttons: [[where, ...articleButtons(article).slice(1)]],
	};
}

function sentenceBlocks(sentences: readonly Span[], length: Length): Block[] {
	if (sentences.length === 0) {
		return [{ kind: 'text', words: 'No sentence to sum it up was found in this text.' }];
	}
	if (length === 'points') return [{ kind: 'list', items: sentences.map(({ text }) => text) }];
	return sentences.map(({ text }) => ({ kind: 'text', words: text }));
}

/** Each sentence in its paragraph. */
async function whereCard(library: Library, values: readonly string[]): Promise<Card> {
	const [id, typed, from] = values;
	const article = await findKnownArticle(library, id);
	const length = readLength(typed);
	const sentences = sentencesOf(article, length);
	const offset = readOffset(from);
	const shown = { offset, limit: PARAGRAPHS, total: sentences.length };
	return {
		tone: 'article',
		title: ['Where it stands in ', titlePiece(article)],
		blocks: sentences
			.slice(offset, offset + PARAGRAPHS)
			.map((sentence) => ({ kind: 'quotation', words: inParagraph(article.text, sentence) })),
		buttons: pageButtons(shown, (next) => ({
			command: 'summary',
			action: 'page',
			values: [article.id, length, String(next)],
		})),
		footer: shownWords(shown, 'sentence'),
	};
}

function sentencesOf({ analysis }: Article, length: Length): readonly Span[] {
	const { summary } = analysis;
	if (length === 'line') return summary.line.text === '' ? [] : [summary.line];
	return summary[length];
}

function readLength(typed: string | undefined): Length {
	return LENGTHS.find(({ value }) => value === typed)?.value ?? 'points';
}
