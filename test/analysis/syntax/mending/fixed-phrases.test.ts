import { expect, test } from 'vitest';
import { withFixedPhrases } from '../../../../src/analysis/syntax/mending/fixed-phrases.ts';

const tagsOf = (text: string) =>
	withFixedPhrases(
		text
			.split(' ')
			.map((word, at) => ({ text: word, start: at, end: at, upos: 'NOUN', tag: 'NN' })),
	)
		.filter(({ text: word }) => /^guilty$/i.test(word))
		.map(({ tag }) => tag);

test.each([
	['Roth pleaded guilty Monday', ['JJ']],
	['Roth pleads guilty', ['JJ']],
	['Roth pled not guilty', ['JJ']],
	['found the owner guilty', ['JJ']],
	['the guilty fled', ['NN']],
	['Roth pleaded with the guilty', ['NN']],
])('%s', (text, tags) => {
	expect(tagsOf(text)).toEqual(tags);
});

test.each([
	['the quake struck Corvo', 'VBD'],
	['the storm tore roofs off', 'VBD'],
	['the Struck Gallery', 'NN'],
	['the burst pipe', 'NN'],
])('%s: %s', (text, tag) => {
	const words = text
		.split(' ')
		.map((word, at) => ({ text: word, start: at, end: at, upos: 'NOUN', tag: 'NN' }));
	expect(
		withFixedPhrases(words).find(({ text: word }) => /^(?:struck|tore|burst)$/i.test(word))?.tag,
	).toBe(tag);
});
