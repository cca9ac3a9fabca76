import { expect, test } from 'vitest';
import { eraseForm } from '../../../src/cards/data/erase-form.ts';
import { LANGUAGES } from '../../../src/cards/messages/catalogues.ts';
import { english, speak } from '../../../src/cards/messages/say.ts';
import { typedWord } from '../../../src/cards/messages/typed-word.ts';
import { FEED_PACES } from '../../../src/domain/feeds/feed.ts';

const REPEATS = ['yearly', 'once'];

test.each([
	['de', ' Jährlich ', 'yearly'],
	['de', 'EINMAL', 'once'],
	['de', 'once', 'once'],
	['fr', 'chaque année', 'yearly'],
	['ja', '一度だけ', 'once'],
	['ar', 'كل سنة', 'yearly'],
	['de', 'monatlich', 'monatlich'],
	['en-US', 'jährlich', 'jährlich'],
])('%s: “%s” is %s', (locale, typed, expected) => {
	expect(typedWord(speak(locale), typed, REPEATS)).toBe(expected);
});

const WHOLE = LANGUAGES.filter(({ catalogue }) => 'inPlace' in catalogue);

test.each(WHOLE.map(({ locales }) => locales[0]))(
	'in %s a window asks for words that are taken',
	(locale) => {
		const say = speak(locale);
		const asked = [
			[say('Write “yearly” or “once”.'), REPEATS],
			[say.told('Say how often it comes: write “yearly” or “once”.'), REPEATS],
			[say('Write “at once”, “daily” or “weekly”.'), FEED_PACES],
			[eraseForm(say).fields[0]?.label ?? '', ['erase']],
		] as const;
		for (const [sentence, words] of asked) {
			for (const word of words) {
				expect(say.told(word)).not.toBe(english.told(word));
				expect(sentence).toContain(say.told(word));
			}
		}
	},
);
