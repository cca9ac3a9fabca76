import type { z } from 'zod';
import { keeping } from './keeping.ts';

/**
 * The value in `json` as `schema` has it. What another version wrote and this one cannot read is an error that says what
 * it was, never a value of the wrong shape.
 */
export function readStored<Value>(what: string, schema: z.ZodType<Value>, json: string): Value {
	const result = schema.safeParse(parsed(what, json));
	if (result.success) return result.data;
	const [issue] = result.error.issues;
	const where = issue ? ` (${issue.path.join('.')}: ${issue.message})` : '';
	throw new Error(`The database holds ${what} that this version cannot read${where}.`);
}

/** Reads what `schema` says of JSON, as readStored does, and keeps what was read last. */
export function storedReader<Value>(
	what: string,
	schema: z.ZodType<Value>,
): (json: string) => Value {
	return keeping((json) => readStored(what, schema, json));
}

function parsed(what: string, json: string): unknown {
	try {
		return JSON.parse(json);
	} catch (cause) {
		throw new Error(`The database holds ${what} that is not JSON.`, { cause });
	}
}
