import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { z } from 'zod';
import { isWithin, type Ranges, readRanges } from './font-ranges.ts';

export type Fonts = {
	/**
	 * The families in which each part of `text` can be written, as the canvas takes them; those that a part does not need
	 * would be set up for nothing. Throws NoGlyph where a letter is in none.
	 *
	 *     const families = fonts.familiesFor('Ωμέγα 王')
	 *     families('王') // '"noto-sans-latin", "noto-sans-sc-101"'
	 */
	familiesFor(text: string): (part: string) => string;
};

/** A letter is in none of the fonts here. */
export class NoGlyph extends Error {}

/** Each for what those before it do not have; Chinese letters look different in Japanese. */
const USUAL = ['noto-sans', 'noto-sans-arabic', 'noto-sans-hebrew', 'noto-sans-thai'];
const CHINESE = [...USUAL, 'noto-sans-sc', 'noto-sans-jp', 'noto-sans-kr'];
const JAPANESE = [...USUAL, 'noto-sans-jp', 'noto-sans-sc', 'noto-sans-kr'];
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const EMOJI = '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf';
const IS_EMOJI =
	/[[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\u20E3\u{E0020}-\u{E007F}]--[ -\u00FF]]/v;
/** These look like nothing by themselves, or change the letter before them. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\s]/u;
/** Its font comes first: in it, marks and digits look alike in every part. */
const ALWAYS = 'a';
/** No letter, and never will be one: it shows how a font writes what it does not have. */
const NO_LETTER = '\u{10FFFF}';

/** A part of a font, in a file of its own, so that of a Chinese one only what a text needs is loaded. */
type Slice = { readonly name: string; readonly file: string; readonly ranges: Ranges };

const { resolve } = createRequire(import.meta.url);

/** Opens the fonts; nothing is read before it is needed. */
export function openFonts(): Fonts {
	const read = new Map<string, readonly Slice[]>();
	const look = openLook();
	const loaded = new Set<string>();
	const load = (slice: Slice): string => {
		if (!loaded.has(slice.name)) register(slice);
		loaded.add(slice.name);
		return `"${slice.name}"`;
	};
	const slicesOf = (name: string): readonly Slice[] => {
		const slices = read.get(name) ?? readSlices(name);
		read.set(name, slices);
		return slices;
	};
	/** The ranges of a font promise some letters that it does not have. */
	const has = (slice: Slice, letter: string): boolean => {
		if (!isWithin(slice.ranges, letter.codePointAt(0) ?? 0)) return false;
		const family = load(slice);
		return look(letter, family).compare(look(NO_LETTER, family)) !== 0;
	};
	const sliceFor = (letter: string, packages: readonly string[]): Slice => {
		if (IS_EMOJI.test(letter))
			return { name: 'noto-emoji', file: resolve(EMOJI), ranges: readRanges('') };
		for (const name of packages) {
			const slice = slicesOf(name).find((one) => has(one, letter));
			if (slice) return slice;
		}
		throw new NoGlyph(`no font has U+${letter.codePointAt(0)?.toString(16)}`);
	};
	return {
		familiesFor(text) {
			const packages = KANA.test(text) ? JAPANESE : CHINESE;
			const letters = [...new Set(`${ALWAYS}${text}`)].filter((letter) => !UNSEEN.test(letter));
			const byLetter = new Map(letters.map((letter) => [letter, sliceFor(letter, packages)]));
			const byName = new Map(Array.from(byLetter.values(), (slice) => [slice.name, slice]));
			const rank = ({ name }: Slice): number => {
				const place = packages.findLastIndex((start) => name.startsWith(start));
				return place === -1 ? packages.length : place;
			};
			// What two fonts have, as marks and digits, is written in the same one everywhere.
			const sorted = [...byName.values()].toSorted((one, other) => rank(one) - rank(other));
			const families = sorted.map((slice) => [slice.name, load(slice)] as const);
			return (part) => {
				const names = new Set(
					Array.from(`${ALWAYS}${part}`, (letter) => byLetter.get(letter)?.name),
				);
				return families.flatMap(([name, family]) => (names.has(name) ? [family] : [])).join(', ');
			};
		},
	};
}

/** How a font's package tells which letters each of its files has. */
const RANGES_OF_PARTS = z.record(z.string(), z.string());

function readSlices(name: string): readonly Slice[] {
	const index = resolve(`@fontsource-variable/${name}/unicode.json`);
	const written = RANGES_OF_PARTS.parse(JSON.parse(readFileSync(index, 'utf8')));
	return Object.entries(written).map(([key, ranges]) => {
		const part = `${name}-${key.replace(/[[\]]/g, '')}`;
		const file = join(dirname(index), 'files', `${part}-wght-normal.woff2`);
		return { name: part, file, ranges: readRanges(ranges) };
	});
}

/** The canvas keeps its fonts for the whole process, also for the next thread. */
function register({ name, file }: Slice): void {
	if (!GlobalFonts.has(name) && GlobalFonts.registerFromPath(file, name) === null) {
		throw new Error(`the font ${file} cannot be read`);
	}
}

const LOOK = { side: 40, size: 24 };

/** What a letter looks like in a family, in dots. Each is looked at once. */
function openLook(): (letter: string, family: string) => Buffer {
	const known = new Map<string, Buffer>();
	const { side, size } = LOOK;
	const context = createCanvas(side, side).getContext('2d');
	const look = (letter: string, family: string): Buffer => {
		context.clearRect(0, 0, side, side);
		context.font = `${size}px ${family}`;
		context.fillText(letter, size / 4, size);
		return Buffer.from(context.getImageData(0, 0, side, side).data);
	};
	return (letter, family) => {
		const key = `${family}${letter}`;
		const seen = known.get(key) ?? look(letter, family);
		known.set(key, seen);
		return seen;
	};
}
