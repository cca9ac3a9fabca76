import { type JsonSchema, refTo } from './json-schema.ts';

/** Fields of an object: what must be there, and what may. */
export type Fields = Readonly<Record<string, JsonSchema>>;

/** Any text. */
export const TEXT: JsonSchema = { type: 'string' };
/** Any whole number. */
export const COUNT: JsonSchema = { type: 'integer', minimum: 0 };
/** True or false. */
export const SWITCH: JsonSchema = { type: 'boolean' };
/** An instant with its offset. */
export const INSTANT: JsonSchema = { type: 'string', format: 'date-time' };
/** An id. */
export const ID: JsonSchema = refTo('SnowflakeType');
/** A bit field of permissions, which the gateway always writes as digits. */
export const BITS: JsonSchema = { type: 'string', pattern: '^\\d+$' };
/** Anything at all, where the local Discord has nothing to say. */
export const ANY: JsonSchema = {};

/** An object of these fields and no others; `required` names those that must be there. */
export function closed(required: Fields, optional: Fields = {}): JsonSchema {
	return {
		type: 'object',
		properties: { ...required, ...optional },
		required: Object.keys(required),
		additionalProperties: false,
	};
}

/** A list of such things. */
export function listOf(items: JsonSchema): JsonSchema {
	return { type: 'array', items };
}

/** Such things by id. */
export function byId(value: JsonSchema): JsonSchema {
	return { type: 'object', additionalProperties: value };
}

/** The object of the specification with other demands: only `required` must be there, `more` may be. */
export function relaxed(
	schema: JsonSchema | undefined,
	required: readonly string[],
	more: Fields = {},
): JsonSchema {
	return { ...schema, properties: { ...schema?.properties, ...more }, required };
}
