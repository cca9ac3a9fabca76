import { expect, test } from 'vitest';
import { readDocument } from '../../../src/analysis/document/document.ts';
import { listSpeakers } from '../../../src/analysis/entities/list-speakers.ts';
import { readNames } from '../../../src/analysis/entities/names/name-table.ts';
import { findQuotes } from '../../../src/analysis/quotes/find-quotes.ts';

function speakersOf(text: string): ReturnType<typeof listSpeakers> {
	const document = readDocument({ text, language: 'en', published: '2024-05-01' });
	const names = readNames(document);
	return listSpeakers(names, findQuotes(document, names), document.published);
}

test('lists whom an article quotes, most quoted first, with aliases and roles', () => {
	const speakers = speakersOf(
		'“We wait here,” said Ann Lee. “It is late,” said union leader Bo Ek. “We go home,” Ek said. Lee stayed.',
	);

	const briefly = speakers.map(({ around, ...speaker }) => speaker);
	expect(briefly).toEqual([
		{
			name: 'Bo Ek',
			kind: 'person',
			aliases: ['Ek'],
			roles: ['union leader'],
			scene: ['Ann Lee'],
			quotes: 2,
		},
		{
			name: 'Ann Lee',
			kind: 'person',
			aliases: ['Lee'],
			roles: [],
			scene: ['Bo Ek'],
			quotes: 1,
		},
	]);
});

test('tells institutions and the unnamed from persons', () => {
	const speakers = speakersOf(
		'“We wait here,” the Harbour Authority said. “It is late,” said another passenger.',
	);

	expect(speakers.map(({ name, kind }) => [name, kind])).toEqual([
		['Harbour Authority', 'institution'],
		['another passenger', 'unnamed'],
	]);
});

test('tells what is around whoever is told of by a surname alone', () => {
	const [vlum, passenger] = speakersOf(
		'Vlum, from Orla, hid in Tarn in 2019. “I am sorry,” Vlum said in a letter. “It is late,” a passenger said.',
	);

	expect(vlum).toMatchObject({
		name: 'Vlum',
		kind: 'unnamed',
		scene: ['Orla', 'Tarn'],
		years: [2019],
	});
	expect(passenger).toEqual({
		name: 'a passenger',
		kind: 'unnamed',
		aliases: [],
		roles: [],
		quotes: 1,
	});
});

test('a form of address is no role', () => {
	expect(speakersOf('“We wait here,” said Mr. Bo Ek.')[0]?.roles).toEqual([]);
});

/** What the first speaker is called. */
function checkRoles(name: string, text: string, roles: string[]): void {
	test(name, () => expect(speakersOf(text)[0]?.roles).toEqual(roles));
}

checkRoles('a clause is no role', '“We wait,” said Ann Lee, who leads the committee.', []);
checkRoles(
	'a role ends before a title in marks',
	'“We wait,” said Ann Lee, author of the “Cold” books.',
	['author'],
);
checkRoles('forms of address are left out', '“We wait,” said Prof Sir Bo Ek.', ['Prof']);
checkRoles('a person has no institution for a role', '“We wait,” said state Sen. Ann Lee.', [
	'Sen.',
]);

test('the role of a quote tells more than a title', () => {
	const text = '“We wait,” said Gen. Ann Lee, the army’s chief of staff.';
	const document = readDocument({ text, language: 'en' });

	expect(findQuotes(document, readNames(document))[0]?.role).toBe('army’s chief of staff');
});

/** `34, of Tarn`: the age, and the places, of the first speaker. */
const toldOf = (text: string): string => {
	const [speaker] = speakersOf(`${text} “We wait here,” Lee said.`);
	return [speaker?.age ?? [], (speaker?.places ?? []).map((place) => `of ${place}`)]
		.flat()
		.join(', ');
};

test.each([
	['Ann Lee, 34, a baker, came.', '34'],
	['Then came Ann Lee, 82.', '82'],
	['Ann Lee (34) came.', '34'],
	['Ann Lee, aged 34, came.', '34'],
	['Ann Lee came. The 34-year-old laughed.', '34'],
	['Ann Lee, who has died aged 78, came.', '78'],
	['Ann Lee came. She is 34.', '34'],
	['Ann Lee came with a 34-year-old cow.', ''],
	['Ann Lee came. Bo Reed was there. He is 34.', ''],
	['Ann Lee came. Rain fell. She is 34.', '34'],
	['Ann Lee came. She is 34 miles off.', ''],
	['Ann Lee died at the age of 81.', '81'],
	['Mayor Ann Lee came. The mayor, 51, laughed.', '51'],
	['Mayor Ann Lee came. The driver, 51, laughed.', ''],
	['Ann Lee of Tarn, 47, came.', '47'],
	['Ann Lee of the club, 47 in all, came.', ''],
	['The 34-year-old Ann Lee came.', '34'],
	['Ann Lee, 34 of them said, came.', ''],
	['Ann Lee ran 34 races.', ''],
	['Ann Lee won, 34 to 3.', ''],
	['Senator Ann Lee of North Dakota came.', 'of North Dakota'],
	['Norland’s King Ann Lee came.', 'of Norland'],
	['Norland’s Ann Lee came.', ''],
	['Senator Ann Lee of North East Dakota came.', 'of North East Dakota'],
	['Senator Ann Lee of New North East Dakota came.', 'of New North East'],
	['Senator Ann Lee of the Budget Committee came.', ''],
	['Ann Lee of Tarn came.', ''],
	['Bo Reed left. Reed’s Secretary Ann Lee came.', ''],
	['Senator Ann Lee came.', ''],
])('%s tells an age, or a place: %s', (text, expected) => expect(toldOf(text)).toBe(expected));

