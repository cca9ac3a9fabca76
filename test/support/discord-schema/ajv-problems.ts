import type { ErrorObject } from 'ajv';
import type { Problem } from '../../../src/local-discord/validation/problem.ts';
import { lengthFault, REQUIRED } from '../../../src/local-discord/validation/semantic/bounds.ts';
import { type Fault, isObject } from '../../../src/local-discord/validation/semantic/place.ts';

/** Says of a value what a schema finds wrong with it. */
export type Check = (schema: unknown, value: unknown) => Problem[];

/** What the compiler's errors mean in Discord's words; of a union without a tag only the nearest branch counts. */
export function problemsOf(errors: readonly ErrorObject[], check: Check): Problem[] {
	const unions = errors.filter(({ keyword }) => keyword === 'anyOf');
	const outermost = unions.filter(
		(union) => !unions.some((other) => other !== union && isWithin(union, other)),
	);
	const plain = errors.filter((error) => !outermost.some((union) => isWithin(error, union)));
	return [
		...plain.filter(({ keyword }) => keyword !== 'if').map(problemOf),
		...outermost.flatMap((union) => nearestProblems(union, check)),
	];
}

function isWithin(error: ErrorObject, union: ErrorObject): boolean {
	if (error === union) return true;
	return `${error.instancePath}/`.startsWith(`${union.instancePath}/`);
}

function nearestProblems(union: ErrorObject, check: Check): Problem[] {
	const branches: unknown[] = Array.isArray(union.schema) ? union.schema : [];
	const found = branches.map((branch) => check(branch, union.data));
	const [nearest = []] = found.sort((one, other) => one.length - other.length);
	const base = pathOf(union.instancePath);
	return nearest.map((problem) => ({ ...problem, path: joined(base, problem.path) }));
}

function problemOf(error: ErrorObject): Problem {
	const base = pathOf(error.instancePath);
	const { missingProperty, additionalProperty }: Record<string, unknown> = error.params;
	if (typeof missingProperty === 'string')
		return asProblem(joined(base, missingProperty), REQUIRED);
	if (typeof additionalProperty === 'string')
		return asProblem(joined(base, additionalProperty), UNKNOWN_FIELD);
	return asProblem(base, faultOf(error));
}

const UNKNOWN_FIELD: Fault = ['UNKNOWN_FIELD', 'Discord knows no such field here.'];
const TYPE_CODES: Readonly<Record<string, Fault>> = {
	string: ['STRING_TYPE_CONVERT', 'Could not interpret the value as string.'],
	boolean: ['BOOLEAN_TYPE_CONVERT', 'Must be either true or false.'],
	array: ['LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType'],
	object: ['MODEL_TYPE_CONVERT', 'Only dictionaries may be used in a ModelType'],
};
const FORMATS: Readonly<Record<string, Fault>> = {
	uri: ['URL_TYPE_INVALID_URL', 'Not a well formed URL.'],
	'date-time': ['DATE_TIME_TYPE_PARSE', 'Could not parse the value. Should be ISO8601.'],
};
const LENGTHS = ['minLength', 'maxLength', 'minItems', 'maxItems'];

function faultOf({ keyword, schema, parentSchema, data, message }: ErrorObject): Fault {
	if (LENGTHS.includes(keyword)) return lengthFault(data, boundsOf(parentSchema)) ?? REQUIRED;
	if (keyword === 'type') return typeFault(schema, data);
	if (keyword === 'enum' || keyword === 'const') return choiceFault(schema);
	if (keyword === 'minimum')
		return ['NUMBER_TYPE_MIN', `Value should be greater than or equal to ${schema}.`];
	if (keyword === 'maximum')
		return ['NUMBER_TYPE_MAX', `Value should be less than or equal to ${schema}.`];
	if (keyword === 'pattern') return patternFault(String(schema), data);
	if (keyword === 'format') return FORMATS[String(schema)] ?? DEFAULT;
	return [DEFAULT[0], message ?? DEFAULT[1]];
}

const DEFAULT: Fault = ['BASE_TYPE_INVALID', 'The value is not what Discord expects here.'];

function typeFault(type: unknown, data: unknown): Fault {
	const [first] = Array.isArray(type) ? type : [type];
	if (data === null) return REQUIRED;
	const known = TYPE_CODES[String(first)];
	return known ?? ['NUMBER_TYPE_COERCE', `Value "${String(data)}" is not int.`];
}

function choiceFault(schema: unknown): Fault {
	const values = Array.isArray(schema) ? schema : [schema];
	return ['BASE_TYPE_CHOICES', `Value must be one of {${values.join(', ')}}.`];
}

function patternFault(pattern: string, data: unknown): Fault {
	return /\[0-9\]|\\d/.test(pattern)
		? ['NUMBER_TYPE_COERCE', `Value "${String(data)}" is not snowflake.`]
		: ['STRING_TYPE_REGEX', 'String value did not match validation regex.'];
}

function boundsOf(schema: unknown): { min: number; max: number } {
	const bounds = isObject(schema) ? schema : {};
	const first = (...keys: string[]) =>
		keys.map((key) => bounds[key]).find((bound) => typeof bound === 'number');
	return {
		min: first('minLength', 'minItems') ?? 0,
		max: first('maxLength', 'maxItems') ?? Number.POSITIVE_INFINITY,
	};
}

function asProblem(path: string, [code, message]: Fault): Problem {
	return { path, code, message };
}

function pathOf(pointer: string): string {
	const keys = pointer.split('/').slice(1);
	return keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~')).join('.');
}

function joined(base: string, key: string): string {
	return [base, key].filter(Boolean).join('.');
}
