import { addDays, type Day } from '../../src/domain/calendar.ts';
import {
	type ArticleParts,
	article,
	type BuiltArticle,
	type NamedParts,
} from '../../test/support/articles.ts';

/** Of these and the others each two are the name of several. */
export const FIRST_NAMES =
	'Ann Bo Cara Dan Eva Finn Greta Hal Ida Jon Kim Lea Max Nora Otto Pia Rolf Sue Tom Uma'.split(
		' ',
	);
/** See FIRST_NAMES. */
export const FAMILY_NAMES =
	'Lee Reed Ek Graf Wolf Hill Marsh Stone Field Brook Lake Wood Park Moor Ford Dale Glen Rose'.split(
		' ',
	);
const PLACES = 'harbour bridge mill market ferry school tower valley river station'.split(' ');
const DEEDS = 'opens closes burns floods moves grows waits returns falls stands'.split(' ');

/** Speaks in most articles. */
export const MOST_QUOTED = 'Wen Tao';

/** One of the very many who speak in few, in whatever library there is. */
export const FEW_QUOTED = 'Greta Park-1200';

/** Quoted nowhere, and named in one article of ten. */
export const MOST_NAMED = 'Mara Voss';

/** Stands in ten titles of whatever library there is. */
export const RARE_WORD = 'zeppelin';
const isRare = (number: number): boolean => number < 1000 && number % 100 === 7;

/** Of what happened so many articles tell, one behind the other. */
const TELLING = 3;

/** The article with this number: some three thousand letters, fifteen quotes and six dates. */
export function newsArticle(number: number): ArticleParts {
	const pick = <Item>(from: readonly Item[], salt: number): Item =>
		from[(number * 31 + salt * 17) % from.length] as Item;
	const place = pick(PLACES, 1);
	const day = dayOf(number);
	const speaker = (index: number): string => {
		if (index === 0) return MOST_QUOTED;
		// A few speak often, and very many once or twice.
		const rank = Math.floor((((number * 13 + index * 7919) % 9973) / 9973) ** 3 * 12_000);
		const family = FAMILY_NAMES[rank % FAMILY_NAMES.length];
		const first = FIRST_NAMES[Math.floor(rank / FAMILY_NAMES.length) % FIRST_NAMES.length];
		return rank < 360 ? `${first} ${family}` : `${first} ${family}-${rank}`;
	};
	return {
		named: [namedIn(number)],
		title: `The ${place} of Lumen ${pick(DEEDS, 2)}${isRare(number) ? ` by ${RARE_WORD}` : ''}, number ${number}`,
		day,
		draft: { source: pick(['The Lumen Post', 'Oberwald Herald', 'The Valley Review'], 3) },
		text: `News of the ${place}, number ${number}. ${'Delegates met in the old town and spoke of water, roads and schools for three days. '.repeat(18)}`,
		quotes: Array.from({ length: 15 }, (_, index) => ({
			speaker: speaker(index),
			text: `The ${pick(PLACES, index)} of this town ${pick(DEEDS, index)} for the ${index}th time, in year ${number % 97} of ${pick(FAMILY_NAMES, index)}.`,
		})),
		dates: Array.from({ length: 6 }, (_, index) => dateOf(number, index)),
	};
}

/** Of so many of those it quotes, and of whom it names, an article tells what is around them. */
const MOST_TOLD_OF = 4;
const SCENE = 'Lumen Oberwald Tarn Norland Council Parliament Harbour Board Ministry Valley'.split(
	' ',
);
/** How words begin that tell most. */
const AROUND =
	'agree bridg budge build cance catch cours debat deleg develo elect ferry fishe flood fundi harbo healt hospi impor inves labou local marke minis negot offic opera paren plann polic power press priva proje publi railw repai repor resea river roads safet schoo secto servi stati storm suppl taxes towns trade traff trans union visit voter water winte worke young'.split(
		' ',
	);

/**
 * The article as it is analysed: of some who are quoted it tells the places, the bodies and the words around them, most of
 * which are those of the person, and the others those of the article.
 */
export function builtNews(number: number): BuiltArticle {
	const { draft, analysis } = article(newsArticle(number));
	const speakers = analysis.speakers.map((speaker, index) => {
		if (index >= MOST_TOLD_OF && speaker.quotes > 0) return speaker;
		const own = Array.from(speaker.name).reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
		const some = (words: readonly string[], from: number, count: number) =>
			Array.from({ length: count }, (_, place) => words[(from + place * 11) % words.length] ?? '');
		return {
			...speaker,
			scene: [...some(SCENE, own, 4), ...some(SCENE, number, 2)],
			around: [...some(AROUND, own, 16), ...some(AROUND, number * 7 + index, 8)].join(' '),
		};
	});
	return { draft, analysis: { ...analysis, speakers } };
}

/** Whom the article names without quoting them: one person, as is usual for its length. */
function namedIn(number: number): NamedParts {
	if (number % 10 === 0) return { name: MOST_NAMED, roles: ['mayor of Lumen'] };
	const rank = (number * 7919) % 12_000;
	const [first, family] = [
		FIRST_NAMES[rank % FIRST_NAMES.length],
		FAMILY_NAMES[rank % FAMILY_NAMES.length],
	];
	return { name: `${first} ${family}-${rank}`, roles: ['member of the Harbour Board'] };
}

function dayOf(number: number): Day {
	return addDays('2007-01-01', (number * 7) % 7200) ?? '2007-01-01';
}

/** A date of the article: three articles tell of what happened there, whatever else there is of that day. */
function dateOf(number: number, index: number) {
	const told = number - (number % TELLING);
	const day = dayOf(told);
	const earliest = addDays(day, ((told * 37 + index * 101) % 900) - 500) ?? day;
	const of = <Item>(from: readonly Item[], salt: number): Item =>
		from[scattered(told * 6 + index, salt) % from.length] as Item;
	const label = `The ${of(PLACES, 1)} of ${of(FIRST_NAMES, 2)} ${of(FAMILY_NAMES, 3)} ${of(DEEDS, 4)}`;
	if (index % 3 === 2) {
		const month = `${earliest.slice(0, 7)}-01` as Day;
		return {
			label,
			earliest: month,
			latest: addDays(month, 27) ?? month,
			precision: 'month' as const,
			certain: false,
		};
	}
	return { label, earliest, certain: index !== 4 };
}

/** A whole number that is far from that of the number before: no two events of a day are told in the same words. */
function scattered(number: number, salt: number): number {
	return Math.imul(number * 31 + salt, 2_654_435_761) >>> 8;
}
