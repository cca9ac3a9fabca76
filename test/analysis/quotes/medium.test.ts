import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/analysis/document/document.ts';
import { readNames } from '../../../src/analysis/entities/names/name-table.ts';
import { findQuotes } from '../../../src/analysis/quotes/find-quotes.ts';
import { checkAttributed } from './attributed.ts';

function check(text: string, medium: string | null): void {
	test(text, () => {
		const document = readDocument({ text, language: 'en' });
		const quotes = findQuotes(document, readNames(document));
		expect(quotes.map((quote) => [quote.speaker, quote.medium])).toEqual([['Ann Lee', medium]]);
	});
}

check('“We wait here,” Ann Lee was quoted as saying by Nordpress.', 'Nordpress');
check(
	'“We wait here,” Ann Lee was quoted as saying by Norland’s state news agency Nordpress.',
	'Nordpress',
);
check('“We wait here,” Ann Lee said in a statement.', 'statement');
check('“We wait here,” Ann Lee told Radio Nord.', 'Radio Nord');
check('“We wait here,” Nordpress quoted Ann Lee as saying.', 'Nordpress');
check('“We wait here,” Ann Lee told reporters.', null);

describe('what carried the words', () => {
	checkAttributed('“We wait here now,” Ann Lee said in a statement.', [
		'Ann Lee, speaker-verb-after 0.903 (said), by statement',
	]);
	checkAttributed('“We wait here now,” Ann Lee said on a poster.', [
		'Ann Lee, speaker-verb-after 0.903 (said), by poster',
	]);
	checkAttributed('“We wait here now,” Ann Lee said of a statement.', [
		'Ann Lee, speaker-verb-after 0.903 (said)',
	]);
	checkAttributed(
		'“We wait here now,” Ann Lee said in a long and very sad letter to all of them.',
		['Ann Lee, speaker-verb-after 0.903 (said), by letter'],
	);
	checkAttributed('In a letter Ann Lee said: “We wait here now.”', [
		'Ann Lee, before 0.884 (said), by letter',
	]);
	checkAttributed('Ann Lee said in a letter: “We wait here now.”', [
		'Ann Lee, before 0.884 (said), by letter',
	]);
	checkAttributed('Ann Lee told Radio Nord: “We wait here now.”', [
		'Ann Lee, before 0.884 (told), by Radio Nord',
	]);
	checkAttributed('Ann Lee then told Radio Nord: “We wait here now.”', [
		'Ann Lee, before 0.884 (told), by Radio Nord',
	]);
	checkAttributed('Ann Lee told Bo Ek: “We wait here now.”', ['Ann Lee, before 0.884 (told)']);
	checkAttributed('“We wait here now,” Ann Lee told the old Radio Nord.', [
		'Ann Lee, speaker-verb-after 0.903 (told)',
	]);
	checkAttributed('“We wait here now,” Ann Lee told us of Radio Nord.', [
		'Ann Lee, speaker-verb-after 0.903 (told)',
	]);
	checkAttributed('“We wait here now,” Ann Lee was quoted as saying by Nordpress.', [
		'Ann Lee, speaker-verb-after 0.903 (saying), by Nordpress',
	]);
	checkAttributed('“We wait here now,” Ann Lee was quoted as saying by Bo Ek.', [
		'Ann Lee, speaker-verb-after 0.903 (saying)',
	]);
	checkAttributed('“We wait here now,” Ann Lee was quoted as saying by Bo Ek of Nordpress.', [
		'Ann Lee, speaker-verb-after 0.903 (saying), by Nordpress',
	]);
	checkAttributed('“We wait here now,” Ann Lee was quoted as saying by Zell’s Nordpress.', [
		'Ann Lee, speaker-verb-after 0.903 (saying), by Nordpress',
	]);
	checkAttributed('“We wait here now,” Ann Lee was quoted as saying then by Nordpress.', [
		'Ann Lee, speaker-verb-after 0.903 (saying), by Nordpress',
	]);
	checkAttributed(
		'“We wait here now,” Ann Lee was quoted as saying there on the long way to the sea by the hill by Nordpress.',
		['Ann Lee, speaker-verb-after 0.903 (saying), by Nordpress'],
	);
	checkAttributed('“We wait here now,” Zell’s Nordpress quoted Ann Lee as saying.', [
		'Ann Lee, quoted-by-another 0.855 (saying), by Nordpress',
	]);
	checkAttributed('“We wait here now,” the agency quoted Ann Lee as saying.', [
		'Ann Lee, quoted-by-another 0.855 (saying)',
	]);
	checkAttributed('It rained. Nordpress quoted Ann Lee as saying: “We wait here now.”', [
		'Ann Lee, quoted-by-another 0.855 (quoted), by Nordpress',
	]);
	checkAttributed('Ann Lee rose. “We wait here now.”', ['Ann Lee, sentence-before 0.736']);
});
