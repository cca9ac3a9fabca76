import type { Context, Options, Verb } from './command.ts';
import { readAttachment } from './read-attachment.ts';
import type { Acted, Sent } from './read-interaction.ts';

type Values = Parameters<Verb['run']>[0];

/** The files of a form, by its fields, read. */
export async function readFiles(
	files: Acted['files'],
	apiUrl: string,
): Promise<Context['sentFiles']> {
	const entries = Object.entries(files).map(
		async ([field, file]) => [field, await readAttachment(file, apiUrl)] as const,
	);
	return Object.fromEntries(await Promise.all(entries));
}

/** The values of `options`, by name, with files read. Discord has checked their kinds. */
export async function readInput(
	options: Options,
	{ values, files }: Pick<Sent, 'values' | 'files'>,
	apiUrl: string,
): Promise<Values> {
	const entries = Object.entries(options).map(async ([name, { kind, max }]) => {
		const value = readValue(values.get(name));
		if (kind !== 'file') return [name, value] as const;
		const attachment = files[String(value)];
		return [name, attachment ? await readAttachment(attachment, apiUrl, max) : undefined] as const;
	});
	return Object.fromEntries(await Promise.all(entries));
}

function readValue(value: string | number | boolean | undefined): Values[string] {
	const text = typeof value === 'string' ? value.trim() : value;
	return text === '' ? undefined : text;
}
