import { readDocument } from '../../../../src/analysis/document/document.ts';
import { readNames } from '../../../../src/analysis/entities/names/name-table.ts';
import type { Label, Labelled } from '../../../../src/analysis/events/labels/labelled.ts';
import { toldIn } from '../told.ts';

const NOTHING = readDocument({ text: '', language: 'en' });

/** A verb or noun that is told of in its tree; all else that a label is made of is empty. */
export function labelledWith(parts: Pick<Labelled, 'tree' | 'core' | 'clause'>): Labelled {
	return {
		document: NOTHING,
		names: readNames(NOTHING),
		namings: [],
		topic: () => undefined,
		sentence: 0,
		before: undefined,
		telling: undefined,
		date: { from: 0, to: 0 },
		times: [],
		...parts,
	};
}

/** What is told of the last time of a text, and its label. */
export function labelledIn(text: string): {
	readonly labelled: Labelled;
	readonly label: Label;
	readonly subject: number;
} {
	const candidate = toldIn(text).candidates.at(-1);
	if (!candidate?.label) throw new Error('nothing is told');
	const { tree, core, clause, label } = candidate;
	return { labelled: labelledWith({ tree, core, clause }), label, subject: clause?.subject ?? -1 };
}
