/** An id of a line, given back with its answer. */
export type LineId = string | number;

/** The fields of one line of a batch command. */
export type LineFields = Readonly<Record<string, unknown>>;

/** The JSON object in `line`, undefined where it was too long to be held. Throws what is wrong with it. */
export function readObject(line: string | undefined): LineFields {
	if (line === undefined) throw new Error('the line is too long');
	if (line.trim() === '') throw new Error('the line is empty');
	const value = parse(line.trim());
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		throw new Error('the line is not a JSON object');
	}
	return value as LineFields;
}

/** The id, which every line must have. */
export function readId({ id }: LineFields): LineId {
	if (typeof id === 'string' || typeof id === 'number') return id;
	throw new Error('id is missing or neither text nor a number');
}

/** The text called `name`; undefined where it is missing or null. */
export function readText(fields: LineFields, name: string): string | undefined {
	const value = fields[name] ?? undefined;
	if (value === undefined || typeof value === 'string') return value;
	throw new Error(`${name} is not text`);
}

function parse(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch (cause) {
		throw new Error('the line is not JSON', { cause });
	}
}
