/**
 * Learns whom “she said” and “the coach said” mean from articles whose quotes have a speaker, and says how often that is
 * right on publishers it was not learned from.
 *
 *   npm run learn:antecedents -- FILE.jsonl…          the figures, and a new src/analysis/entities/antecedents/weights.ts
 *   npm run learn:antecedents -- --try FILE.jsonl…    the figures alone
 *   npm run learn:antecedents -- --sets FILE.jsonl…   each file judged by weights that saw nothing of it, not each publisher
 *   … --only=titled,titledAnew FILE.jsonl…            learns these weights alone; the others stay as they stand
 *
 * A line is {"id": "publisher/…", "text", "title"?, "quotes": [{"start", "end", "speaker", "speaker_kind"?}]}.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readDocument } from '../src/analysis/document/document.ts';
import { foldWord } from '../src/analysis/document/fold-word.ts';
import type { Asked } from '../src/analysis/entities/antecedents/candidates.ts';
import type { Features } from '../src/analysis/entities/antecedents/features.ts';
import { antecedentsFor } from '../src/analysis/entities/antecedents/rank-antecedents.ts';
import { WEIGHTS } from '../src/analysis/entities/antecedents/weights.ts';
import { entityByRole } from '../src/analysis/entities/entity-by-role.ts';
import type { Mention } from '../src/analysis/entities/mentions.ts';
import { readNames } from '../src/analysis/entities/names/name-table.ts';
import type { NameTable } from '../src/analysis/entities/names/table.ts';
import { attributeAll } from '../src/analysis/quotes/attribute.ts';
import { readContexts } from '../src/analysis/quotes/quote-context.ts';
import { GENDERED } from '../src/analysis/words/people/role-nouns.ts';

type Article = {
	readonly id: string;
	readonly text: string;
	readonly title?: string;
	readonly quotes: readonly {
		readonly start: number;
		readonly end: number;
		readonly speaker: string | null;
		readonly speaker_kind?: 'person' | 'org' | 'unnamed';
	}[];
};

/** A question of an article: all who may be meant, and which of them is. */
type Lesson = {
	readonly publisher: string;
	readonly antecedents: readonly Features[];
	readonly right: number;
};

/** What fewer articles taught before. Lessons move it, the few of them not far: a gender that does not fit is rare, and rarely right. */
const EXPECTED: Features = {
	leadsHere: 1.7,
	opensHere: 0.1,
	subjectHere: 1,
	namedHere: 2.1,
	leadsBefore: 0.6,
	opensBefore: 1,
	subjectBefore: 0.4,
	namedBefore: 1.1,
	namedEarlier: 0.3,
	saysHere: 0.4,
	saysBefore: 0.3,
	introduced: 0.9,
	newcomer: 1,
	presented: 1.5,
	aside: -0.6,
	often: 0.6,
	distance: -1.8,
	asked: 4,
	goesOn: 2,
	main: 0.2,
	mainByNoun: 1,
	ownGender: 0.6,
	toldGender: 0.3,
	otherGender: -3.7,
	unnamed: 0.2,
	otherRole: -6,
	kinOfMain: -6,
	ofKind: 2.5,
	namedInQuote: -1.1,
	spokenOf: -2,
	titled: 1,
	titledAnew: 2,
	titledTells: 2,
};
const NAMES = Object.keys(EXPECTED) as (keyof Features)[];
const only = process.argv.find((name) => name.startsWith('--only='))?.slice('--only='.length);
/** What is learned; all other weights stay as they stand. */
const LEARNED = only === undefined ? NAMES : NAMES.filter((name) => only.split(',').includes(name));
const START: Features = Object.fromEntries(
	NAMES.map((name) => [name, (LEARNED.includes(name) ? EXPECTED : WEIGHTS)[name]]),
) as Features;
const ROUNDS = 400;
const RATE = 1.5;
/** How hard a weight is held to what is expected of it. */
const HOLD = 0.03;

const lessons = process.argv
	.slice(2)
	.filter((name) => !name.startsWith('--'))
	.flatMap((file) =>
		readFileSync(file, 'utf8')
			.split('\n')
			.filter((line) => line !== '')
			.flatMap((line) => readLessons(JSON.parse(line), process.argv.includes('--sets') && file)),
	);
const publishers = [...new Set(lessons.map(({ publisher }) => publisher))];
let all = 0;
for (const held of publishers) {
	const own = lessons.filter(({ publisher }) => publisher === held);
	const weights = learn(lessons.filter(({ publisher }) => publisher !== held));
	const right = own.filter((lesson) => choose(weights, lesson) === lesson.right).length;
	all += right;
	const today = own.filter((lesson) => choose(WEIGHTS, lesson) === lesson.right).length;
	print(`${held}: ${right} of ${own.length}, and ${today} by the weights as they stand`);
}
const percent = ((100 * all) / lessons.length).toFixed(1);
print(`${all} of ${lessons.length} right (${percent} %), each by weights learned from the others`);
if (!process.argv.includes('--try')) {
	const weights = learn(lessons);
	const lines = NAMES.map((name) => `\t${name}: ${Number(weights[name].toFixed(2))},\n`);
	writeFileSync(
		new URL('../src/analysis/entities/antecedents/weights.ts', import.meta.url),
		`// Written by bench/learn-antecedents.ts: learned numbers, not to be changed by hand.\n
/** How much each feature says for an antecedent. */\nexport const WEIGHTS = {\n${lines.join('')}};\n`,
	);
}

