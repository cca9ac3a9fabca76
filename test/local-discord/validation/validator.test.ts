import { describe, expect, test } from 'vitest';
import type { RequestCall } from '../../../src/local-discord/validation/call.ts';
import {
	openSemanticValidator,
	type Validator,
} from '../../../src/local-discord/validation/validator.ts';
import { openValidator } from '../../support/discord-schema/open-validator.ts';
import { reply } from './calls.ts';
import { goodCalls } from './good-bodies.ts';
import { shapeCases } from './schema/requests.cases.ts';
import { callbackCases } from './semantic/callbacks.cases.ts';
import { commandCases } from './semantic/commands.cases.ts';
import { componentCases } from './semantic/components.cases.ts';
import { messageCases } from './semantic/messages.cases.ts';
import { modalCases } from './semantic/modals.cases.ts';

const full = await openValidator();
const validators: readonly (readonly [string, Validator])[] = [
	['the rules alone', openSemanticValidator()],
	['rules and schemas', full],
];
const refused = [
	...messageCases,
	...componentCases,
	...modalCases,
	...commandCases,
	...callbackCases,
];

describe.each(validators)('%s', (_, validator) => {
	test.each(goodCalls)('accept %s', (_name, call) => {
		expect(problemsOf(validator, call)).toEqual([]);
	});

	test.each(refused)('refuse %s', (_name, call, problem) => {
		expect(problemsOf(validator, call)).toEqual([problem]);
	});
});

test.each(shapeCases)('schemas refuse %s', (_name, call, problem) => {
	expect(problemsOf(full, call)).toEqual([problem]);
});

test('the rules alone let pass what they do not know', () => {
	const validator = openSemanticValidator();

	expect(problemsOf(validator, reply({}))).toEqual(['data EMPTY_MESSAGE']);
	expect(problemsOf(validator, reply({ content: 'a', contents: 'b' }))).toEqual([]);
});

function problemsOf(validator: Validator, call: RequestCall): string[] {
	return validator.request(asSent(call)).map(({ path, code }) => `${path} ${code}`);
}

/** What is left of a call once its body has been JSON on the wire. */
function asSent(call: RequestCall): RequestCall {
	if (call.body === undefined) return call;
	const body: unknown = JSON.parse(JSON.stringify(call.body));
	return { ...call, body };
}
