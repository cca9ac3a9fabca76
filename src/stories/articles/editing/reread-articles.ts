import type { App } from '../../../app.ts';
import { deskOf } from './desk-of.ts';
import { reviseArticle } from './revise-article.ts';

/** So few that answers to people are hardly held up. */
const AT_ONCE = 3;

/**
 * Reads some of the articles anew that an earlier version of the analysis has read, bundled ones too; what people put
 * right stays. Says how many.
 */
export async function rereadArticles(
	{ store, analysers, log }: Pick<App, 'store' | 'analysers' | 'log'>,
	stopping: AbortSignal,
): Promise<number> {
	const analyser = analysers.of();
	let count = 0;
	for (const { owner, id } of await store.backlog.outdated(AT_ONCE)) {
		if (stopping.aborted) break;
		const desk = deskOf(store, owner);
		// It may have been removed since.
		if (!(await desk.open(id))) continue;
		await reviseArticle({ desk, analyser }, id, () => ({}));
		count += 1;
	}
	if (count > 0) log.info({ count }, 'articles read anew');
	return count;
}
