import { z } from 'zod';

/**
 * JSON in few letters, beside a text: the keys of alike objects stand there once, and a span of the text is written by where
 * it begins and how long it is.
 *
 *     unkeyed({ cue: { start: 3, end: 5, text: 'go', sure: true } }, 'We go.')
 *     // [["cue","* sure"],[1,[2,3,2,true]]]
 */
export function unkeyed(value: unknown, text: string): string {
	const shapes = new Map<string, number>();
	const written = (one: unknown): unknown => {
		if (Array.isArray(one)) return [LIST, ...one.map(written)];
		if (typeof one !== 'object' || one === null) return one;
		const all = new Map(Object.entries(one).filter(([, its]) => its !== undefined));
		const span = spanIn(all, text);
		if (span) for (const key of SPAN) all.delete(key);
		const keys = [...(span ? [OF_TEXT] : []), ...all.keys()].join(' ');
		const shape = shapes.get(keys) ?? shapes.size + 1;
		shapes.set(keys, shape);
		return [shape, ...(span ?? []), ...[...all.values()].map(written)];
	};
	const all = written(value);
	return JSON.stringify([[...shapes.keys()], all]);
}

const LIST = 0;
const OF_TEXT = '*';
const SPAN = ['start', 'end', 'text'];

/** Where it begins and how long it is, if it is a span of the text. */
function spanIn(all: ReadonlyMap<string, unknown>, text: string): [number, number] | undefined {
	const [start, end, words] = SPAN.map((key) => all.get(key));
	if (typeof start !== 'number' || typeof end !== 'number' || end < start) return undefined;
	return words === text.slice(start, end) ? [start, end - start] : undefined;
}

const UNKEYED = z.tuple([z.array(z.string()), z.unknown()]);

/** What `unkeyed` was given beside the same text; an earlier version wrote JSON with all its keys. */
export function keyed(json: string, text = ''): unknown {
	const written: unknown = JSON.parse(json);
	if (!Array.isArray(written)) return written;
	const [shapes, all] = UNKEYED.parse(written);
	const keysOf = shapes.map((keys) => keys.split(' ').filter((key) => key !== ''));
	const read = (one: unknown): unknown => {
		if (!Array.isArray(one)) return one;
		const [shape, ...values]: unknown[] = one;
		if (shape === LIST) return values.map(read);
		const keys = keysOf[Number(shape) - 1];
		if (keys === undefined) throw new Error(`no keys are known of shape ${shape}`);
		const [first, ...others] = keys;
		if (first !== OF_TEXT) return objectOf(keys, values);
		const [start, length] = values.map(Number);
		const end = Number(start) + Number(length);
		const span = { start, end, text: text.slice(start, end) };
		return { ...span, ...objectOf(others, values.slice(2)) };
	};
	const objectOf = (keys: readonly string[], values: readonly unknown[]) =>
		Object.fromEntries(keys.map((key, index) => [key, read(values[index])]));
	return read(all);
}
