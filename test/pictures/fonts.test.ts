import { expect, test } from 'vitest';
import { NoGlyph, openFonts } from '../../src/pictures/fonts.ts';

const fonts = openFonts();

/** The families of a text, without the number of a part. */
function check(name: string, text: string, ...expected: string[]) {
	test(name, () => {
		const families = fonts.familiesFor(text)(text).split(', ');
		const bare = families.map((family) => family.replaceAll(/"|-\d+"?$/g, ''));
		expect([...new Set(bare)]).toEqual(expected);
	});
}

test('a part is written in what it needs, marks and digits as everywhere', () => {
	const families = fonts.familiesFor('Ωμέγα, 2024');
	expect(families('Ωμέγα')).toBe('"noto-sans-latin", "noto-sans-greek"');
	expect(families(', 2024')).toBe('"noto-sans-latin"');
});
check('nothing', '', 'noto-sans-latin');
check('Polish', 'Łódź', 'noto-sans-latin', 'noto-sans-latin-ext');
check('Greek and Russian', 'мир ωμέγα', 'noto-sans-latin', 'noto-sans-cyrillic', 'noto-sans-greek');
check('Arabic', 'سنبقى', 'noto-sans-latin', 'noto-sans-arabic-arabic');
check('Chinese', '谈判', 'noto-sans-latin', 'noto-sans-sc');
check('the same letters in Japanese', '談判の', 'noto-sans-latin', 'noto-sans-jp');
// The ranges of the Chinese font promise these.
check('Korean', '국민', 'noto-sans-latin', 'noto-sans-kr');
check('a family and a flag', '👨‍👩‍👧 🇺🇦 3️⃣', 'noto-sans-latin', 'noto-emoji');

test.each(['ⵣ', 'ꯃ', '\u{12000}'])('%s is in no font here', (letter) => {
	expect(() => fonts.familiesFor(letter)).toThrow(NoGlyph);
});
