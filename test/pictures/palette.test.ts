import { expect, test } from 'vitest';
import { PALETTES } from '../../src/pictures/palette.ts';

/** As WCAG 2 measures it. */
function luminance(colour: string): number {
	const parts = (colour.match(/[0-9a-f]{2}/g) ?? []).map((part) => Number.parseInt(part, 16) / 255);
	const [red = 0, green = 0, blue = 0] = parts.map((part) =>
		part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
	);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.each(['light', 'dark'] as const)('what is written stands out: %s', (theme) => {
	const { background, text, quiet, quote, date } = PALETTES[theme];
	for (const colour of [text, quiet, quote, date]) {
		const [low = 0, high = 0] = [luminance(colour), luminance(background)].toSorted(
			(a, b) => a - b,
		);
		expect((high + 0.05) / (low + 0.05)).toBeGreaterThanOrEqual(4.5);
	}
});
