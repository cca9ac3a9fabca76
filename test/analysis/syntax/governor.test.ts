import { expect, test } from 'vitest';
import { spanOf } from '../../../src/domain/articles/span.ts';
import { models } from '../../support/models.ts';

const { syntax } = models;

function governorOf(text: string, expression: string): string | undefined {
	const start = text.indexOf(expression);
	const words = syntax.parse(spanOf(text, 0, text.length));
	const governor = syntax.governor(words, { start, end: start + expression.length });
	return governor && `${words[governor.index]?.text} (${governor.kind})`;
}

test.each([
	['The ferry sank on 3 March.', '3 March', 'sank (verb)'],
	['On Monday, the council approved the new harbour.', 'Monday', 'approved (verb)'],
	['Gusts were the strongest since the hurricane of 4 May 1987.', '4 May 1987', 'hurricane (noun)'],
	['He apologised for the massacre of 30 January 1981.', '30 January 1981', 'massacre (noun)'],
	['Police arrested a man suspected of the attack of 9 April.', '9 April', 'attack (noun)'],
	[
		'A statue of the singer, who died on 7 July 1931, was unveiled on Friday.',
		'7 July 1931',
		'died (verb)',
	],
	[
		'A statue of the singer, who died on 7 July 1931, was unveiled on Friday.',
		'Friday',
		'unveiled (verb)',
	],
	['The mill closed three years after the fire of 8 June.', '8 June', 'fire (noun)'],
	['It was in 1974 that the miners went on strike.', '1974', 'went (verb)'],
	['It was only on Tuesday that the pilot was found.', 'Tuesday', 'found (verb)'],
	['It was on 5 June, he said, and nobody saw it.', '5 June', '5 June is no cleft'],
	['The minister said on Sunday that the dam would be built.', 'Sunday', 'said (verb)'],
])('%s %s: %s', (text, expression, governor) => {
	if (governor.endsWith('no cleft')) {
		expect(governorOf(text, expression)).not.toBe('saw (verb)');
	} else {
		expect(governorOf(text, expression)).toBe(governor);
	}
});

test.each([
	['Ann Lee (born Okoro; 8 May 1841 – 1 June 1904) was a painter.', '8 May 1841', 'Lee (noun)'],
	['Ann Lee (born Okoro; 8 May 1841 – 1 June 1904) was a painter.', '1 June 1904', 'Lee (noun)'],
	['Sam Roe OBE (3 March 1920 – 2 May 1999) built the dam.', '3 March 1920', 'Roe (noun)'],
	['The dam (opened on 3 May 1920) broke on 2 June 1999.', '2 June 1999', 'broke (verb)'],
])('the days of a life, %s %s: %s', (text, expression, governor) => {
	expect(governorOf(text, expression)).toBe(governor);
});

test('is surer of a plain sentence than of one with two ways to read it', () => {
	const confidence = (text: string, expression: string) => {
		const start = text.indexOf(expression);
		const words = syntax.parse(spanOf(text, 0, text.length));
		return syntax.governor(words, { start, end: start + expression.length })?.confidence ?? 0;
	};
	const plain = confidence('The ferry sank on 3 March.', '3 March');
	const twofold = confidence(
		'Lee praised the book by the man hit by the bus of 2004 twice.',
		'2004',
	);
	expect(plain).toBeGreaterThan(0.9);
	expect(twofold).toBeLessThan(plain);
});
