import { compareFindings, type Difference } from '../../../domain/articles/compare-findings.ts';
import type { Change } from '../../../domain/articles/correction.ts';
import type { Card } from '../../../domain/card.ts';
import type { WorkingArticle } from '../../../ports/articles/article-desk.ts';
import type { Say } from '../../messages/say.ts';
import { pageButtons, shownWords } from '../../page-buttons.ts';
import { titlePiece } from '../article-lines.ts';
import { changeLine, differenceBlocks, undoButton, undoneLine } from './change-lines.ts';

type Revised = { readonly before: WorkingArticle; readonly after: WorkingArticle };

/** What was done to an article just now, each with a way back, and what that changed in it. */
export function changedCard(
	say: Say,
	{ before, after }: Revised,
	nothing = say('It already says so; nothing was changed.'),
): Card {
	const { id } = after.article;
	const done = after.changes.filter(({ number }) => number > before.changes.length);
	return {
		tone: 'article',
		title: [titlePiece(after.article)],
		blocks: [
			{ kind: 'text', words: done.length > 0 ? say('Changed.') : nothing },
			...done.map(
				({ number, deed }) =>
					({
						kind: 'item',
						lines: [{ kind: 'text', words: changeLine(say, deed) }],
						button: undoButton(say, id, number),
					}) as const,
			),
			...differenceBlocks(
				say,
				differencesOf({ before, after }).filter(
					(one) => !done.some(({ deed }) => isSaid(one, deed)),
				),
			),
		],
		buttons: [[historyButton(say, id)]],
	};
}

/** What was taken back, and what that changed in the article. */
export function undoneCard(say: Say, revised: Revised, { deed }: Change): Card {
	const { article } = revised.after;
	return {
		tone: 'article',
		title: [titlePiece(article)],
		blocks: [
			{ kind: 'text', words: say('Undone.') },
			{ kind: 'text', words: undoneLine(say, deed) },
			...differenceBlocks(say, differencesOf(revised)),
		],
		buttons: [[historyButton(say, article.id)]],
	};
}

const A_PAGE = 8;

/** All that was done to an article, latest first, after the first `offset`. */
export function historyCard(say: Say, { article, changes }: WorkingArticle, offset: number): Card {
	const shown = { offset, limit: A_PAGE, total: changes.length };
	const page = changes.toReversed().slice(shown.offset, shown.offset + shown.limit);
	return {
		tone: 'article',
		title: say('History · {title}', { title: [titlePiece(article)] }),
		blocks: [
			...page.map(({ number, by, at, deed, undone }) => ({
				kind: 'item' as const,
				lines: [
					{ kind: 'text' as const, words: changeLine(say, deed) },
					{
						kind: 'small' as const,
						words: [
							{ user: by },
							' · ',
							{ instant: new Date(at) },
							...(undone
								? [
										' · ',
										...say('undone by {user} · {time}', {
											user: { user: undone.by },
											time: { instant: new Date(undone.at) },
										}),
									]
								: []),
						],
					},
				],
				button: { ...undoButton(say, article.id, number), disabled: undone !== undefined },
			})),
			{
				kind: 'small',
				words: say('Added {time}.', { time: { instant: new Date(article.added) } }),
			},
		],
		buttons: pageButtons(say, shown, (offset) => ({
			command: 'article',
			action: 'history',
			values: [article.id, String(offset)],
		})),
		footer: shownWords(say, shown, 'changes'),
	};
}

/** Does the change itself say so? */
function isSaid({ kind, number }: Difference, deed: Change['deed']): boolean {
	if (deed.kind === 'speaker' || deed.kind === 'words')
		return kind === 'quote' && deed.quote === number;
	return deed.kind === 'key date' && kind === 'key date' && deed.date === number;
}

function historyButton(say: Say, article: string) {
	return {
		label: say('History'),
		state: { command: 'article', action: 'past', values: [article] },
	} as const;
}

function differencesOf({ before, after }: Revised) {
	const numbered = ({ article, numbers }: WorkingArticle) => ({
		findings: article.analysis,
		numbers,
	});
	return compareFindings(numbered(before), numbered(after));
}
