import type { Features } from './features.ts';
import WEIGHTS from './worth.json' with { type: 'json' };

const LEARNED: Readonly<Record<string, { readonly weight: number }>> = WEIGHTS;

/** How much people would want to be reminded of it, from 0 to 1. */
export function worthOf(features: Features): number {
	const sum = Object.entries(features).reduce(
		(all, [name, value]) => all + value * (LEARNED[name]?.weight ?? 0),
		0,
	);
	return 1 / (1 + Math.exp(-sum));
}
