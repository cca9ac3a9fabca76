import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RequestCall } from '../../../src/local-discord/validation/call.ts';
import { errorBody } from '../../../src/local-discord/validation/problem.ts';
import { openSemanticValidator } from '../../../src/local-discord/validation/validator.ts';
import { openValidator } from '../../support/discord-schema/open-validator.ts';
import { goodCalls } from './good-bodies.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const full = await openValidator();
const rules = openSemanticValidator();
const calls = goodCalls
	.filter(([, { body }]) => body !== undefined)
	.map(([, call]): RequestCall & { body: Json } => ({ ...call, body: asJson(call.body) }));
const strange = fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>;

test('a body of any kind is judged, and refused in words that Discord could have said', () => {
	const spoilt = fc.tuple(fc.constantFrom(...calls), fc.nat(), strange);

	fc.assert(
		fc.property(spoilt, ([call, at, value]) => {
			const request = { ...call, body: withReplaced(call.body, at, value) };
			rules.request(request);
			const problems = full.request(request);
			if (problems.length === 0) return;
			const body = asJson(errorBody(problems));
			expect(full.response({ ...request, status: 400, body })).toEqual([]);
		}),
		{ numRuns: 500, seed: 7 },
	);
});

function asJson(value: unknown): Json {
	return JSON.parse(JSON.stringify(value)) as Json;
}

/** The body with one of its values, whichever `at` hits on, replaced. */
function withReplaced(body: Json, at: number, value: Json): Json {
	const count = JSON.stringify(body).match(/[,:[{]/g)?.length ?? 0;
	const target = at % (count + 1);
	let seen = -1;
	return JSON.parse(JSON.stringify(body), (_key, old: Json) => {
		seen += 1;
		return seen === target ? value : old;
	}) as Json;
}
