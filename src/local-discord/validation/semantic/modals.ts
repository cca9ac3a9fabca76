import { ComponentType } from 'discord-api-types/v10';
import type { Problem } from '../problem.ts';
import {
	type Bounds,
	lengthFault,
	lengthProblems,
	orderProblems,
	rangeProblems,
	requiredProblems,
} from './bounds.ts';
import { componentsOf, duplicateProblems, kindProblem } from './component-tree.ts';
import { SELECTS } from './component-types.ts';
import { textProblems } from './layouts.ts';
import { numberIn, objectIn, objectsIn, type Place, problemAt, textIn } from './place.ts';
import { repeatsBy } from './repeats.ts';
import { OPTION_VALUE_TWICE, selectProblems } from './selects.ts';

const MAX_TEXT = 4000;
const MODAL = {
	custom_id: { min: 1, max: 100 },
	title: { min: 1, max: 45 },
	components: { min: 1, max: 5 },
};
const LABEL = { label: { min: 1, max: 45 }, description: { max: 100 } };
const INPUT = { custom_id: { min: 1, max: 100 }, placeholder: { max: 100 } };
/** How many options a group of radio buttons or checkboxes has. */
const GROUPS: Readonly<Record<number, Bounds>> = {
	[ComponentType.RadioGroup]: { min: 2, max: 10 },
	[ComponentType.CheckboxGroup]: { min: 1, max: 10 },
};
const TOP = [ComponentType.ActionRow, ComponentType.TextDisplay, ComponentType.Label];
const LABELLED = [
	ComponentType.TextInput,
	...SELECTS,
	ComponentType.FileUpload,
	ComponentType.RadioGroup,
	ComponentType.CheckboxGroup,
	ComponentType.Checkbox,
];

/** A modal: its title, one to five top components, and what stands in them. */
export function modalProblems(modal: Place): Problem[] {
	const components = componentsOf(modal);
	return [
		...requiredProblems(modal, Object.keys(MODAL)),
		...lengthProblems(modal, MODAL),
		...objectsIn(modal, 'components').flatMap((top) => kindProblem(top, TOP)),
		...components.flatMap(modalComponentProblems),
		...duplicateProblems(components),
	];
}

function modalComponentProblems(component: Place): Problem[] {
	const kind = numberIn(component, 'type') ?? 0;
	if (kind === ComponentType.ActionRow) return inputRowProblems(component);
	if (kind === ComponentType.Label) return labelProblems(component);
	if (kind === ComponentType.TextInput) return textInputProblems(component);
	if (kind === ComponentType.TextDisplay) return textProblems(component);
	if (SELECTS.includes(kind)) return selectProblems(component);
	if (kind === ComponentType.FileUpload) return fileUploadProblems(component);
	const options = GROUPS[kind];
	return options ? groupProblems(component, options) : [];
}

function inputRowProblems(row: Place): Problem[] {
	return [
		...lengthProblems(row, { components: { min: 1, max: 1 } }),
		...objectsIn(row, 'components').flatMap((inside) => [
			...kindProblem(inside, [ComponentType.TextInput]),
			...requiredProblems(inside, ['label']),
		]),
	];
}

function labelProblems(label: Place): Problem[] {
	const inside = objectIn(label, 'component');
	return [
		...requiredProblems(label, ['label', 'component']),
		...lengthProblems(label, LABEL),
		...(inside ? kindProblem(inside, LABELLED) : []),
		...(inside ? lonelyLabelProblems(inside) : []),
	];
}

/** Under a label, an input must not bring a second label of its own. */
function lonelyLabelProblems(inside: Place): Problem[] {
	if (inside.value['type'] !== ComponentType.TextInput || !textIn(inside, 'label')) return [];
	return [
		problemAt(inside, 'label', [
			'COMPONENT_LABEL_DUPLICATED',
			'A text input within a label cannot have a label of its own',
		]),
	];
}

function textInputProblems(input: Place): Problem[] {
	const least = numberIn(input, 'min_length') ?? 0;
	const most = numberIn(input, 'max_length') ?? MAX_TEXT;
	const fault = textIn(input, 'value')
		? lengthFault(input.value['value'], { min: least, max: most })
		: undefined;
	return [
		...requiredProblems(input, ['custom_id', 'style']),
		...lengthProblems(input, { ...INPUT, label: { min: 1, max: 45 } }),
		...rangeProblems(input, 'min_length', [0, MAX_TEXT]),
		...rangeProblems(input, 'max_length', [1, MAX_TEXT]),
		...orderProblems(input, ['min_length', 'max_length']),
		...(fault ? [problemAt(input, 'value', fault)] : []),
	];
}

function fileUploadProblems(upload: Place): Problem[] {
	return [
		...requiredProblems(upload, ['custom_id']),
		...lengthProblems(upload, { custom_id: { min: 1, max: 100 }, file_types: { max: 10 } }),
		...rangeProblems(upload, 'min_values', [0, 10]),
		...rangeProblems(upload, 'max_values', [1, 10]),
		...orderProblems(upload, ['min_values', 'max_values']),
	];
}

function groupProblems(group: Place, options: Bounds): Problem[] {
	const values = repeatsBy(objectsIn(group, 'options'), (option) => textIn(option, 'value'));
	return [
		...requiredProblems(group, ['custom_id', 'options']),
		...lengthProblems(group, { custom_id: { min: 1, max: 100 }, options }),
		...orderProblems(group, ['min_values', 'max_values']),
		...values.map((option) => problemAt(option, 'value', OPTION_VALUE_TWICE)),
	];
}
