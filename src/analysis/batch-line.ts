import type { Source } from './document/document.ts';
import { type LineFields, type LineId, readId, readObject, readText } from './line-fields.ts';
import type { Models } from './models.ts';
import { publishedDay } from './published-day.ts';
import { type Analysis, analyse } from './stages.ts';

/** What the batch command answers to one line. */
export type BatchAnswer =
	| (Analysis & { readonly id: LineId; readonly ms: number })
	| { readonly id?: LineId; readonly error: { readonly line: number; readonly message: string } };

/** One line of the batch command: its text, its number from 1, and a clock in milliseconds. */
export type BatchLine = {
	/** Undefined where the line was too long to be held. */
	readonly text: string | undefined;
	readonly number: number;
	readonly clock: () => number;
	readonly models: Models;
};

/** Analyses the article of one line. A line that cannot be read is answered with what is wrong with it. */
export function answerLine({ text, number, clock, models }: BatchLine): BatchAnswer {
	let id: LineId | undefined;
	try {
		const fields = readObject(text);
		id = readId(fields);
		const source = readSource(fields);
		const started = clock();
		const analysis = analyse(source, models);
		return { id, ...analysis, ms: Math.round((clock() - started) * 100) / 100 };
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		return { ...(id !== undefined && { id }), error: { line: number, message } };
	}
}

function readSource(fields: LineFields): Source {
	const text = readText(fields, 'text');
	if (text === undefined) throw new Error('text is missing');
	const title = readText(fields, 'title');
	const published = publishedDay(readText(fields, 'published'), readText(fields, 'timeZone'));
	return {
		text,
		...(title !== undefined && { title }),
		...(published !== undefined && { published }),
	};
}
