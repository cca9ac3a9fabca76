import { expect, test } from 'vitest';
import type { JsonSchema } from '../../../support/discord-schema/json-schema.ts';
import { schemaOfType } from '../../../support/discord-schema/type-text.ts';

const guild = { $ref: 'discord#/$defs/Guild' };

const cases: readonly (readonly [type: string, schema: JsonSchema])[] = [
	['string', { type: 'string' }],
	['Guild', guild],
	['never', { not: {} }],
	['Guild[]', { type: 'array', items: guild }],
	['| "a"\n| 2', { anyOf: [{ const: 'a' }, { const: 2 }] }],
	[
		'(null | Guild)[] | null',
		{
			anyOf: [{ type: 'array', items: { anyOf: [{ type: 'null' }, guild] } }, { type: 'null' }],
		},
	],
	[
		'{ /** The name */ name: string; "200"?: Guild; }',
		{
			type: 'object',
			properties: { name: { type: 'string' }, 200: guild },
			required: ['name'],
			additionalProperties: false,
		},
	],
	[
		'{ [key: string]: number; }',
		{
			type: 'object',
			properties: {},
			required: [],
			additionalProperties: { type: 'number' },
		},
	],
	['[{}, { BotToken: [] }]', { type: 'array' }],
	['string; what follows is not read', { type: 'string' }],
];

test.each(cases)('%s', (type, schema) => {
	expect(schemaOfType(type)).toEqual(schema);
});

test('a type that is cut off is an error', () => {
	expect(() => schemaOfType('{ name: ')).toThrow('ends too early');
	expect(() => schemaOfType('{ name string; }')).toThrow('where : belongs');
});
