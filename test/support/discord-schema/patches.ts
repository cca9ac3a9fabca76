import {
	type Definitions,
	type JsonSchema,
	mapSchemas,
	mapValues,
	refTo,
	resolve,
} from './json-schema.ts';

/** The definitions as the wire has them, where the specification says it otherwise. */
export function patchDefinitions(definitions: Definitions): Definitions {
	return mapValues(definitions, (schema, name) => {
		const patched = REPLACED[name] ?? patchSchema(closeIntersection(schema, definitions));
		const fields = ADDED[name];
		return fields ? { ...patched, properties: { ...patched.properties, ...fields } } : patched;
	});
}

/** The schema with permissions as strings of digits, instants with an offset, and no choice among nothing. */
export function patchSchema(schema: JsonSchema): JsonSchema {
	return mapSchemas(schema, (each) => {
		const { enum: choices, ...unlimited } = each;
		if (choices?.length === 0) return unlimited;
		// The pattern of an instant allows Z alone; Discord writes +00:00. The format decides.
		if (each.format === 'date-time') return { type: 'string', format: 'date-time' };
		return each.properties ? { ...each, properties: withBitfields(each.properties) } : each;
	});
}

const BITFIELD = /(?:^|_)permissions$|^allow$|^deny$/;
const DIGITS: JsonSchema = { type: ['integer', 'string', 'null'], pattern: '^\\d+$' };

/** What discord.js sends along with every message; Discord takes no notice of it where it does not belong. */
const SENT_ALONG: Readonly<Record<string, JsonSchema>> = {
	enforce_nonce: { type: 'boolean' },
	nonce: { type: ['string', 'number', 'null'] },
	tts: { type: 'boolean' },
};
/** Discord's documentation has it for commands, the specification has not. */
const AGE_RESTRICTED: Readonly<Record<string, JsonSchema>> = {
	nsfw: { type: ['boolean', 'null'] },
};

/** The three shapes of choices in one, since nothing tells them apart but the values themselves. */
const CHOICES: JsonSchema = {
	type: 'object',
	properties: {
		choices: {
			type: 'array',
			items: {
				type: 'object',
				properties: {
					name: { type: 'string', minLength: 1, maxLength: 100 },
					name_localizations: { type: ['object', 'null'] },
					value: { type: ['string', 'number'] },
				},
				required: ['name', 'value'],
				additionalProperties: false,
			},
			maxItems: 25,
		},
	},
	required: ['choices'],
	additionalProperties: false,
};

const ADDED: Readonly<Record<string, Readonly<Record<string, JsonSchema>>>> = {
	IncomingWebhookInteractionRequest: SENT_ALONG,
	IncomingWebhookRequestPartial: SENT_ALONG,
	IncomingWebhookUpdateRequestPartial: SENT_ALONG,
	IncomingWebhookUpdateForInteractionCallbackRequestPartial: SENT_ALONG,
	MessageEditRequestPartial: SENT_ALONG,
	ApplicationCommandCreateRequest: AGE_RESTRICTED,
	ApplicationCommandUpdateRequest: AGE_RESTRICTED,
	ApplicationCommandPatchRequestPartial: AGE_RESTRICTED,
	ApplicationCommandAutocompleteCallbackRequest: { data: CHOICES },
};

const REPLACED: Definitions = {
	/** A reply (0) or a forward (1); the specification knows replies only. */
	MessageReferenceType: { enum: [0, 1] },
	/** The codes of nested errors are words; the specification has numbers. */
	ErrorDetails: {
		type: 'object',
		properties: {
			_errors: {
				type: 'array',
				items: {
					type: 'object',
					properties: { code: { type: 'string' }, message: { type: 'string' } },
					required: ['code', 'message'],
					additionalProperties: false,
				},
			},
		},
		additionalProperties: refTo('ErrorDetails'),
	},
};

function withBitfields(
	properties: Readonly<Record<string, JsonSchema>>,
): Record<string, JsonSchema> {
	return mapValues(properties, (schema, key) =>
		BITFIELD.test(key) && isNumeric(schema) ? DIGITS : schema,
	);
}

function isNumeric(schema: JsonSchema): boolean {
	const types = [schema.type, ...(schema.anyOf ?? []).map(({ type }) => type)].flat();
	return types.includes('number') || types.includes('integer');
}

/** Closed objects exclude each other's fields; joined to one they allow all of them. */
function closeIntersection(schema: JsonSchema, definitions: Definitions): JsonSchema {
	if (!schema.allOf) return schema;
	const parts = schema.allOf.map((part) => resolve(part, definitions));
	return {
		type: 'object',
		properties: Object.assign({}, ...parts.map(({ properties }) => properties)),
		required: parts.flatMap(({ required }) => required ?? []),
		additionalProperties: false,
	};
}
