import type { Problem } from '../problem.ts';
import {
	type Fault,
	numberIn,
	objectIn,
	objectsIn,
	type Place,
	problemAt,
	textIn,
} from './place.ts';
import { repeatsBy } from './repeats.ts';

/** The component and all within it: its children, its accessory, what its label names. */
export function componentsUnder(component: Place): Place[] {
	const inside = [
		...objectsIn(component, 'components'),
		...['accessory', 'component'].flatMap((key) => objectIn(component, key) ?? []),
	];
	return [component, ...inside.flatMap(componentsUnder)];
}

/** The components of a message or modal, nested ones included, in their order. */
export function componentsOf(parent: Place): Place[] {
	return objectsIn(parent, 'components').flatMap(componentsUnder);
}

/** Custom ids that an earlier component has already, and ids likewise. */
export function duplicateProblems(components: readonly Place[]): Problem[] {
	const customIds = repeatsBy(components, (component) => textIn(component, 'custom_id'));
	const ids = repeatsBy(components, (component) => numberIn(component, 'id') || undefined);
	return [
		...customIds.map((component) => problemAt(component, 'custom_id', CUSTOM_ID_TWICE)),
		...ids.map((component) => problemAt(component, 'id', ID_TWICE)),
	];
}

/** What Discord says of a component of a kind that may not stand where it stands. */
export function kindProblem(component: Place, kinds: readonly number[]): Problem[] {
	const kind = numberIn(component, 'type');
	if (kind !== undefined && kinds.includes(kind)) return [];
	const message = `Value of field "type" must be one of (${kinds.join(', ')}).`;
	return [problemAt(component, 'type', ['UNION_TYPE_CHOICES', message])];
}

const CUSTOM_ID_TWICE: Fault = [
	'COMPONENT_CUSTOM_ID_DUPLICATED',
	'Component custom id cannot be duplicated',
];
const ID_TWICE: Fault = ['COMPONENT_ID_DUPLICATED', 'Component id cannot be duplicated'];
