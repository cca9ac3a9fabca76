import { type LineId, readId, readObject, readText } from '../../analysis/line-fields.ts';
import type { Day } from '../../domain/calendar.ts';
import type { PageProblem } from '../../ports/articles/page-fetcher.ts';
import type { ParsedPage } from '../pages/read-page.ts';
import type { ReadingPool } from '../reading-jobs.ts';
import { readAddress } from './line-address.ts';
import type { BatchLine } from './run-batch.ts';

/** What the batch command answers to one line. */
export type PageAnswer =
	| {
			readonly id: LineId;
			readonly text: string;
			readonly title: string | null;
			readonly byline: string | null;
			readonly site: string | null;
			readonly published: {
				readonly day: Day;
				readonly instant: string | null;
				readonly zone: string | null;
				readonly source: string;
				readonly confidence: number;
			} | null;
			readonly canonical: string;
			readonly language: string | null;
			readonly image: string | null;
			readonly problem?: PageProblem;
	  }
	| { readonly id?: LineId; readonly error: { readonly line: number; readonly message: string } };

/** Reads the page of one line. A line that cannot be read is answered with what is wrong with it. */
export async function answerPage(
	{ text, number }: BatchLine,
	{ pool, today }: { readonly pool: ReadingPool; readonly today: Day },
): Promise<PageAnswer> {
	let id: LineId | undefined;
	try {
		const fields = readObject(text);
		id = readId(fields);
		const html = readText(fields, 'html');
		if (html === undefined) throw new Error('html is missing');
		const url = readAddress(readText(fields, 'url') ?? '');
		return { id, ...answerOf(await pool.run('html', { html, url, today })) };
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		return { ...(id !== undefined && { id }), error: { line: number, message } };
	}
}

function answerOf(page: ParsedPage) {
	const { published } = page;
	return {
		text: page.text,
		title: page.title ?? null,
		byline: page.author ?? null,
		site: page.site,
		published: published
			? {
					day: published.day,
					instant: published.instant ?? null,
					zone: published.timeZone ?? null,
					source: published.source,
					confidence: published.confidence,
				}
			: null,
		canonical: page.url,
		language: page.language ?? null,
		image: page.image ?? null,
		...(page.problem && { problem: page.problem }),
	};
}
