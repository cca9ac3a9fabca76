import type { Component } from '../../../local-discord/wire.ts';

const RIGHT_TO_LEFT = /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** The direction of a card: that of its buttons, which are in its own language whatever it quotes; else that of its first text. */
export function directionOf(component: Component): 'rtl' | 'ltr' {
	const labels = textsIn(component, ({ label }) => label);
	const [first = ''] = labels.length > 0 ? labels : textsIn(component, ({ content }) => content);
	return RIGHT_TO_LEFT.test(first) ? 'rtl' : 'ltr';
}

function textsIn(
	component: Component,
	textOf: (component: Component) => string | null | undefined,
): string[] {
	const { components = [], accessory } = component;
	const within = [...components, ...(accessory ? [accessory] : [])];
	return [textOf(component), ...within.flatMap((inner) => textsIn(inner, textOf))].filter(
		(text): text is string => Boolean(text && /\p{L}/u.test(text)),
	);
}
