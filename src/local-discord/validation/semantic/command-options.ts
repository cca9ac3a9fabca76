import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Problem } from '../problem.ts';
import { lengthFault, lengthProblems, orderProblems } from './bounds.ts';
import { descriptionProblems, plainNameProblems, slashNameProblems } from './command-names.ts';
import { type Fault, listIn, numberIn, objectsIn, type Place, problemAt, textIn } from './place.ts';
import { repeatsBy } from './repeats.ts';

const MAX_CHARACTERS = 100;

const REQUIRED_LATE: Fault = [
	'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
	'Required options must be placed before non-required options',
];
const MIXED: Fault = [
	'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
	'Sub-command and sub-command group option types are mutually exclusive to all other types',
];
const TOO_DEEP: Fault = [
	'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
	'A group holds sub-commands only, and a sub-command plain options only',
];
const NAME_TWICE: Fault = [
	'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
	'Option name already exists',
];
const CHOICE_TWICE: Fault = [
	'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS',
	'Option choice name already exists',
];
const BOTH: Fault = [
	'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_WITH_CHOICES',
	'Choices and autocomplete are mutually exclusive',
];

/** The options of a command: names of their own, required ones first, sub-commands no deeper than groups allow. */
export function optionProblems(command: Place): Problem[] {
	const options = objectsIn(command, 'options');
	const isNested = options.map(
		(option) => kindOf(option) <= ApplicationCommandOptionType.SubcommandGroup,
	);
	const isMixed = isNested.includes(true) && isNested.includes(false);
	return [
		...lengthProblems(command, { options: { max: 25 } }),
		...(isMixed ? [problemAt(command, 'options', MIXED)] : []),
		...repeatedNames(options).map((option) => problemAt(option, 'name', NAME_TWICE)),
		...lateRequired(options).map((option) => problemAt(option, '', REQUIRED_LATE)),
		...options.flatMap((option) => oneOptionProblems(option)),
	];
}

/** Choices of an option or an autocomplete answer: at most 25, name and text of up to 100 characters. */
export function choiceProblems(parent: Place): Problem[] {
	const choices = objectsIn(parent, 'choices');
	return [
		...lengthProblems(parent, { choices: { max: 25 } }),
		...choices.flatMap((choice) => [
			...plainNameProblems(choice, MAX_CHARACTERS),
			...valueProblems(choice),
		]),
	];
}

function oneOptionProblems(option: Place): Problem[] {
	const kind = kindOf(option);
	const misplaced = objectsIn(option, 'options').filter((child) => !mayHold(kind, kindOf(child)));
	const choices = objectsIn(option, 'choices');
	const isBoth = option.value['autocomplete'] === true && listIn(option, 'choices').length > 0;
	return [
		...slashNameProblems(option),
		...descriptionProblems(option),
		...misplaced.map((child) => problemAt(child, 'type', TOO_DEEP)),
		...optionProblems(option),
		...choiceProblems(option),
		...repeatedNames(choices).map((choice) => problemAt(choice, 'name', CHOICE_TWICE)),
		...(isBoth ? [problemAt(option, 'choices', BOTH)] : []),
		...lengthProblems(option, { file_types: { max: 10 } }),
		...orderProblems(option, ['min_value', 'max_value']),
		...orderProblems(option, ['min_length', 'max_length']),
	];
}

function mayHold(parent: number, child: number): boolean {
	if (parent === ApplicationCommandOptionType.SubcommandGroup)
		return child === ApplicationCommandOptionType.Subcommand;
	return (
		parent === ApplicationCommandOptionType.Subcommand &&
		child > ApplicationCommandOptionType.SubcommandGroup
	);
}

function valueProblems(choice: Place): Problem[] {
	const fault = lengthFault(choice.value['value'], { max: MAX_CHARACTERS });
	return fault ? [problemAt(choice, 'value', fault)] : [];
}

function lateRequired(options: readonly Place[]): Place[] {
	const firstOptional = options.findIndex(
		(option) =>
			option.value['required'] !== true &&
			kindOf(option) > ApplicationCommandOptionType.SubcommandGroup,
	);
	if (firstOptional < 0) return [];
	return options.slice(firstOptional).filter((option) => option.value['required'] === true);
}

function repeatedNames(places: readonly Place[]): Place[] {
	return repeatsBy(places, (place) => textIn(place, 'name'));
}

function kindOf(option: Place): number {
	return numberIn(option, 'type') ?? ApplicationCommandOptionType.Subcommand;
}
