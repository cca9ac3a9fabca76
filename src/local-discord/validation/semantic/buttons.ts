import { ButtonStyle } from 'discord-api-types/v10';
import type { Problem } from '../problem.ts';
import { lengthProblems, REQUIRED } from './bounds.ts';
import { BUTTON_SCHEMES, linkProblems } from './links.ts';
import { type Fault, has, numberIn, type Place, problemAt, textIn } from './place.ts';

const BUTTON = { label: { max: 80 }, custom_id: { min: 1, max: 100 }, url: { max: 512 } };

const NO_CUSTOM_ID: Fault = ['BUTTON_COMPONENT_CUSTOM_ID_REQUIRED', 'A custom id is required'];
const BOTH: Fault = [
	'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
	'A custom id and url cannot both be specified',
];
const NO_LABEL: Fault = ['BUTTON_COMPONENT_LABEL_REQUIRED', 'A label or an emoji is required'];
const UNKNOWN_STYLE: Fault = ['BASE_TYPE_CHOICES', 'Value must be one of (1, 2, 3, 4, 5, 6).'];

/** A button within its bounds, with what its style asks for: a custom id, a link or an article for sale. */
export function buttonProblems(button: Place): Problem[] {
	const style = numberIn(button, 'style');
	if (style === undefined) return [problemAt(button, 'style', REQUIRED)];
	if (style < ButtonStyle.Primary || style > ButtonStyle.Premium)
		return [problemAt(button, 'style', UNKNOWN_STYLE)];
	return [
		...lengthProblems(button, BUTTON),
		...targetProblems(button, style),
		...(style === ButtonStyle.Premium || textIn(button, 'label') || has(button, 'emoji')
			? []
			: [problemAt(button, 'label', NO_LABEL)]),
	];
}

function targetProblems(button: Place, style: number): Problem[] {
	if (style === ButtonStyle.Premium)
		return has(button, 'sku_id') ? [] : [problemAt(button, 'sku_id', REQUIRED)];
	if (style === ButtonStyle.Link) {
		if (!has(button, 'url')) return [problemAt(button, 'url', REQUIRED)];
		if (has(button, 'custom_id')) return [problemAt(button, 'custom_id', BOTH)];
		return linkProblems(button, 'url', BUTTON_SCHEMES);
	}
	if (has(button, 'url')) return [problemAt(button, 'url', BOTH)];
	return has(button, 'custom_id') ? [] : [problemAt(button, 'custom_id', NO_CUSTOM_ID)];
}
