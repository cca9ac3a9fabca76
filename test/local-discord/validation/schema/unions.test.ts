import { expect, test } from 'vitest';
import {
	type Definitions,
	type JsonSchema,
	refTo,
	when,
} from '../../../support/discord-schema/json-schema.ts';
import { tellUnionApart } from '../../../support/discord-schema/unions.ts';

const text: JsonSchema = {
	type: 'object',
	required: ['type'],
	properties: { type: { const: 10 } },
};
const row: JsonSchema = {
	type: 'object',
	required: ['type'],
	properties: { type: { enum: [1, 2] } },
};
const definitions: Definitions = { Text: text, Row: row };
const tagged = (values: readonly unknown[]): JsonSchema => ({
	type: 'object',
	required: ['type'],
	properties: { type: { enum: values } },
});

test('a union by type demands of each what its own branch demands', () => {
	expect(tellUnionApart({ anyOf: [refTo('Text'), refTo('Row')] }, definitions)).toEqual({
		...tagged([10, 1, 2]),
		allOf: [when(tagged([10]), refTo('Text')), when(tagged([1, 2]), refTo('Row'))],
	});
});

test('what may be null is null or itself', () => {
	expect(tellUnionApart({ anyOf: [refTo('Text'), { type: 'null' }] }, definitions)).toEqual(
		when({ type: 'null' }, {}, refTo('Text')),
	);
});

test('a branch that demands nothing is no branch', () => {
	expect(tellUnionApart({ anyOf: [{}, refTo('Text')] }, definitions)).toEqual(refTo('Text'));
});

test('branches that share a type remain a union', () => {
	const union = { anyOf: [refTo('Text'), { ...text, title: 'another' }] };

	expect(tellUnionApart(union, definitions)).toEqual(union);
});
