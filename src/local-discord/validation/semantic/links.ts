import type { Problem } from '../problem.ts';
import { type Place, problemAt, textIn } from './place.ts';

/** Schemes of a link that a reader may follow. */
export const LINK_SCHEMES = ['http', 'https'] as const;
/** Schemes of a button's link. */
export const BUTTON_SCHEMES = ['http', 'https', 'discord'] as const;
/** Schemes of a picture or file: from the web, or sent along. */
export const MEDIA_SCHEMES = ['http', 'https', 'attachment'] as const;

/** The link under `key` where it is no link, or of a scheme that Discord does not take. */
export function linkProblems(place: Place, key: string, schemes: readonly string[]): Problem[] {
	const link = textIn(place, key);
	if (link === undefined) return [];
	if (!URL.canParse(link))
		return [problemAt(place, key, ['URL_TYPE_INVALID_URL', 'Not a well formed URL.'])];
	const scheme = new URL(link).protocol.slice(0, -1);
	if (schemes.includes(scheme)) return [];
	const names = schemes.map((name) => `'${name}'`).join(', ');
	const message = `Scheme "${scheme}" must be one of (${names}).`;
	return [problemAt(place, key, ['URL_TYPE_INVALID_SCHEME', message])];
}
