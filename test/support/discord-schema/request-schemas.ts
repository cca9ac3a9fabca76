import {
	endpointPath,
	type RequestCall,
	type ResponseCall,
} from '../../../src/local-discord/validation/call.ts';
import type { Problem } from '../../../src/local-discord/validation/problem.ts';
import type { Check } from './ajv-problems.ts';
import type { Definitions, JsonSchema } from './json-schema.ts';
import { type FindOperation, type Operation, openOperations } from './operations.ts';
import type { Packages } from './packages.ts';
import { patchSchema } from './patches.ts';
import { tellUnionApart } from './unions.ts';

/** Checks of requests and answers by the schemas of their method and path. */
export type RequestSchemas = {
	request(call: RequestCall): Problem[];
	response(call: ResponseCall): Problem[];
};

/** Opens the checks; a path's schemas are read when it is first called. */
export function openRequestSchemas(
	packages: Packages,
	definitions: Definitions,
	check: Check,
): RequestSchemas {
	const find = withWireShapes(openOperations(packages), definitions);
	return {
		request(call) {
			const operation = find(call.method, endpointPath(call.path));
			if (!operation) return [NOT_FOUND];
			return [
				...parameterProblems(operation, check),
				...queryProblems(operation, call.path),
				...bodyProblems(operation, call.body, check),
			];
		},
		response(call) {
			const operation = find(call.method, endpointPath(call.path));
			return operation ? answerProblems(operation, call, check) : [];
		},
	};
}

const NOT_FOUND: Problem = { path: '', code: 'NOT_FOUND', message: '404: Not Found' };
const UNKNOWN = 'UNKNOWN_FIELD';

/** Operations whose own schemas are as the wire has them; made once for every template. */
function withWireShapes(find: FindOperation, definitions: Definitions): FindOperation {
	const known = new WeakMap<JsonSchema, JsonSchema>();
	const wire = (schema: JsonSchema | undefined): JsonSchema | undefined => {
		if (!schema) return undefined;
		const ready = known.get(schema) ?? tellUnionApart(patchSchema(schema), definitions);
		known.set(schema, ready);
		return ready;
	};
	return (method, path) => {
		const operation = find(method, path);
		if (!operation) return undefined;
		const responses = Object.entries(operation.responses).map(
			([status, schema]) => [status, wire(schema) ?? schema] as const,
		);
		return { ...operation, body: wire(operation.body), responses: Object.fromEntries(responses) };
	};
}

function parameterProblems({ parameters, parameterSchemas }: Operation, check: Check): Problem[] {
	return Object.entries(parameterSchemas?.properties ?? {}).flatMap(([name, schema]) =>
		check(schema, parameters[name]).map((problem) => ({ ...problem, path: name })),
	);
}

function queryProblems({ query }: Operation, path: string): Problem[] {
	const given = new URLSearchParams(path.split('?')[1] ?? '');
	const known = query?.properties ?? {};
	return [...new Set(given.keys())]
		.filter((key) => !(key in known))
		.map((key) => ({ path: key, code: UNKNOWN, message: 'Discord knows no such query here.' }));
}

function bodyProblems({ body }: Operation, given: unknown, check: Check): Problem[] {
	if (body) return check(body, given ?? (body.type === 'array' ? [] : {}));
	if (given === undefined || given === null) return [];
	return [{ path: '', code: UNKNOWN, message: 'Discord takes no body here.' }];
}

function answerProblems({ responses }: Operation, call: ResponseCall, check: Check): Problem[] {
	const { status, body } = call;
	if (status >= 500) return [];
	const schema = responses[status] ?? (status >= 400 ? responses['4XX'] : undefined);
	if (!schema)
		return [{ path: '', code: 'UNKNOWN_STATUS', message: `Discord never answers ${status} here.` }];
	const isEmpty = body === undefined || body === null || body === '';
	if (status !== 204) return check(schema, body);
	return isEmpty ? [] : [{ path: '', code: UNKNOWN, message: 'An answer 204 has no body.' }];
}
