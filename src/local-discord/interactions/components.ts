import { SELECTS } from '../validation/semantic/component-types.ts';
import type { Component } from '../wire.ts';

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
