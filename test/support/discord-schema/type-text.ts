import { type JsonSchema, refTo } from './json-schema.ts';

const TOKEN = /\/\*[\s\S]*?\*\/|"(?:[^"\\]|\\.)*"|[A-Za-z_$][\w$]*|-?\d+(?:\.\d+)?|[{}[\]()|;:?,]/g;
const PLAIN: Readonly<Record<string, JsonSchema>> = {
	string: { type: 'string' },
	number: { type: 'number' },
	boolean: { type: 'boolean' },
	true: { const: true },
	false: { const: false },
	null: { type: 'null' },
	unknown: {},
	undefined: { not: {} },
	never: { not: {} },
};

/** The tokens of a TypeScript type, the first of them, and the others as they are asked for: much text may follow the type. */
type Tokens = { first: string | undefined; readonly others: Iterator<string> };

/**
 * The JSON Schema of a TypeScript type as generated code writes it: closed objects, lists, unions, literals, names
 * of other types. Reading stops where the type ends; what follows is ignored.
 */
export function schemaOfType(text: string): JsonSchema {
	const others = tokensOf(text);
	return readUnion({ first: others.next().value, others });
}

function* tokensOf(text: string): Generator<string, undefined> {
	for (const [token] of text.matchAll(TOKEN)) if (!token.startsWith('/*')) yield token;
}

function readUnion(tokens: Tokens): JsonSchema {
	skip(tokens, '|');
	const branches = [readList(tokens)];
	while (skip(tokens, '|')) branches.push(readList(tokens));
	const [only, ...others] = branches;
	return only && others.length === 0 ? only : { anyOf: branches };
}

function readList(tokens: Tokens): JsonSchema {
	let schema = readOne(tokens);
	while (skip(tokens, '[')) {
		expect(tokens, ']');
		schema = { type: 'array', items: schema };
	}
	return schema;
}

function readOne(tokens: Tokens): JsonSchema {
	if (skip(tokens, '{')) return readObject(tokens);
	if (skip(tokens, '[')) return readTuple(tokens);
	if (skip(tokens, '(')) {
		const inside = readUnion(tokens);
		expect(tokens, ')');
		return inside;
	}
	const token = next(tokens);
	if (/^["\d-]/.test(token)) return { const: JSON.parse(token) };
	return PLAIN[token] ?? refTo(token);
}

function readObject(tokens: Tokens): JsonSchema {
	const properties: Record<string, JsonSchema> = {};
	const required: string[] = [];
	let others: JsonSchema | false = false;
	while (!skip(tokens, '}')) {
		if (skip(tokens, '[')) {
			others = readIndexed(tokens);
			continue;
		}
		const key = next(tokens).replaceAll('"', '');
		if (!skip(tokens, '?')) required.push(key);
		expect(tokens, ':');
		properties[key] = readUnion(tokens);
		skip(tokens, ';');
	}
	return { type: 'object', properties, required, additionalProperties: others };
}

function readIndexed(tokens: Tokens): JsonSchema {
	while (!skip(tokens, ']')) next(tokens);
	expect(tokens, ':');
	const values = readUnion(tokens);
	skip(tokens, ';');
	return values;
}

function readTuple(tokens: Tokens): JsonSchema {
	while (!skip(tokens, ']')) {
		readUnion(tokens);
		skip(tokens, ',');
	}
	return { type: 'array' };
}

function next(tokens: Tokens): string {
	const token = tokens.first;
	if (token === undefined) throw new Error('a type ends too early');
	tokens.first = tokens.others.next().value;
	return token;
}

function skip(tokens: Tokens, token: string): boolean {
	if (tokens.first !== token) return false;
	next(tokens);
	return true;
}

function expect(tokens: Tokens, token: string): void {
	if (!skip(tokens, token)) throw new Error(`a type has ${tokens.first} where ${token} belongs`);
}
