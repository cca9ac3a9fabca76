import type { z } from 'zod';
import { StoreFault } from '../../ports/store-fault.ts';
import { keeping } from './keeping.ts';

/**
 * The value in `json` as `schema` has it. What another version wrote and this one cannot read is a StoreFault whose cause
 * says what it was, never a value of the wrong shape.
 */
export function readStored<Value>(
	what: string,
	schema: z.ZodType<Value>,
	json: string,
	read: (json: string) => unknown = JSON.parse,
): Value {
	const result = schema.safeParse(parsed(what, json, read));
	if (result.success) return result.data;
	const [issue] = result.error.issues;
	const where = issue ? ` (${issue.path.join('.')}: ${issue.message})` : '';
	throw unreadable(`The database holds ${what} that this version cannot read${where}.`);
}

/** As readStored, but gives the fault back: of many rows one may be unreadable without the others. */
export function tryStored<Value>(
	what: string,
	schema: z.ZodType<Value>,
	json: string,
): Value | StoreFault {
	try {
		return readStored(what, schema, json);
	} catch (error) {
		if (error instanceof StoreFault) return error;
		throw error;
	}
}

/** What `read` gives; undefined where what is kept cannot be read, so that the others of a queue do not wait for it. */
export function readable<Value>(read: () => Value): Value | undefined {
	try {
		return read();
	} catch (error) {
		if (error instanceof StoreFault && error.problem === 'unreadable') return undefined;
		throw error;
	}
}

/** Reads what `schema` says of JSON, as readStored does, and keeps what was read last. */
export function storedReader<Value>(
	what: string,
	schema: z.ZodType<Value>,
): (json: string) => Value {
	return keeping((json) => readStored(what, schema, json));
}

function parsed(what: string, json: string, read: (json: string) => unknown): unknown {
	try {
		return read(json);
	} catch (cause) {
		throw unreadable(`The database holds ${what} that is not JSON.`, cause);
	}
}

function unreadable(what: string, cause?: unknown): StoreFault {
	return new StoreFault('unreadable', { cause: new Error(what, { cause }) });
}
