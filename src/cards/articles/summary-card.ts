import type { Span } from '../../domain/articles/span.ts';
import type { Summary } from '../../domain/articles/summary.ts';
import type { Asked } from '../../domain/asked.ts';
import type { Block, Button, Card, Words } from '../../domain/card.ts';
import type { StoredArticle } from '../../ports/articles/library.ts';
import type { Say } from '../messages/say.ts';
import { pageButtons, shownWords } from '../page-buttons.ts';
import {
	abridgedBlocks,
	articleButtons,
	bylineBlock,
	citeButton,
	mayEdit,
	noteBlocks,
	thumbnailOf,
	titlePiece,
} from './article-lines.ts';
import { inParagraph, paragraphNumber } from './in-paragraph.ts';
import { languageBlocks } from './language-note.ts';
import { sentenceWords } from './sentence-words.ts';

/** How long a summary is. */
export type Length = keyof Summary;

const PARAGRAPHS = 4;

/** The main points of an article, in sentences copied from it; `isLatest` says that nobody chose it. */
export function summaryCard(
	say: Say,
	article: StoredArticle,
	length: Length,
	isLatest = false,
): Card {
	const where: Button = {
		label: say('Show source paragraphs'),
		state: { command: 'summary', action: 'where', values: [article.id, length, '0'] },
	};
	return {
		tone: 'article',
		title: [titlePiece(article)],
		...thumbnailOf(say, article),
		blocks: [
			bylineBlock(say, article),
			...sentenceBlocks(say, wordsOfSentences(say, article, length), length),
			...languageBlocks(say, article),
			...noteBlocks(say, article),
			...abridgedBlocks(say, article),
		],
		buttons: [[where, ...articleButtons(say, article).slice(1), citeButton(say, article)]],
		...(isLatest && {
			footer: say(
				'This is the latest article. To choose another, type /{command} and pick “article”.',
				{
					command: 'summary',
				},
			),
		}),
	};
}

/** Each sentence of the summary in its paragraph, after the first `offset`. */
export function whereCard(
	say: Say,
	article: StoredArticle,
	{ length, offset }: { readonly length: Length; readonly offset: number },
	asked: Pick<Asked, 'isEditor' | 'guild'>,
): Card {
	const sentences = sentencesOf(article, length);
	const shown = { offset, limit: PARAGRAPHS, total: sentences.length };
	return {
		tone: 'article',
		title: say('Where the summary comes from · {title}', { title: titlePiece(article) }),
		blocks: sentences.slice(offset, offset + PARAGRAPHS).flatMap((sentence): Block[] => {
			const place = placeBlocks(say, article, sentence);
			const line = { kind: 'quotation', words: inParagraph(article.text, sentence) } as const;
			if (!mayEdit(asked, article)) return [...place, line];
			const button = editButton(say, article, sentence);
			return [{ kind: 'item', lines: [...place, line], button }];
		}),
		buttons: pageButtons(say, shown, (next) => ({
			command: 'summary',
			action: 'page',
			values: [article.id, length, String(next)],
		})),
		...(shown.total > PARAGRAPHS && { footer: shownWords(say, shown, 'sentences') }),
	};
}

/** 'Paragraph 4 of 14'; of a text of which only passages are left nobody can count them. */
function placeBlocks(say: Say, { text, isAbridged }: StoredArticle, { start }: Span): Small[] {
	if (isAbridged) return [];
	const { number, of } = paragraphNumber(text, start);
	return [
		{ kind: 'small', words: say('Paragraph {number, number} of {of, number}', { number, of }) },
	];
}

type Small = { readonly kind: 'small'; readonly words: string };

function editButton(say: Say, { id }: StoredArticle, { start }: Span): Button {
	const state = { command: 'article', action: 'sentence', values: [id, String(start)] };
	return { label: say('Edit'), state };
}

function wordsOfSentences(say: Say, article: StoredArticle, length: Length): Words[] {
	const { dates } = article.analysis;
	return sentencesOf(article, length).map((sentence) => sentenceWords(say, sentence, dates));
}

function sentenceBlocks(say: Say, sentences: readonly Words[], length: Length): Block[] {
	if (sentences.length === 0) {
		return [{ kind: 'text', words: say('No sentence in this text sums it up.') }];
	}
	if (length === 'points') return [{ kind: 'list', items: sentences }];
	return sentences.map((words) => ({ kind: 'text', words }));
}

function sentencesOf({ analysis }: StoredArticle, length: Length): readonly Span[] {
	const { summary } = analysis;
	if (length === 'line') return summary.line.text === '' ? [] : [summary.line];
	return summary[length];
}
