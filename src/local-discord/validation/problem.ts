import { RESTJSONErrorCodes } from 'discord-api-types/v10';

/** What is wrong with a body: where (`data.components.0.label`), by Discord's code, and in words. */
export type Problem = {
	readonly path: string;
	readonly code: string;
	readonly message: string;
};

/** The body of Discord's answer to a request it refuses. */
export type ErrorBody = {
	readonly code: number;
	readonly message: string;
	readonly errors?: ErrorTree;
};

/** Errors nested as the body is; those of a place stand in its `_errors`. */
export type ErrorTree = { readonly [key: string]: ErrorTree | readonly FormError[] };

type FormError = { readonly code: string; readonly message: string };
type Branch = { [key: string]: Branch | FormError[] };

/** Refusals for which Discord has an error number of their own, without a tree of errors. */
const STANDALONE: Readonly<Record<string, number>> = {
	EMPTY_MESSAGE: RESTJSONErrorCodes.CannotSendAnEmptyMessage,
	MAX_APPLICATION_COMMANDS: RESTJSONErrorCodes.MaximumNumberOfApplicationCommandsReached,
};

/** Discord's error body for at least one problem: of an invalid form with nested errors, or the code of its own that a problem has. */
export function errorBody(problems: readonly Problem[]): ErrorBody {
	for (const { code, message } of problems) {
		const number = STANDALONE[code];
		if (number !== undefined) return { code: number, message };
	}
	const errors: Branch = {};
	for (const problem of problems) graft(errors, problem);
	return {
		code: RESTJSONErrorCodes.InvalidFormBodyOrContentType,
		message: 'Invalid Form Body',
		errors,
	};
}

/** All problems in one line, for a log or a test's failure. */
export function describeProblems(problems: readonly Problem[]): string {
	return problems
		.map(({ path, code, message }) => `${path || '(body)'} [${code}]: ${message}`)
		.join('; ');
}

function graft(tree: Branch, { path, code, message }: Problem): void {
	let branch = tree;
	for (const key of path.split('.').filter(Boolean)) branch = branchAt(branch, key);
	const errors = branch['_errors'];
	branch['_errors'] = [...(Array.isArray(errors) ? errors : []), { code, message }];
}

function branchAt(tree: Branch, key: string): Branch {
	const known = Object.hasOwn(tree, key) ? tree[key] : undefined;
	if (known && !Array.isArray(known)) return known;
	const branch: Branch = {};
	tree[key] = branch;
	return branch;
}