/** What the first speaker does, and where. */
const bearingsOf = (text: string) => {
	const [speaker] = speakersOf(`${text} “We wait here,” Lee said.`);
	return { tasks: speaker?.tasks ?? [], scene: speaker?.scene ?? [] };
};

test.each<[string, string[]]>([
	['Ann Lee, who runs the Grain Board, came.', ['boss of the Grain Board']],
	['Ann Lee, 52, who runs the Grain Board, came.', ['boss of the Grain Board']],
	['Ann Lee, who has led the council since 2015, came.', ['leader of the council']],
	['Ann Lee, who is standing for Labour, came.', ['candidate for Labour']],
	['Ann Lee, who has kept goal for Tarn, came.', ['goalkeeper for Tarn']],
	['Ann Lee, who farms, came.', ['farmer']],
	['Ann Lee, who laughed, came.', []],
	['Ann Lee of the Tarn Institute of Biology came.', ['of the Tarn Institute of Biology']],
	['Ann Lee of Tarn University, an expert on frogs, came.', ['expert on frogs of Tarn University']],
	['Ann Lee of course came.', []],
	['Ann Lee is out of the badminton championships.', ['player']],
	['Ann Lee came to the match.', []],
	['Minister Ann Lee is out of the badminton championships.', []],
])('%s tells what somebody does: %j', (text, expected) =>
	expect(bearingsOf(text).tasks).toEqual(expected),
);

test.each<[string, string[]]>([
	['Ann Lee came to Tarn on Monday.', ['Tarn']],
	['Rain fell all day in Sollen. Then Ann Lee came to Tarn.', ['Sollen', 'Tarn']],
	['Sollen’s harbour is full. Ann Lee came.', ['Sollen']],
	['Rain fell. Ann Lee came with Bo Reed.', ['Bo Reed']],
	['Ann Lee came with her uncle Bo Lee and Mr Reed.', ['Reed']],
	['Kenya will vote. Ann Lee came.', ['Kenya']],
	['Ann Lee came to the Tarn Institute.', ['Tarn Institute']],
	['Ann Lee asked the Mayor.', []],
])('%s names places and bodies: %j', (text, expected) =>
	expect(bearingsOf(text).scene).toEqual(expected),
);
checkRoles(
	'an office and its place behind “said”',
	'“We wait,” said Tarn’s candidate in Sollen, Ann Lee.',
	['Tarn’s candidate in Sollen'],
);

/** What is told around the first speaker. */
const around = (text: string) => speakersOf(`“We wait here,” said Ann Lee. ${text}`)[0];

test('the words that tell most, nearest first, by how they begin', () => {
	const text = 'Flooded cellars were pumped dry in Tarn on Monday, and 140 goats rescued.';
	expect(around(text)?.around).toBe('wait flood cella pumpe dry 140 goats rescu');
});

test('of a long article the words nearest to a name', () => {
	const words = Array.from({ length: 90 }, (_, at) => `w${'abcdefghij'[at % 10]}${at}`);
	const told = around(`${words.join(' ')}.`)?.around?.split(' ') ?? [];
	expect(told.length).toBe(32);
	expect(told).toContain('wa0');
	expect(told).not.toContain('wj89');
});

test.each<[string, number[] | undefined]>([
	['She came in 1992 and left in 2024.', [1992]],
	['She came five years ago.', [2019]],
	['She came 12 years earlier.', [2012]],
	['She came a year later.', [2023]],
	['She came last spring.', [2023]],
	['She came last night.', undefined],
	['She waited five years.', undefined],
	['She came 3 hours ago.', undefined],
])('%s tells of the years %j', (text, years) => expect(around(text)?.years).toEqual(years));

test.each<[string, true | undefined]>([
	['Her namesake stayed.', true],
	['Her son, who bears his name, stayed.', true],
	['The hill that bears his name is steep.', undefined],
	['She shares her name with a bishop.', true],
	['The bishop of the same name is no relation.', true],
	['The bishop is not related.', true],
	['The bishop and she “share a name and nothing else”.', true],
	['She shares her house with a bishop.', undefined],
	['She read out each name.', undefined],
])('%s tells of a namesake: %s', (text, is) => expect(around(text)?.namesake).toBe(is));
