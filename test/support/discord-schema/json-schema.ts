/** As much of JSON Schema 2020-12 as is used here. */
export type JsonSchema = {
	readonly type?: string | readonly string[];
	readonly properties?: Readonly<Record<string, JsonSchema>>;
	readonly required?: readonly string[];
	readonly additionalProperties?: boolean | JsonSchema;
	readonly items?: JsonSchema;
	readonly anyOf?: readonly JsonSchema[];
	readonly allOf?: readonly JsonSchema[];
	readonly if?: JsonSchema;
	readonly then?: JsonSchema;
	readonly else?: JsonSchema;
	readonly not?: JsonSchema;
	readonly const?: unknown;
	readonly enum?: readonly unknown[];
	readonly format?: string;
	readonly pattern?: string;
	readonly minLength?: number;
	readonly maxLength?: number;
	readonly minItems?: number;
	readonly maxItems?: number;
	readonly minimum?: number;
	readonly maximum?: number;
	readonly $ref?: string;
};

/** Schemas by name, which refer to each other by `refTo`. */
export type Definitions = Readonly<Record<string, JsonSchema>>;

/** The document that holds all definitions. */
export const DOCUMENT = 'discord';

/** A reference to the definition of that name. */
export function refTo(name: string): JsonSchema {
	return { $ref: `${DOCUMENT}#/$defs/${name}` };
}

/** Demands `then` of what meets the condition, and `otherwise` of all else. */
export function when(
	condition: JsonSchema,
	then: JsonSchema,
	otherwise: JsonSchema = {},
): JsonSchema {
	return { if: condition, then, else: otherwise };
}

/** The value, or null. */
export function orNull(value: JsonSchema): JsonSchema {
	return when({ type: 'null' }, {}, value);
}

/** What a schema says in the end: a reference is followed, all else is itself. */
export function resolve(schema: JsonSchema, definitions: Definitions): JsonSchema {
	const name = schema.$ref?.split('/').at(-1);
	const target = name === undefined ? undefined : definitions[name];
	return target ? resolve(target, definitions) : schema;
}

/** The schema with `change` made to every schema within it, inner ones first. */
export function mapSchemas(
	schema: JsonSchema,
	change: (schema: JsonSchema) => JsonSchema,
): JsonSchema {
	const inner = (each: JsonSchema) => mapSchemas(each, change);
	const { properties, items, additionalProperties, anyOf, allOf } = schema;
	return change({
		...schema,
		...(properties && { properties: mapValues(properties, inner) }),
		...(items && { items: inner(items) }),
		...(typeof additionalProperties === 'object' && {
			additionalProperties: inner(additionalProperties),
		}),
		...(anyOf && { anyOf: anyOf.map(inner) }),
		...(allOf && { allOf: allOf.map(inner) }),
	});
}

/** The record with every value changed. */
export function mapValues<Before, After>(
	record: Readonly<Record<string, Before>>,
	change: (value: Before, key: string) => After,
): Record<string, After> {
	return Object.fromEntries(
		Object.entries(record).map(([key, value]) => [key, change(value, key)]),
	);
}
