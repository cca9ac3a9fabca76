import { LONGEST_LABEL } from '../domain/articles/event.ts';
import { UserError } from '../domain/user-error.ts';

/** Reads what happened, in somebody's own words, as one line. */
export function readLabel(typed: string): string {
	const label = typed.replace(/\s+/g, ' ').trim();
	if (label === '') throw new UserError('Enter a few words on what happened that day.');
	if (label.length <= LONGEST_LABEL) return label;
	throw new UserError(
		'That is {n, number} characters long. Say what happened in at most {most, number}.',
		{ n: label.length, most: LONGEST_LABEL },
	);
}
