import { expect, test } from 'vitest';
import { readDocument } from '../../../src/analysis/document/document.ts';
import { readNames } from '../../../src/analysis/entities/names/name-table.ts';
import { attributeAll } from '../../../src/analysis/quotes/attribute.ts';
import { kindOf } from '../../../src/analysis/quotes/kinds.ts';
import { mediumOf } from '../../../src/analysis/quotes/medium.ts';
import { readContexts } from '../../../src/analysis/quotes/quote-context.ts';

/** Of each quotation who says it, by which rule and how certain that is; then its verb, what carried it, and its kind where it is no full statement. */
export function attributed(text: string): string[] {
	const document = readDocument({ text, language: 'en' });
	const names = readNames(document);
	const attributions = attributeAll(names, readContexts(document, names), 'en');
	return attributions.map((attribution) => {
		const { context, referent, rule, cue } = attribution;
		const verb = cue?.verb === undefined ? '' : ` (${names.tokens[cue.verb]?.lower})`;
		const medium = mediumOf(context, cue);
		const kind = kindOf(attribution, 'en');
		const certainty = Math.round(referent.certainty * 1000) / 1000;
		return [
			`${referent.name ?? '?'}, ${rule} ${certainty}${verb}`,
			...(medium === null ? [] : [`by ${medium}`]),
			...(kind === 'direct' ? [] : [kind]),
		].join(', ');
	});
}

/** A text and, of each of its quotations, what is told of it. */
export function checkAttributed(text: string, expected: string[]): void {
	test(text, () => expect(attributed(text)).toEqual(expected));
}
