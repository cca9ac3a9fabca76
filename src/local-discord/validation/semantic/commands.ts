import { ApplicationCommandType } from 'discord-api-types/v10';
import type { Problem } from '../problem.ts';
import { lengthOf } from './bounds.ts';
import {
	descriptionProblems,
	INVALID_COMMAND_NAME,
	plainNameProblems,
	slashNameProblems,
} from './command-names.ts';
import { optionProblems } from './command-options.ts';
import {
	type Fault,
	has,
	numberIn,
	objectIn,
	objectsIn,
	type Place,
	placeOf,
	problemAt,
	textIn,
} from './place.ts';
import { repeatsBy } from './repeats.ts';

const MAX_CHARACTERS = 8000;
/** How many commands of a type an application may have. */
const MOST: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15, 4: 1 };

const [INVALID_NAME] = INVALID_COMMAND_NAME;
const NAME_TWICE: Fault = [
	'APPLICATION_COMMANDS_DUPLICATE_NAME',
	'Application command names must be unique',
];
const TOO_LARGE: Fault = [
	'APPLICATION_COMMAND_TOO_LARGE',
	`Command exceeds maximum size (${MAX_CHARACTERS})`,
];
const MENU_DESCRIPTION: Fault = [
	'APPLICATION_COMMAND_DESCRIPTION_INVALID',
	'Context menu commands cannot have description',
];
const MENU_OPTIONS: Fault = [
	'APPLICATION_COMMAND_OPTIONS_INVALID',
	'Context menu commands cannot have options',
];

/** All commands of an application at once: each whole, no name twice, not too many of a type. */
export function commandListProblems(body: unknown): Problem[] {
	if (!Array.isArray(body)) return [];
	const commands = body.flatMap((item, index) => placeOf(String(index), item) ?? []);
	const repeats = repeatsBy(commands, (command) => `${kindOf(command)} ${textIn(command, 'name')}`);
	return [
		...commands.flatMap(commandProblems),
		...repeats.map((command) => problemAt(command, 'name', NAME_TWICE)),
		...countProblems(commands),
	];
}

/** One command: its names, description, options, 8,000 characters in all. */
export function commandProblems(command: Place): Problem[] {
	const isTooLarge = charactersIn(command) > MAX_CHARACTERS;
	return [
		...(kindOf(command) === ApplicationCommandType.ChatInput
			? slashProblems(command)
			: menuProblems(command)),
		...(isTooLarge ? [problemAt(command, '', TOO_LARGE)] : []),
	];
}

/** A change to a command: what it names is checked, what it leaves out stays. */
export function changedCommandProblems(command: Place): Problem[] {
	const missing = ['name', 'description'].filter((key) => !has(command, key));
	const given = commandProblems(command).filter(({ path }) => !missing.includes(path));
	// Without its type it may be a menu command, whose name may be any text.
	return has(command, 'type') ? given : given.filter(({ code }) => code !== INVALID_NAME);
}

function slashProblems(command: Place): Problem[] {
	return [
		...slashNameProblems(command),
		...descriptionProblems(command),
		...optionProblems(command),
	];
}

function menuProblems(command: Place): Problem[] {
	const hasOptions = objectsIn(command, 'options').length > 0;
	return [
		...plainNameProblems(command, 32),
		...(textIn(command, 'description')
			? [problemAt(command, 'description', MENU_DESCRIPTION)]
			: []),
		...(hasOptions ? [problemAt(command, 'options', MENU_OPTIONS)] : []),
	];
}

function countProblems(commands: readonly Place[]): Problem[] {
	return Object.entries(MOST).flatMap(([kind, most]) => {
		const count = commands.filter((command) => kindOf(command) === Number(kind)).length;
		const message = `Maximum number of application commands reached (${most})`;
		return count > most ? [{ path: '', code: 'MAX_APPLICATION_COMMANDS', message }] : [];
	});
}

/** Names, descriptions and values; of translations the longest counts. */
function charactersIn(place: Place): number {
	const own =
		longest(place, 'name') + longest(place, 'description') + lengthOf(textIn(place, 'value') ?? '');
	return [...objectsIn(place, 'options'), ...objectsIn(place, 'choices')].reduce(
		(sum, inside) => sum + charactersIn(inside),
		own,
	);
}

function longest(place: Place, key: string): number {
	const translations = objectIn(place, `${key}_localizations`)?.value ?? {};
	const texts = [textIn(place, key), ...Object.values(translations)];
	return Math.max(...texts.map((text) => (typeof text === 'string' ? lengthOf(text) : 0)));
}

function kindOf(command: Place): number {
	return numberIn(command, 'type') ?? ApplicationCommandType.ChatInput;
}
