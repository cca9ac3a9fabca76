import { endpointPath, type RequestCall } from '../call.ts';
import type { Problem } from '../problem.ts';
import { callbackProblems } from './callbacks.ts';
import { changedCommandProblems, commandListProblems, commandProblems } from './commands.ts';
import { editedMessageProblems, newMessageProblems } from './messages.ts';
import { isObject, type Place, placeOf } from './place.ts';

type Rule = {
	readonly method: string;
	readonly path: RegExp;
	readonly check: (body: unknown, interaction: number | undefined) => Problem[];
};

/** What Discord refuses in this request beyond the shape of its body. */
export function requestProblems({ method, path, body, interaction }: RequestCall): Problem[] {
	const endpoint = endpointPath(path);
	const rule = RULES.find((each) => each.method === method && each.path.test(endpoint));
	return rule ? rule.check(body, interaction) : [];
}

const COMMANDS = /^\/applications\/\d+(?:\/guilds\/\d+)?\/commands$/;
const RULES: readonly Rule[] = [
	{
		method: 'POST',
		path: /^\/interactions\/\d+\/[^/]+\/callback$/,
		check: (body, interaction) =>
			withObject(body, (answer) => callbackProblems(answer, interaction)),
	},
	{
		method: 'POST',
		path: /^\/(?:channels\/\d+\/messages|webhooks\/\d+\/[^/]+)$/,
		check: (body) => withObject(body, newMessageProblems),
	},
	{
		method: 'PATCH',
		path: /^\/(?:channels\/\d+|webhooks\/\d+\/[^/]+)\/messages\/(?:\d+|@original)$/,
		check: (body) => withObject(body, editedMessageProblems),
	},
	{ method: 'PUT', path: COMMANDS, check: commandListProblems },
	{ method: 'POST', path: COMMANDS, check: (body) => withObject(body, commandProblems) },
	{
		method: 'PATCH',
		path: /^\/applications\/\d+(?:\/guilds\/\d+)?\/commands\/\d+$/,
		check: (body) => withObject(body, changedCommandProblems),
	},
];

function withObject(body: unknown, check: (place: Place) => Problem[]): Problem[] {
	const place = isObject(body) ? placeOf('', body) : undefined;
	return place ? check(place) : [NO_OBJECT];
}

const NO_OBJECT: Problem = {
	path: '',
	code: 'MODEL_TYPE_CONVERT',
	message: 'Only dictionaries may be used in a ModelType',
};
