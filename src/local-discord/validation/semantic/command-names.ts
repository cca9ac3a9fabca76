import type { Problem } from '../problem.ts';
import { type Bounds, lengthFault, requiredProblems } from './bounds.ts';
import { type Fault, objectIn, type Place, problemAt, textIn } from './place.ts';

/** Locales that Discord knows. */
const LOCALES: ReadonlySet<string> = new Set(
	(
		'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk ' +
		'hi th zh-CN ja zh-TW ko'
	).split(' '),
);
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const NAME_BOUNDS: Bounds = { min: 1, max: 32 };
const DESCRIPTION_BOUNDS: Bounds = { min: 1, max: 100 };

/** What Discord says of a name that is not lower case or has other letters than it takes. */
export const INVALID_COMMAND_NAME: Fault = [
	'APPLICATION_COMMAND_INVALID_NAME',
	'Command name is invalid',
];
const UNKNOWN_LOCALE: Fault = ['BASE_TYPE_CHOICES', 'Value must be a locale that Discord knows.'];

/** The name of a slash command or option and its translations: lower case, without spaces. */
export function slashNameProblems(place: Place): Problem[] {
	return [
		...requiredProblems(place, ['name']),
		...eachTextProblems(place, 'name', (text) => lengthFault(text, NAME_BOUNDS) ?? nameFault(text)),
	];
}

/** The name of a menu command or choice and its translations: any text of up to `max` characters. */
export function plainNameProblems(place: Place, max: number): Problem[] {
	return [
		...requiredProblems(place, ['name']),
		...eachTextProblems(place, 'name', (text) => lengthFault(text, { min: 1, max })),
	];
}

/** A description and its translations. */
export function descriptionProblems(place: Place): Problem[] {
	return [
		...requiredProblems(place, ['description']),
		...eachTextProblems(place, 'description', (text) => lengthFault(text, DESCRIPTION_BOUNDS)),
	];
}

function nameFault(text: string): Fault | undefined {
	return NAME.test(text) && text === text.toLowerCase() ? undefined : INVALID_COMMAND_NAME;
}

function eachTextProblems(
	place: Place,
	key: 'name' | 'description',
	faultOf: (text: string) => Fault | undefined,
): Problem[] {
	const translations = objectIn(place, `${key}_localizations`);
	const own = problemIn(place, key, faultOf);
	if (!translations) return own;
	const theirs = Object.keys(translations.value).flatMap((locale) =>
		LOCALES.has(locale)
			? problemIn(translations, locale, faultOf)
			: [problemAt(translations, locale, UNKNOWN_LOCALE)],
	);
	return [...own, ...theirs];
}

function problemIn(
	place: Place,
	key: string,
	faultOf: (text: string) => Fault | undefined,
): Problem[] {
	const text = textIn(place, key);
	const fault = text === undefined ? undefined : faultOf(text);
	return fault ? [problemAt(place, key, fault)] : [];
}
