import type { RequestCall, ResponseCall } from './call.ts';
import type { Problem } from './problem.ts';
import { openChecker } from './schema/checker.ts';
import { eventProblems, withEventDefinitions } from './schema/events.ts';
import { loadPackages, type Packages } from './schema/packages.ts';
import { patchDefinitions } from './schema/patches.ts';
import { openRequestSchemas } from './schema/request-schemas.ts';
import { tellUnionsApart } from './schema/unions.ts';
import { requestProblems } from './semantic/request-rules.ts';

/** Says what is wrong with what passes between a bot and Discord; an empty list where nothing is. */
export type Validator = {
	/** A request of the bot: what real Discord would refuse, and fields it does not know. */
	request(call: RequestCall): Problem[];
	/** An answer of the local Discord: what differs from the answers of the real one. */
	response(call: ResponseCall): Problem[];
	/** A gateway event of the local Discord, by its name (`INTERACTION_CREATE`). */
	event(name: string, data: unknown): Problem[];
};

/**
 * Rules and schemas. The schemas come from development packages: where these are not installed, the rules are all
 * there is.
 */
export async function openValidator(load = loadPackages): Promise<Validator> {
	const packages = await load();
	return packages ? openFullValidator(packages) : openSemanticValidator();
}

/** The rules alone: needs no packages, is there at once, and knows no shapes of answers and events. */
export function openSemanticValidator(): Validator {
	return { request: requestProblems, response: () => [], event: () => [] };
}

function openFullValidator(packages: Packages): Validator {
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
