import { ComponentType, MessageFlags } from 'discord-api-types/v10';
import type { Problem } from '../problem.ts';
import { lengthOf, lengthProblems } from './bounds.ts';
import { componentsOf, kindProblem } from './component-tree.ts';
import { LAYOUTS } from './component-types.ts';
import {
	type Fault,
	has,
	listIn,
	numberIn,
	objectsIn,
	type Place,
	problemAt,
	textIn,
} from './place.ts';

/** The flag of a message that is made of components alone. */

const MAX_COMPONENTS = 40;
const MAX_CHARACTERS = 4000;
/** Above this Discord answers with a server error, whatever the characters; long Chinese text comes here first. */
const MAX_BYTES = 10_170;
/** What every text display costs beside its words. */
const BYTES_A_DISPLAY = 12;
const MAX_PICTURES = 64;
const MAX_ROWS = 5;
const LEGACY = ['content', 'embeds', 'sticker_ids', 'poll'];

const TOO_MANY: Fault = [
	'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
	`The total number of components cannot exceed ${MAX_COMPONENTS}`,
];
const TOO_LONG: Fault = [
	'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
	`The total size of displayable text cannot exceed ${MAX_CHARACTERS} characters`,
];
const TOO_HEAVY: Fault = [
	'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
	`The displayable text has more than ${MAX_BYTES} bytes of UTF-8, which Discord answers with error 500`,
];
const TOO_MANY_PICTURES: Fault = [
	'COMPONENT_MAX_MEDIA_EXCEEDED',
	`More than ${MAX_PICTURES} pictures and files, which Discord answers with error 500`,
];

/** Whether the message is made of components alone; an edit may leave the flag out, since it cannot be taken back. */
export function isComponentsV2(message: Place, isEdit: boolean): boolean {
	if (((numberIn(message, 'flags') ?? 0) & MessageFlags.IsComponentsV2) !== 0) return true;
	return (
		isEdit &&
		objectsIn(message, 'components').some((top) => top.value['type'] !== ComponentType.ActionRow)
	);
}

/** A message of components alone: 40 of them in all, 4,000 characters together, nothing of the older fields. */
export function componentsV2Problems(message: Place): Problem[] {
	const components = componentsOf(message);
	const excess = excessOf(components);
	return [
		...LEGACY.filter((key) => isGiven(message, key)).map((key) =>
			problemAt(message, key, legacyField(key)),
		),
		...objectsIn(message, 'components').flatMap((top) => kindProblem(top, LAYOUTS)),
		...(excess ? [problemAt(message, 'components', excess)] : []),
	];
}

/** A message without the flag: at most five action rows, nothing else. */
export function actionRowsProblems(message: Place): Problem[] {
	return [
		...lengthProblems(message, { components: { max: MAX_ROWS } }),
		...objectsIn(message, 'components').flatMap((top) =>
			kindProblem(top, [ComponentType.ActionRow]),
		),
	];
}

function excessOf(components: readonly Place[]): Fault | undefined {
	if (components.length > MAX_COMPONENTS) return TOO_MANY;
	const pictures = components.reduce((sum, component) => sum + picturesIn(component), 0);
	if (pictures > MAX_PICTURES) return TOO_MANY_PICTURES;
	const texts = components.filter(({ value }) => value['type'] === ComponentType.TextDisplay);
	const text = texts.map((display) => textIn(display, 'content') ?? '').join('');
	if (text.length > MAX_CHARACTERS && lengthOf(text) > MAX_CHARACTERS) return TOO_LONG;
	const bytes = Buffer.byteLength(text) + texts.length * BYTES_A_DISPLAY;
	return bytes > MAX_BYTES ? TOO_HEAVY : undefined;
}

function picturesIn(component: Place): number {
	const kind = numberIn(component, 'type');
	if (kind === ComponentType.MediaGallery) return listIn(component, 'items').length;
	return kind === ComponentType.Thumbnail || kind === ComponentType.File ? 1 : 0;
}

/** An empty text or list takes the older field away, which is how a message is turned to components. */
function isGiven(message: Place, key: string): boolean {
	if (!has(message, key)) return false;
	const value = message.value[key];
	return Array.isArray(value) ? listIn(message, key).length > 0 : value !== '';
}

function legacyField(key: string): Fault {
	return [
		'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
		`The '${key}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
	];
}
