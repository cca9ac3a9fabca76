import { UserError } from './user-error.ts';

/** What a button, a menu or a form answers that was written by an earlier version, whose state this one cannot read. */
export function olderButton(): UserError {
	return new UserError(
		'This button is from an older version. Use the command again to get a new one.',
	);
}
