import { UserError } from '../domain/user-error.ts';
import type { discuss } from './open-discussions.ts';

type Failed = Exclude<
	Awaited<ReturnType<typeof discuss>>,
	{ readonly outcome: 'opened' | 'there' }
>;

/** Why no thread was opened, for whoever asked for one. */
export function undiscussed(discussed: Failed): UserError {
	if (discussed.outcome === 'nothing to discuss') {
		return new UserError('The article was removed, so there is nothing to quote from it.');
	}
	if (discussed.outcome === 'later') {
		return new UserError('Discord does not answer just now. Try again in a minute.');
	}
	const { reason, missing = [] } = discussed;
	if (missing.length === 0) return new UserError(reason);
	return new UserError(
		'Dateline may not open a thread here. Allow it in the channel: {permissions}.',
		{
			permissions: missing.join(', '),
		},
	);
}
