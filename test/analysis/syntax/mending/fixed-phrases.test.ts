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

test.each([
	['A/DT/DET gunman/NN/NOUN shot/NN/NOUN dead/JJ/ADJ 16/CD/NUM pupils/NNS/NOUN', 'shot', 'VBD'],
	['The/DT/DET shot/NN/NOUN dead/JJ/ADJ on/IN/ADP target/NN/NOUN', 'shot', 'NN'],
	['The/DT/DET flood/NN/NOUN cost/NN/NOUN 34/CD/NUM lives/NNS/NOUN', 'cost', 'VBD'],
	['The/DT/DET flood/NN/NOUN cost/NN/NOUN 34/CD/NUM dollars/NNS/NOUN', 'cost', 'NN'],
	['when/WRB/ADV a/DT/DET dam/NN/NOUN burst/NN/NOUN above/IN/ADP Zell/NNP/PROPN', 'burst', 'VBD'],
	['after/IN/ADP a/DT/DET burst/NN/NOUN of/IN/ADP fire/NN/NOUN', 'burst', 'NN'],
	['opened/VBD/VERB to/TO/ADP traffic/VB/VERB', 'traffic', 'NN'],
])('%s: %s is %s', (rows, word, tag) => {
	const words = rows.split(' ').map((row, at) => {
		const [text = '', own = '', upos = ''] = row.split('/');
		return { text, start: at, end: at, upos, tag: own };
	});
	expect(withFixedPhrases(words).find(({ text }) => text === word)?.tag).toBe(tag);
});
