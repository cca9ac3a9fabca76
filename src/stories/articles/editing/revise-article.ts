import type { ArticleDraft } from '../../../domain/articles/article.ts';
import {
	correctDraft,
	correctFindings,
} from '../../../domain/articles/correcting/apply-corrections.ts';
import { standing } from '../../../domain/articles/correction.ts';
import { carryNumbers } from '../../../domain/articles/finding-numbers.ts';
import { UserError } from '../../../domain/user-error.ts';
import type { Analyser } from '../../../ports/articles/analyser.ts';
import type {
	ArticleDesk,
	Revision,
	WorkingArticle,
} from '../../../ports/articles/article-desk.ts';

/** What is to be done to an article. */
export type Work = {
	/** What somebody does to it, or undoes. */
	readonly changes?: Revision['changes'];
	readonly undo?: Revision['undo'];
	/** The article as it was fetched anew. */
	readonly fetched?: ArticleDraft;
};

export type Revised = { readonly before: WorkingArticle; readonly after: WorkingArticle };

/** Where articles are revised, and by whom they are read again. */
export type Revising = {
	readonly desk: ArticleDesk;
	readonly analyser: Analyser;
};

const ATTEMPTS = 5;

/**
 * Reads an article again with what `plan` asks for, and with all that people put right. Whoever changes it at the same
 * moment is not overrun: it is planned again then. `plan` gives undefined where there is nothing to do.
 */
export async function reviseArticle(
	{ desk, analyser }: Revising,
	id: string,
	plan: (working: WorkingArticle) => Work | undefined,
): Promise<Revised> {
	for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
		const before = await openArticle(desk, id);
		const work = plan(before);
		if (work === undefined) return { before, after: before };
		const revision = await revisionOf(before, work, analyser);
		if (await desk.revise(id, before.revision, revision)) {
			return { before, after: await openArticle(desk, id) };
		}
	}
	throw new UserError('Somebody else is changing this article right now. Try again.');
}

/** The article with all that changing it needs; a UserError says that it is none of the guild's own. */
export async function openArticle(desk: ArticleDesk, id: string): Promise<WorkingArticle> {
	const working = await desk.open(id);
	if (working) return working;
	throw new UserError(
		'Only articles that this server added can be changed here. See what there is with /articles.',
	);
}

/** The article after `work`; it is analysed where that can find something else. */
export async function revisionOf(
	before: WorkingArticle,
	work: Work,
	analyser: Analyser,
): Promise<Revision> {
	const corrections = [
		...standing(before.changes.filter(({ number }) => number !== work.undo?.number)),
		...(work.changes ?? []).flatMap(({ deed }) => (deed.kind === 'refresh' ? [] : [deed])),
	];
	const base = work.fetched ?? before.asRead.draft;
	const draft = correctDraft(base, corrections);
	const isSameText = draft.text === before.article.text;
	const isAbridged = isSameText && before.article.isAbridged === true;
	const isUntouched = isAbridged && draft.published.day === before.article.published.day;
	if (isAbridged && !isUntouched) throw new UserError(ABRIDGED);

	const { text, title, published } = draft;
	const analysis = isUntouched
		? before.asRead.analysis
		: await analyser.analyse({ text, title, published: published.day });
	const numbers = carryNumbers(
		{ ...before.asRead.analysis, numbers: before.numbers },
		analysis,
		isSameText ? 'the same text' : 'another text',
	);
	return {
		shown: { draft, analysis: correctFindings(analysis, { text, numbers }, corrections) },
		asRead: { draft: base, analysis },
		numbers,
		isAbridged,
		changes: work.changes ?? [],
		...(work.undo && { undo: work.undo }),
	};
}

const ABRIDGED =
	'The full text of this article is no longer kept, so its dates cannot be read again. Fetch it again with /article refresh first.';
