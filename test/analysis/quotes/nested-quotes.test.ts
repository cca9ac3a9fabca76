import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/analysis/document/document.ts';
import { readNames } from '../../../src/analysis/entities/names/name-table.ts';
import { findQuotes } from '../../../src/analysis/quotes/find-quotes.ts';

/** Each quote of a text as “speaker: words (verb)”, every one a slice of it. */
function check(name: string, text: string, expected: readonly string[]): void {
	test(name, () => {
		const document = readDocument({ text, language: 'en' });
		const quotes = findQuotes(document, readNames(document));
		expect(
			quotes.map(({ speaker, text: words, cue }) => `${speaker}: ${words} (${cue?.text ?? ''})`),
		).toEqual(expected);
		for (const { start, end, text: words } of quotes) expect(text.slice(start, end)).toBe(words);
		expect(new Set(quotes.map(({ group }) => group)).size).toBe(quotes.length);
	});
}

describe('words of another within what is quoted', () => {
	check(
		'by a pronoun',
		'Bo Ek married Ann Lee in May. “He told the girls, ‘Look at the clock, not the crowd,’ and laughed,” she said.',
		[
			'Ann Lee: He told the girls, ‘Look at the clock, not the crowd,’ and laughed, (said)',
			'Bo Ek: Look at the clock, not the crowd, (told)',
		],
	);
	check(
		'by somebody without a name',
		'“The guard at the post always says, ‘It is quiet, go and trade,’ and I go,” Ann Lee said.',
		[
			'Ann Lee: The guard at the post always says, ‘It is quiet, go and trade,’ and I go, (said)',
			'guard at the post: It is quiet, go and trade, (says)',
		],
	);
	check(
		'by name',
		'Bo Ek runs the mill. “Then Ek said: ‘We will rebuild it.’ And so we did,” Ann Lee said.',
		[
			'Ann Lee: Then Ek said: ‘We will rebuild it.’ And so we did, (said)',
			'Bo Ek: We will rebuild it. (said)',
		],
	);
	check('by the speaker', '“I told them, ‘We will rebuild it,’ and we did,” Ann Lee said.', [
		'Ann Lee: I told them, ‘We will rebuild it,’ and we did, (said)',
	]);
	check(
		'by a pronoun for somebody told of in it',
		'Bo Ek left. “A waiter came and knocked. He said, ‘Madam, it is you.’ I laughed,” Ann Lee said.',
		[
			'Ann Lee: A waiter came and knocked. He said, ‘Madam, it is you.’ I laughed, (said)',
			'a waiter: Madam, it is you. (said)',
		],
	);
	check('by anybody', '“People say, ‘We will rebuild it,’ and we did,” Ann Lee said.', [
		'Ann Lee: People say, ‘We will rebuild it,’ and we did, (said)',
	]);
	check('by nobody yet', '“The guard might say, ‘It is quiet here,’ and I go,” Ann Lee said.', [
		'Ann Lee: The guard might say, ‘It is quiet here,’ and I go, (said)',
	]);
	check('a word in marks', '“The guard told me, ‘go’ twice, and I went,” Ann Lee said.', [
		'Ann Lee: The guard told me, ‘go’ twice, and I went, (said)',
	]);
	check(
		'of a speaker who is unclear',
		'“The guard always says, ‘It is quiet, go and trade,’ and I go.”',
		['null: The guard always says, ‘It is quiet, go and trade,’ and I go. ()'],
	);
});

describe('a he within what is quoted', () => {
	const LOOK = '‘Look at the clock, not the crowd,’';

	check('who is nobody told of', `It rained. “He told us, ${LOOK} and left,” Ann Lee said.`, [
		`Ann Lee: He told us, ${LOOK} and left, (said)`,
	]);
	check(
		'who is the one man told of',
		`Bo Ek slept. “He told us, ${LOOK} and left,” Ann Lee said.`,
		[
			`Ann Lee: He told us, ${LOOK} and left, (said)`,
			'Bo Ek: Look at the clock, not the crowd, (told)',
		],
	);
	check(
		'and they, who may be anybody',
		`Bo Ek slept. “They told us, ${LOOK} and left,” Ann Lee said.`,
		[`Ann Lee: They told us, ${LOOK} and left, (said)`],
	);
});
