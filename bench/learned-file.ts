import type { LinearModel } from '../src/analysis/summary/choice.ts';

/** What src/analysis/summary/learned.ts says for this model. */
export function learnedFile(model: LinearModel): string {
	const numbers = JSON.stringify(model, round, '\t').replaceAll('"', '');
	return `// Written by bench/learn-summary.ts: learned numbers, not to be changed by hand.
import type { LinearModel } from './choice.ts';

/** How much each feature of a sentence says about its use to a reader. */
export const LEARNED: LinearModel = ${numbers.replace(/(?<=[\d}])\n/g, ',\n')};
`;
}

function round(_name: string, value: unknown): unknown {
	return typeof value === 'number' ? Number(value.toFixed(4)) : value;
}
