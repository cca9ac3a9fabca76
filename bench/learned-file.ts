import type { Model } from '../src/analysis/summary/model.ts';

/** What src/analysis/summary/learned.ts says for this model. */
export function learnedFile(model: Model): string {
	const numbers = JSON.stringify(model, round, '\t').replaceAll('"', '');
	return `// Written by bench/learn-summary.ts: learned numbers, not to be changed by hand.
import type { Model } from './model.ts';

/** What a summary of news is made of. */
export const LEARNED: Model = ${numbers.replace(/(?<=[\d}])\n/g, ',\n')};
`;
}

function round(_name: string, value: unknown): unknown {
	return typeof value === 'number' ? Number(value.toFixed(4)) : value;
}
