import { expect, test } from 'vitest';
import { describeProblems, errorBody } from '../../../src/local-discord/validation/problem.ts';

const required = { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
const tooLong = { code: 'BASE_TYPE_MAX_LENGTH', message: 'Must be 5 or fewer in length.' };

test('errors are nested as the body is', () => {
	const problems = [
		{ path: 'data.embeds.0.title', ...tooLong },
		{ path: 'data.embeds.0.title', ...required },
		{ path: 'data', ...required },
	];

	expect(errorBody(problems)).toEqual({
		code: 50035,
		message: 'Invalid Form Body',
		errors: {
			data: { embeds: { 0: { title: { _errors: [tooLong, required] } } }, _errors: [required] },
		},
	});
});

test('an error of the whole body stands at the top', () => {
	expect(errorBody([{ path: '', ...required }]).errors).toEqual({ _errors: [required] });
});

test('a field may be named as what every object has', () => {
	const errors = { toString: { _errors: [required] } };

	expect(errorBody([{ path: 'toString', ...required }]).errors).toEqual(errors);
});

test('an empty message has a number of its own', () => {
	const message = 'Cannot send an empty message';
	const problem = { path: 'data', code: 'EMPTY_MESSAGE', message };

	expect(errorBody([problem])).toEqual({ code: 50006, message });
});

test('problems are told in one line', () => {
	const problems = [
		{ path: '', ...required },
		{ path: 'a.b', ...tooLong },
	];

	expect(describeProblems(problems)).toBe(
		'(body) [BASE_TYPE_REQUIRED]: This field is required; a.b [BASE_TYPE_MAX_LENGTH]: Must be 5 or fewer in length.',
	);
});
