import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'zod/mini';
import { isObject } from '../../../src/local-discord/validation/semantic/place.ts';
import { type Definitions, DOCUMENT } from './json-schema.ts';

/** What the development packages bring: Discord's API as data, and the compiler of schemas. */
export type Packages = {
	/** Definitions by name, as the specification has them. */
	readonly definitions: Definitions;
	/** Templates of paths by method in lower case. */
	readonly paths: Readonly<Record<string, readonly string[]>>;
	/** The text of the TypeScript types, which say the body and the answers of every path. */
	readonly types: string;
	readonly Compiler: typeof Ajv2020;
};

const SPECIFICATION = 'discord-api-spec';
const SUFFIX = 'Schema';

/** Loads the packages. */
export async function loadPackages(): Promise<Packages> {
	const text = new URL('discord-api-spec.ts', import.meta.resolve(SPECIFICATION));
	const [definitions, specification, types] = await Promise.all([
		readDefinitions(),
		importRecord(SPECIFICATION),
		readFile(text, 'utf8'),
	]);
	return { definitions, paths: readPaths(specification['pathsList']), types, Compiler: Ajv2020 };
}

async function readDefinitions(): Promise<Definitions> {
	const exported = await importRecord(`${SPECIFICATION}/zod`);
	const registry = z.registry<{ id: string }>();
	for (const [name, schema] of Object.entries(exported)) {
		if (schema instanceof z.core.$ZodType)
			registry.add(schema, { id: name.slice(0, -SUFFIX.length) });
	}
	const { schemas } = z.toJSONSchema(registry, {
		uri: (id) => `${DOCUMENT}#/$defs/${id}`,
		io: 'output',
		unrepresentable: 'any',
	});
	return Object.fromEntries(
		Object.entries(schemas).map(([name, { $id: _id, $schema: _schema, ...schema }]) => [
			name,
			schema,
		]),
	) as Definitions;
}

/** The package through a name that is not written out: its types are large and not needed. */
async function importRecord(name: string): Promise<Readonly<Record<string, unknown>>> {
	const exported: unknown = await import(name);
	return isObject(exported) ? exported : {};
}

function readPaths(list: unknown): Record<string, readonly string[]> {
	const entries = Object.entries(isObject(list) ? list : {});
	return Object.fromEntries(
		entries.map(([method, paths]) => [
			method,
			Array.isArray(paths) ? paths.filter((path) => typeof path === 'string') : [],
		]),
	);
}
