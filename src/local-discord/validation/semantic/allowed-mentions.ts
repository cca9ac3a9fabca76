import type { Problem } from '../problem.ts';
import { lengthProblems } from './bounds.ts';
import { listIn, objectIn, type Place, problemAt } from './place.ts';

const KINDS = ['users', 'roles'] as const;
const PARSED = ['users', 'roles', 'everyone'];
const MAX_IDS = 100;

/** Who a message may ping: a kind is either parsed from the text or listed, never both. */
export function allowedMentionProblems(message: Place): Problem[] {
	const mentions = objectIn(message, 'allowed_mentions');
	if (!mentions) return [];
	const parsed = listIn(mentions, 'parse');
	const stranger = parsed.findIndex((kind) => typeof kind !== 'string' || !PARSED.includes(kind));
	return [
		...(stranger >= 0 ? [problemAt(mentions, `parse.${stranger}`, UNKNOWN_KIND)] : []),
		...lengthProblems(mentions, { users: { max: MAX_IDS }, roles: { max: MAX_IDS } }),
		...KINDS.filter((kind) => parsed.includes(kind) && listIn(mentions, kind).length > 0).map(
			(kind) => problemAt(mentions, '', exclusive(kind)),
		),
	];
}

const UNKNOWN_KIND = [
	'BASE_TYPE_CHOICES',
	"Value must be one of ('users', 'roles', 'everyone').",
] as const;

function exclusive(kind: string): readonly [string, string] {
	return [
		'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
		`parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
	];
}
