import type { Problem } from '../problem.ts';
import { buttonProblems } from './buttons.ts';
import { componentsOf, duplicateProblems } from './component-tree.ts';
import { COMPONENT, SELECTS } from './component-types.ts';
import {
	containerProblems,
	fileProblems,
	galleryProblems,
	mediaProblems,
	rowProblems,
	sectionProblems,
	textProblems,
} from './layouts.ts';
import { numberIn, type Place } from './place.ts';
import { selectProblems } from './selects.ts';

/** The components of a message, nested ones included: each by the rules of its kind, no custom id twice. */
export function componentProblems(message: Place): Problem[] {
	const components = componentsOf(message);
	return [
		...components.flatMap((component) => {
			const check = CHECKS.get(numberIn(component, 'type') ?? 0);
			return check ? check(component) : [];
		}),
		...duplicateProblems(components),
	];
}

const CHECKS: ReadonlyMap<number, (component: Place) => Problem[]> = new Map([
	[COMPONENT.row, rowProblems],
	[COMPONENT.button, buttonProblems],
	...SELECTS.map((kind) => [kind, selectProblems] as const),
	[COMPONENT.section, sectionProblems],
	[COMPONENT.text, textProblems],
	[COMPONENT.thumbnail, mediaProblems('media')],
	[COMPONENT.gallery, galleryProblems],
	[COMPONENT.file, fileProblems],
	[COMPONENT.container, containerProblems],
]);
