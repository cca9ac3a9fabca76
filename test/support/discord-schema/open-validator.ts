import type { Problem } from '../../../src/local-discord/validation/problem.ts';
import { requestProblems } from '../../../src/local-discord/validation/semantic/request-rules.ts';
import type { Validator } from '../../../src/local-discord/validation/validator.ts';
import { openChecker } from './checker.ts';
import { eventProblems, withEventDefinitions } from './events.ts';
import { loadPackages } from './packages.ts';
import { patchDefinitions } from './patches.ts';
import { openRequestSchemas } from './request-schemas.ts';
import { tellUnionsApart } from './unions.ts';

let opened: Promise<Validator> | undefined;

/** The local Discord's own rules, and Discord's published schemas of every request, answer and event; compiled once a process. */
export function openValidator(): Promise<Validator> {
	opened ??= compileValidator();
	return opened;
}

async function compileValidator(): Promise<Validator> {
	const packages = await loadPackages();
	const definitions = withEventDefinitions(tellUnionsApart(patchDefinitions(packages.definitions)));
	const check = openChecker(packages.Compiler, definitions);
	const schemas = openRequestSchemas(packages, definitions, check);
	return {
		request: (call) => firstByPath([...requestProblems(call), ...schemas.request(call)]),
		response: schemas.response,
		event: (name, data) => eventProblems(name, data, check),
	};
}

/** One problem a place: the rules speak first, since they know more than the schemas. */
function firstByPath(problems: readonly Problem[]): Problem[] {
	const seen = new Set<string>();
	return problems.filter(({ path }) => {
		const isNew = !seen.has(path);
		seen.add(path);
		return isNew;
	});
}
