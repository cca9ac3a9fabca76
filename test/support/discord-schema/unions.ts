import {
	type Definitions,
	type JsonSchema,
	mapSchemas,
	mapValues,
	orNull,
	resolve,
	when,
} from './json-schema.ts';

/** Fields that tell the branches of a union apart. */
const TAGS = ['type', 'style', 'entity_type', 'trigger_type'];

/** The definitions with every union rewritten, so that a wrong body is told what its own branch misses. */
export function tellUnionsApart(definitions: Definitions): Definitions {
	return mapValues(definitions, (schema) => tellUnionApart(schema, definitions));
}

/** The schema with its unions rewritten: nothing or something, and something by the tag of its branches. */
export function tellUnionApart(schema: JsonSchema, definitions: Definitions): JsonSchema {
	return mapSchemas(schema, (each) => {
		if (!each.anyOf) return each;
		const { anyOf, ...rest } = each;
		// A branch without any demand stands for a missing field, which `required` has decided already.
		const branches = anyOf.filter((branch) => Object.keys(branch).length > 0);
		const values = branches.filter((branch) => branch.type !== 'null');
		const value = byTag(values, definitions);
		const isNullable = values.length < branches.length;
		return { ...rest, ...(isNullable ? orNull(value) : value) };
	});
}

function byTag(branches: readonly JsonSchema[], definitions: Definitions): JsonSchema {
	const [only, ...others] = branches;
	if (only && others.length === 0) return only;
	for (const tag of TAGS) {
		const values = branches.map((branch) =>
			tagValues(resolve(branch, definitions), tag, definitions),
		);
		if (areDisjoint(values)) return switchOn(tag, branches, values);
	}
	return { anyOf: branches };
}

function switchOn(
	tag: string,
	branches: readonly JsonSchema[],
	values: readonly (readonly unknown[])[],
): JsonSchema {
	const tagged = (allowed: readonly unknown[]): JsonSchema => ({
		type: 'object',
		required: [tag],
		properties: { [tag]: { enum: allowed } },
	});
	return {
		...tagged(values.flat()),
		allOf: branches.map((branch, index) => when(tagged(values[index] ?? []), branch)),
	};
}

function tagValues(branch: JsonSchema, tag: string, definitions: Definitions): readonly unknown[] {
	const schema = branch.properties?.[tag];
	if (!schema || !branch.required?.includes(tag)) return [];
	const { enum: values, const: value } = resolve(schema, definitions);
	return values ?? (value === undefined ? [] : [value]);
}

function areDisjoint(values: readonly (readonly unknown[])[]): boolean {
	const all = values.flat();
	return values.every((each) => each.length > 0) && new Set(all).size === all.length;
}
