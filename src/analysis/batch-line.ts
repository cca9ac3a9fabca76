import type { Source } from './document.ts';
import { publishedDay } from './published-day.ts';
import { type Analysis, analyse } from './stages.ts';

type Id = string | number;

/** What the batch command answers to one line. */
export type BatchAnswer =
	| (Analysis & { readonly id: Id; readonly ms: number })
	| { readonly id?: Id; readonly error: { readonly line: number; readonly message: string } };

/** One line of the batch command: its text, its number from 1, and a clock in milliseconds. */
export type BatchLine = {
	/** Undefined where the line was too long to be held. */
	readonly text: string | undefined;
	readonly number: number;
	readonly clock: () => number;
};

/** Analyses the article of one line. A line that cannot be read is answered with what is wrong with it. */
export function answerLine({ text, number, clock }: BatchLine): BatchAnswer {
	let id: Id | undefined;
	try {
		const fields = readObject(text);
		id = readId(fields);
		const source = readSource(fields);
		const started = clock();
		const analysis = analyse(source);
		return { id, ...analysis, ms: Math.round((clock() - started) * 100) / 100 };
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		return { ...(id !== undefined && { id }), error: { line: number, message } };
	}
}

type Fields = Readonly<Record<string, unknown>>;

function readObject(line: string | undefined): Fields {
	if (line === undefined) throw new Error('the line is too long');
	if (line.trim() === '') throw new Error('the line is empty');
	const value = parse(line.trim());
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		throw new Error('the line is not a JSON object');
	}
	return value as Fields;
}

function parse(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch (cause) {
		throw new Error('the line is not JSON', { cause });
	}
}

function readId({ id }: Fields): Id {
	if (typeof id === 'string' || typeof id === 'number') return id;
	throw new Error('id is missing or neither text nor a number');
}

function readSource(fields: Fields): Source {
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

function readText(fields: Fields, name: string): string | undefined {
	const value = fields[name] ?? undefined;
	if (value === undefined || typeof value === 'string') return value;
	throw new Error(`${name} is not text`);
}
