import type { RequestCall, ResponseCall } from './call.ts';
import type { Problem } from './problem.ts';
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

/** Discord's rules for what a bot sends; it says nothing of answers and events. */
export function openSemanticValidator(): Validator {
	return { request: requestProblems, response: () => [], event: () => [] };
}
