import type { Quote } from '../../src/domain/articles/quote.ts';
import type { Day } from '../../src/domain/calendar.ts';
import type { ArticleParts } from './articles.ts';

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

const of = (words: string) => words.split(' ');
/** Words of many scripts, and what people and machines put between them. None holds a curly double mark: those are ours. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
	latin: of(
		'the harbour closes Ångström naïve d’Arc Bürgermeisterinnenwahl a of U.S. re-open 1,200',
	),
	arabic: of('الميناء يُغلق يوم الجمعة وَقَالَتْ رئيسة البلدية ١٢٣ مُحَمَّد'),
	hebrew: of('הנמל נסגר בְּיוֹם שישי ראש העירייה אמרה 12'),
	chinese: of('港口将在整个冬季保持开放 谈判仍在继续 、 双方都表示 「好」 市长'),
	japanese: of('港は閉鎖される が ギュッと 葛󠄀城市 市長は「反対」と ﾊﾟﾋﾟ'),
	korean: of('항구는 겨울 내내 열려 있을 것입니다 각'),
	thai: of('ท่าเรือจะปิด น้ำตก ผู้ว่าการ'),
	hindi: of('बंदरगाह क्षत्रिय शुक्रवार को र्‍ बंद'),
	emoji: of('👨‍👩‍👧‍👦 🇩🇪🇫🇷 👍🏽 1️⃣ ❤️‍🔥 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🧑🏿‍🚀 ☺️'),
	unseen: [
		'\u200B',
		'\u200D',
		'\uFEFF',
		'\u2060',
		'\u202Eevil',
		'\u2066in\u2069',
		'\u00AD',
		'\u034F',
	],
	piled: [`Z${'\u0301\u0316'.repeat(12)}`, 'e\u0301\u0301', 'a\u20DD', '\u0300', 'Å\u030A'],
	markup: of(
		'**bold** __under__ ~~gone~~ ||spoiler|| `code` ```block``` [a](https://evil.example) <@123456789012345678> <t:0:R> @everyone @here <#1> </quotes:1> # > - 1. -# \\ \\\\ https://lumen.example/a_b_(c) discord.gg/x :smile: <:x:1> \\*',
	),
	spaces: ['\n', '\n\n', '\t', '\u00A0', '\u2028', '  ', '\r\n', '\u3000'],
	halves: ['\uD83D', '\uDC68', '\u0007', '\uFFFD'],
};

const BREAKS = /[\n\r\v\f\u0085\u2028\u2029]+/g;

/** What may stand in an article, drawn from `random`. */
export function randomWriter(random: () => number) {
	const integer = (least: number, most: number) =>
		least + Math.floor(random() * (most - least + 1));
	const oneOf = <Thing>(things: readonly Thing[]): Thing =>
		things[integer(0, things.length - 1)] as Thing;

	/** At most `most` UTF-16 units, often all of them. */
	function text(most: number): string {
		const kinds = Array.from({ length: integer(1, 3) }, () => oneOf(Object.values(KINDS)));
		const gap = oneOf([' ', ' ', '']);
		const length = random() < 0.5 ? most : integer(1, most);
		let written = '';
		while (written.length < length) written += `${oneOf(oneOf(kinds))}${gap}`;
		return written.slice(0, length);
	}

	function day(): Day {
		const [month, date] = [integer(1, 12), integer(1, 28)];
		const two = (number: number) => String(number).padStart(2, '0');
		return `${integer(1066, 2024)}-${two(month)}-${two(date)}` as Day;
	}

	function quote(names: readonly string[]): Partial<Quote> & { readonly text: string } {
		const speaker = random() < 0.2 ? null : oneOf(names);
		return {
			// In one paragraph: of several, each would show one mark alone as the article has it.
			text: text(oneOf([30, 200, 900, 2_500])).replace(BREAKS, ' '),
			speaker,
			role: random() < 0.5 ? text(120) : null,
			medium: random() < 0.3 ? text(60) : null,
			said: random() < 0.5 ? day() : null,
			kind: random() < 0.8 ? 'direct' : 'fragment',
			confidence: oneOf([0.4, 0.9, 1]),
		};
	}

	/** Titles of up to 300 letters, names of up to 80. */
	function article(): ArticleParts {
		const names = Array.from({ length: integer(1, 4) }, () => text(80));
		return {
			title: text(300),
			text: text(oneOf([200, 3_000])),
			day: '2024-03-07',
			draft: {
				...(random() < 0.8 && { source: text(oneOf([20, 100])) }),
				...(random() < 0.7 && {
					url: `https://lumen.example/${integer(0, 1e9)}/${encodeURIComponent(text(40).toWellFormed())}`,
				}),
				...(random() < 0.4 && { author: text(80) }),
				...(random() < 0.2 && { note: text(400) }),
				...(random() < 0.3 && { image: `https://img.lumen.example/${integer(0, 99)}.jpg` }),
			},
			quotes: Array.from({ length: integer(0, 7) }, () => quote(names)),
			dates: Array.from({ length: integer(0, 9) }, () => ({
				earliest: day(),
				phrase: text(40),
				label: text(110),
				certain: random() < 0.7,
				precision: oneOf(['day', 'day', 'day', 'month', 'range'] as const),
			})),
		};
	}

	return { integer, oneOf, text, day, article };
}

export type RandomWriter = ReturnType<typeof randomWriter>;
