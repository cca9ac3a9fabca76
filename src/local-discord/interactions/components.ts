import type { Component } from '../wire.ts';

/** The kinds of component, by Discord's numbers. */
export const COMPONENT = {
	row: 1,
	button: 2,
	textSelect: 3,
	textInput: 4,
	userSelect: 5,
	roleSelect: 6,
	mentionableSelect: 7,
	channelSelect: 8,
	section: 9,
	text: 10,
	fileUpload: 19,
} as const;

const SELECTS: readonly number[] = [
	COMPONENT.textSelect,
	COMPONENT.userSelect,
	COMPONENT.roleSelect,
	COMPONENT.mentionableSelect,
	COMPONENT.channelSelect,
];

/** Whether the component is a select menu of any kind. */
export function isSelect({ type }: Component): boolean {
	return SELECTS.includes(type);
}

/** Every component, with those inside it. */
export function flatten(components: readonly Component[]): Component[] {
	return components.flatMap((component) => [
		component,
		...flatten(component.components ?? []),
		...flatten(component.accessory ? [component.accessory] : []),
		...flatten(component.component ? [component.component] : []),
	]);
}
