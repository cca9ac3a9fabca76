import { expect, test } from 'vitest';
import { directionOf } from '../../../src/playground/page/posts/direction.ts';

const text = (content: string) => ({ type: 10, content });
const row = (...labels: string[]) => ({
	type: 1,
	components: labels.map((label) => ({ type: 2, label })),
});

test.each([
	['what an Arabic card quotes', 'rtl', [text('“We open,” she said.'), row('👉', 'المصدر')]],
	['what an English card quotes', 'ltr', [text('«سنفتح»'), row('Source')]],
	['words without buttons', 'rtl', [text('### 12 · سنفتح')]],
	['a Hebrew word in an English text', 'ltr', [text('The word נמל')]],
	['nothing', 'ltr', []],
] as const)('%s: %s', (_, expected, components) => {
	expect(directionOf({ type: 17, components: [...components] } as never)).toBe(expected);
});

test('a button beside a text counts', () => {
	const section = { type: 9, components: [text('Hello')], accessory: { type: 2, label: 'المصدر' } };
	expect(directionOf({ type: 17, components: [section] } as never)).toBe('rtl');
});
