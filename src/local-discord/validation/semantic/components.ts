import { ComponentType } from 'discord-api-types/v10';
import type { Problem } from '../problem.ts';
import { buttonProblems } from './buttons.ts';
import { componentsOf, duplicateProblems } from './component-tree.ts';
import { SELECTS } from './component-types.ts';
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
	[ComponentType.ActionRow, rowProblems],
	[ComponentType.Button, buttonProblems],
	...SELECTS.map((kind) => [kind, selectProblems] as const),
	[ComponentType.Section, sectionProblems],
	[ComponentType.TextDisplay, textProblems],
	[ComponentType.Thumbnail, mediaProblems('media')],
	[ComponentType.MediaGallery, galleryProblems],
	[ComponentType.File, fileProblems],
	[ComponentType.Container, containerProblems],
]);
