import type { Change } from '../../../domain/articles/correction.ts';
import { UserError } from '../../../domain/user-error.ts';
import type { WorkingArticle } from '../../../ports/articles/article-desk.ts';
import type { Editing } from './correct-article.ts';
import { type Revised, reviseArticle, type Work } from './revise-article.ts';

/** Takes back one change of an article; what was put right before or after it stays. */
export async function undoChange(
	editing: Omit<Editing, 'library'>,
	id: string,
	number: number,
): Promise<Revised & { readonly change: Change }> {
	const revised = await reviseArticle(editing, id, (working) =>
		undoing(working, number, editing.asked.by),
	);
	const change = revised.before.changes.find((one) => one.number === number);
	if (!change) throw new Error('a change that is not there was undone');
	return { ...revised, change };
}

function undoing(working: WorkingArticle, number: number, by: string): Work {
	const change = working.changes.find((one) => one.number === number);
	if (!change)
		throw new UserError('This change is no longer known. See what was done with /article history.');
	if (change.undone)
		throw new UserError('This is already undone. See what was done with /article history.');
	const undo = { number, by };
	if (change.deed.kind !== 'refresh') return { undo };

	const isLast = !working.changes.some(
		({ deed, undone, number: other }) => deed.kind === 'refresh' && !undone && other > number,
	);
	if (!isLast) {
		throw new UserError(
			'The article has been fetched again since then. Undo the latest fetch first.',
		);
	}
	const { text, ...draft } = change.deed.from;
	if (text === undefined) {
		throw new UserError('The earlier text is no longer kept, so it cannot be restored.');
	}
	return { undo, fetched: { ...draft, text } };
}
