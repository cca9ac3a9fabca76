import { describe, expect, test } from 'vitest';
import type { RequestCall } from '../../../src/local-discord/validation/call.ts';
import {
	openSemanticValidator,
	type Validator,
} from '../../../src/local-discord/validation/validator.ts';
import { goodCalls } from './good-bodies.ts';
import { callbackCases } from './semantic/callbacks.cases.ts';
import { commandCases } from './semantic/commands.cases.ts';
import { componentCases } from './semantic/components.cases.ts';
import { messageCases } from './semantic/messages.cases.ts';
import { modalCases } from './semantic/modals.cases.ts';

const validators: readonly (readonly [string, Validator])[] = [
	['the rules alone', openSemanticValidator()],
];
const refused = [
	...messageCases,
	...componentCases,
	...modalCases,
	...commandCases,
	...callbackCases,
];

describe.each(validators)('%s', (_, validator) => {
	const problemsOf = (call: RequestCall) =>
		validator.request(asSent(call)).map(({ path, code }) => `${path} ${code}`);

	test.each(goodCalls)('accept %s', (_name, call) => {
		expect(problemsOf(call)).toEqual([]);
	});

	test.each(refused)('refuse %s', (_name, call, problem) => {
		expect(problemsOf(call)).toEqual([problem]);
	});
});

/** What is left of a call once its body has been JSON on the wire. */
function asSent(call: RequestCall): RequestCall {
	if (call.body === undefined) return call;
	const body: unknown = JSON.parse(JSON.stringify(call.body));
	return { ...call, body };
}
