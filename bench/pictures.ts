import { cpuUsage, stdout } from 'node:process';
import { monthsBetween } from '../src/cards/reminders/year-cards.ts';
import type { Picture } from '../src/domain/picture.ts';
import { openPainting } from '../src/pictures/paint.ts';

/**
 * How much CPU a picture takes, in ms: the first time, when its fonts are loaded, and the median of so many more.
 *
 *     npm run bench:pictures -- 20
 */
const TIMES = Number(process.argv[2] ?? 20);

const ANN = { name: 'Ann Lee', role: 'Mayor of Lumen', source: 'Tarn Times', day: '2024-03-07' };
const quote = (words: string): Picture =>
	({ kind: 'quote', theme: 'dark', ...ANN, words }) as Picture;
const PICTURES: Readonly<Record<string, Picture>> = {
	'a short quote': quote('“We will not close the harbour.”'),
	'a quote of 900 letters': quote(`“${'The ferry needs a second crew. '.repeat(29).trim()}”`),
	'a quote in Arabic': quote(
		'«لن نغلق الميناء ما دمت في منصبي، ومن يقول غير ذلك لم يقرأ المعاهدة.»',
	),
	'a quote in Chinese': quote(
		'“谈判仍在继续，双方都表示希望尽快达成协议，港口将在整个冬季保持开放，任何人都不会被拒之门外。”',
	),
	'a quote in Korean with emoji': quote('“항구는 겨울 내내 열려 있을 것입니다 👨‍👩‍👧‍👦”'),
};

const TIMELINE: Picture = {
	kind: 'timeline',
	theme: 'light',
	title: 'Harbour closes after a century as the last ferry leaves Lumen',
	footer: 'A dot is certain to the day, a ring is not.',
	events: Array.from({ length: 12 }, (_, index) => ({
		day: `${1990 + index}-03-07` as const,
		when: [{ day: `${1990 + index}-03-07` as const }],
		label: 'The town decides, by a single vote, to close the harbour for good',
		isCertain: index % 3 > 0,
	})),
};

const YEAR: Picture = {
	kind: 'year',
	theme: 'dark',
	title: ['Reminders of a year'],
	months: monthsBetween('2024-03-07', '2025-03-08'),
	marked: monthsBetween('2024-03-07', '2025-03-08'),
	chosen: '2024-03-07',
	footer: 'A bar is a day with reminders, the ring is today.',
};
const SHARES: Picture = {
	kind: 'shares',
	theme: 'dark',
	title: 'Harbour closes after a century as the last ferry leaves Lumen',
	shares: Array.from({ length: 8 }, (_, index) => ({
		name: 'Ann Lee',
		words: 100 - 10 * index,
		amount: `${100 - 10 * index} words in 3 quotes`,
		isKnown: true,
	})),
	footer: 'How many words of each speaker are quoted.',
};
const ALL = {
	...PICTURES,
	'a timeline of 12': TIMELINE,
	'a year': YEAR,
	'eight speakers': SHARES,
};

const paint = openPainting();

function cpuMs(picture: Picture): number {
	const before = cpuUsage();
	paint({ picture, locale: 'en-US' });
	const { user, system } = cpuUsage(before);
	return (user + system) / 1000;
}

stdout.write(`${'first'.padStart(8)}${'median'.padStart(8)}\n`);
for (const [name, picture] of Object.entries(ALL)) {
	const first = cpuMs(picture);
	const times: number[] = [];
	for (let time = 0; time < TIMES; time += 1) times.push(cpuMs(picture));
	const median = times.toSorted((one, other) => one - other)[Math.floor(TIMES / 2)] ?? 0;
	stdout.write(`${first.toFixed(0).padStart(8)}${median.toFixed(0).padStart(8)}  ${name}\n`);
}