/** The questions of an article; they are held out with those of their set, or else of their publisher. */
function readLessons({ id, text, title, quotes }: Article, set: string | false): Lesson[] {
	const document = readDocument({ text, ...(title && { title }), language: 'en' });
	const names = readNames(document);
	const publisher = set === false ? id.replace(/[/_].*$/, '') : set;
	const found: Lesson[] = [];
	attributeAll(names, readContexts(document, names), 'en', ({ context, cue }, discourse) => {
		const pronoun = cue?.subject;
		const asked = pronoun && whichIsAsked(names, pronoun);
		const { start, end } = context.quotation;
		const quote = quotes.find((one) => Math.min(one.end, end) - Math.max(one.start, start) > 1);
		if (!pronoun || !asked || !quote?.speaker) return;
		const { speaker, speaker_kind: kind } = quote;
		const asks = kind === 'person' ? [pronoun, ...earlierOnes(names, pronoun)] : [pronoun];
		for (const one of asks) {
			const antecedents = antecedentsFor(names, { pronoun: one, asked, discourse });
			const right = antecedents.findIndex(({ nearest: { entity } }) =>
				kind === 'unnamed' ? entity === undefined : isNamed(speaker ?? '', entity?.name),
			);
			const features = antecedents.map((each) => each.features);
			if (right >= 0) found.push({ publisher, antecedents: features, right });
		}
	});
	return found;
}

/**
 * At 16 `she` was sent to Orla. “…,” she said: the same word before it, the first of each paragraph, back to where somebody is
 * named who may be meant as well. Whoever says the words is meant by all of them.
 */
function earlierOnes({ mentions, tokens }: NameTable, pronoun: Mention): readonly Mention[] {
	if (pronoun.kind !== 'pronoun') return [];
	const gender = pronoun.head === 'he' ? 'm' : 'f';
	const before = mentions.filter(({ from }) => from < pronoun.from);
	const last = before.findLastIndex(
		({ kind, entity }) =>
			(kind === 'person' || kind === 'kin' || entity?.kind === 'person') &&
			(entity?.gender ?? gender) === gender,
	);
	const same = before.slice(last + 1).filter(({ head }) => head === pronoun.head);
	return Array.from(Map.groupBy(same, ({ from }) => tokens[from]?.paragraph).values()).flatMap(
		(ones) => ones[0] ?? [],
	);
}

/** he, she; `the coach`, where no role of the article tells who that is */
function whichIsAsked(names: NameTable, mention: Mention): Asked | undefined {
	const { kind, head, determiner, entity } = mention;
	if (kind === 'pronoun') return head === 'he' ? 'm' : head === 'she' ? 'f' : undefined;
	const isNoun = kind === 'person' && determiner === 'the' && entity === undefined;
	return isNoun && !entityByRole(names, mention) ? (GENDERED.get(head) ?? 'anybody') : undefined;
}

function isNamed(speaker: string, name: string | undefined): boolean {
	const [wanted, got] = [speaker, name ?? ''].map((words) => foldWord(words).split(/\s+/));
	return wanted?.at(-1) === got?.at(-1) && (got?.length === 1 || wanted?.[0] === got?.[0]);
}

function learn(from: readonly Lesson[]): Features {
	const rows = from.filter(({ antecedents }) => antecedents.length > 1);
	const weights = { ...START } as Record<keyof Features, number>;
	for (let round = 0; round < ROUNDS; round++) {
		const slope = Object.fromEntries(NAMES.map((name) => [name, 0])) as typeof weights;
		for (const { antecedents, right } of rows) {
			const odds = antecedents.map((features) => Math.exp(scoreOf(weights, features)));
			const sum = odds.reduce((total, one) => total + one, 0);
			antecedents.forEach((features, index) => {
				const error = Number(index === right) - (odds[index] ?? 0) / sum;
				for (const name of NAMES) slope[name] += error * features[name];
			});
		}
		for (const name of LEARNED)
			weights[name] += RATE * (slope[name] / rows.length - HOLD * (weights[name] - EXPECTED[name]));
	}
	return weights;
}

function choose(weights: Features, { antecedents }: Lesson): number {
	const scores = antecedents.map((features) => scoreOf(weights, features));
	return scores.indexOf(Math.max(...scores));
}

function scoreOf(weights: Features, features: Features): number {
	return NAMES.reduce((sum, name) => sum + weights[name] * features[name], 0);
}

function print(line: string): void {
	process.stdout.write(`${line}\n`);
}
