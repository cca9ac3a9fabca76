import { ComponentType } from 'discord-api-types/v10';
import type { Problem } from '../problem.ts';
import { lengthProblems, orderProblems, rangeProblems, requiredProblems } from './bounds.ts';
import { type Fault, listIn, numberIn, objectsIn, type Place, problemAt, textIn } from './place.ts';
import { repeatsBy } from './repeats.ts';

const MAX_OPTIONS = 25;
const SELECT = { custom_id: { min: 1, max: 100 }, placeholder: { max: 150 } };
const OPTION = {
	label: { min: 1, max: 100 },
	value: { min: 1, max: 100 },
	description: { max: 100 },
};
/** What Discord says of two options with the same value. */
export const OPTION_VALUE_TWICE: Fault = [
	'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
	'The specified option value is already used',
];
const TOO_MANY_DEFAULTS: Fault = [
	'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES',
	'The number of default values must not exceed max_values',
];

/** A select within its bounds; a string select has 1 to 25 options with values of their own. */
export function selectProblems(select: Place): Problem[] {
	const hasOptions = select.value['type'] === ComponentType.StringSelect;
	return [
		...requiredProblems(select, ['custom_id']),
		...lengthProblems(select, SELECT),
		...rangeProblems(select, 'min_values', [0, MAX_OPTIONS]),
		...rangeProblems(select, 'max_values', [1, MAX_OPTIONS]),
		...orderProblems(select, ['min_values', 'max_values']),
		...(hasOptions ? optionProblems(select) : defaultProblems(select, 'default_values')),
	];
}

function optionProblems(select: Place): Problem[] {
	const options = objectsIn(select, 'options');
	const repeats = repeatsBy(options, (option) => textIn(option, 'value'));
	const chosen = options.filter((option) => option.value['default'] === true);
	return [
		...requiredProblems(select, ['options']),
		...lengthProblems(select, { options: { min: fewest(select), max: MAX_OPTIONS } }),
		...options.flatMap((option) => [
			...requiredProblems(option, ['label', 'value']),
			...lengthProblems(option, OPTION),
		]),
		...repeats.map((option) => problemAt(option, 'value', OPTION_VALUE_TWICE)),
		...(chosen.length > most(select) ? [problemAt(select, 'options', TOO_MANY_DEFAULTS)] : []),
	];
}

function defaultProblems(select: Place, key: string): Problem[] {
	if (listIn(select, key).length <= most(select)) return [];
	return [problemAt(select, key, TOO_MANY_DEFAULTS)];
}

function most(select: Place): number {
	return numberIn(select, 'max_values') ?? 1;
}

/** There must be as many options as may be chosen. */
function fewest(select: Place): number {
	return Math.min(Math.max(1, most(select)), MAX_OPTIONS);
}
