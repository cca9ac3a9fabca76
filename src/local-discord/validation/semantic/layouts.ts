import { ComponentType } from 'discord-api-types/v10';
import type { Problem } from '../problem.ts';
import { lengthProblems, REQUIRED, requiredProblems } from './bounds.ts';
import { kindProblem } from './component-tree.ts';
import { LAYOUTS, SELECTS } from './component-types.ts';
import { linkProblems, MEDIA_SCHEMES } from './links.ts';
import { type Fault, numberIn, objectIn, objectsIn, type Place, problemAt } from './place.ts';

const TOO_WIDE: Fault = [
	'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
	'The specified component exceeds the maximum width',
];
const IN_CONTAINER = LAYOUTS.filter((kind) => kind !== ComponentType.Container);

/** An action row: one to five buttons, or one select alone. */
export function rowProblems(row: Place): Problem[] {
	const inside = objectsIn(row, 'components');
	const hasSelect = inside.some((component) => SELECTS.includes(numberIn(component, 'type') ?? 0));
	const strangers = inside.flatMap((component) =>
		kindProblem(component, [ComponentType.Button, ...SELECTS]),
	);
	return [
		...requiredProblems(row, ['components']),
		...lengthProblems(row, { components: { min: 1, max: 5 } }),
		...strangers,
		...(hasSelect ? inside.slice(1).map((component) => problemAt(component, '', TOO_WIDE)) : []),
	];
}

/** A section: one to three texts and one accessory, a button or a thumbnail. */
export function sectionProblems(section: Place): Problem[] {
	const accessory = objectIn(section, 'accessory');
	return [
		...requiredProblems(section, ['components', 'accessory']),
		...lengthProblems(section, { components: { min: 1, max: 3 } }),
		...objectsIn(section, 'components').flatMap((text) =>
			kindProblem(text, [ComponentType.TextDisplay]),
		),
		...(accessory ? kindProblem(accessory, [ComponentType.Button, ComponentType.Thumbnail]) : []),
	];
}

/** A container: layouts within it, but no second container. */
export function containerProblems(container: Place): Problem[] {
	return [
		...requiredProblems(container, ['components']),
		...lengthProblems(container, { components: { min: 1, max: 40 } }),
		...objectsIn(container, 'components').flatMap((inside) => kindProblem(inside, IN_CONTAINER)),
	];
}

/** A text display: it must have words. */
export function textProblems(text: Place): Problem[] {
	return [
		...requiredProblems(text, ['content']),
		...lengthProblems(text, { content: { min: 1, max: 4000 } }),
	];
}

/** A gallery: one to ten pictures, each with a link. */
export function galleryProblems(gallery: Place): Problem[] {
	return [
		...requiredProblems(gallery, ['items']),
		...lengthProblems(gallery, { items: { min: 1, max: 10 } }),
		...objectsIn(gallery, 'items').flatMap(mediaProblems('media')),
	];
}

/** A thumbnail or picture: described in at most 1,024 characters, with a link under `key`. */
export function mediaProblems(key: string): (component: Place) => Problem[] {
	return (component) => {
		const media = objectIn(component, key);
		if (!media) return [problemAt(component, key, REQUIRED)];
		return [
			...lengthProblems(component, { description: { max: 1024 } }),
			...requiredProblems(media, ['url']),
			...linkProblems(media, 'url', MEDIA_SCHEMES),
		];
	};
}

/** A file: shown only from what is sent along. */
export function fileProblems(file: Place): Problem[] {
	const media = objectIn(file, 'file');
	return media ? linkProblems(media, 'url', ['attachment']) : [problemAt(file, 'file', REQUIRED)];
}
