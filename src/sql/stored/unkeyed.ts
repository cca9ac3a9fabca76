import { z } from 'zod';

/**
 * JSON in few letters, beside a text: the keys of alike objects stand there once, and a span of the text is written by where
 * it begins and how long it is.
 *
 *     unkeyed({ cue: { start: 3, end: 5, text: 'go', sure: true } }, 'We go.')
 *     // [["cue","* sure"],[1,[2,3,2,true]]]
 */
export function unkeyed(value: unknown, text: string): string {
	const { shapes, written } = openWriter(text);
	return closed(shapes, written(value));
}

/** The same of an object that may be long, with a `breath` between the items of its lists. */
export async function unkeyedInParts(
	value: Readonly<Record<string, unknown>>,
	text: string,
	breath: () => Promise<void>,
): Promise<string> {
	const { shapes, written, shapeOf } = openWriter(text);
	const told = Object.entries(value).filter(([, its]) => its !== undefined);
	const all: unknown[] = [shapeOf(told.map(([key]) => key).join(' '))];
	for (const [, its] of told) {
		if (!Array.isArray(its)) all.push(written(its));
		else {
			const list: unknown[] = [LIST];
			for (const [at, item] of its.entries()) {
				if (at % AT_ONCE === 0) await breath();
				list.push(written(item));
			}
			all.push(list);
		}
	}
	return closed(shapes, all);
}

/** Few enough that others have their turn between. */
const AT_ONCE = 20;

type Shapes = Map<string, number>;

function closed(shapes: Shapes, all: unknown): string {
	return JSON.stringify([[...shapes.keys()], all]);
}

function openWriter(text: string) {
	const shapes: Shapes = new Map();
	const shapeOf = (keys: string): number => {
		const shape = shapes.get(keys) ?? shapes.size + 1;
		shapes.set(keys, shape);
		return shape;
	};
	const written = (one: unknown): unknown => {
		if (typeof one !== 'object' || one === null) return one;
		const list: unknown[] = [LIST];
		if (Array.isArray(one)) {
			for (const item of one) list.push(written(item));
			return list;
		}
		const span = spanIn(one, text);
		const told = Object.entries(one).filter(
			([key, its]) => its !== undefined && !(span && SPAN.has(key)),
		);
		let keys = span ? OF_TEXT : '';
		for (const [key] of told) keys += keys === '' ? key : ` ${key}`;
		list[0] = shapeOf(keys);
		if (span) list.push(...span);
		for (const [, its] of told) list.push(written(its));
		return list;
	};
	return { shapes, shapeOf, written };
}

const LIST = 0;
const OF_TEXT = '*';
const SPAN: ReadonlySet<string> = new Set(['start', 'end', 'text']);

/** Where it begins and how long it is, if it is a span of the text. */
function spanIn(
	{ start, end, text: words }: { start?: unknown; end?: unknown; text?: unknown },
	text: string,
): [number, number] | undefined {
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
