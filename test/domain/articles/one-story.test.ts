import { expect, test } from 'vitest';
import { isOneStory, type StoryMarks, storyMarks } from '../../../src/domain/articles/one-story.ts';

const FLOOD_A = `Flood bursts the Halden dam
Three villages in the Wend valley were under water on Tuesday after the Halden dam burst in the night. Rescuers took 400 people from roofs by boat, the fire chief of Ostra, Ivo Brandt, said. “We heard it before we saw it,” he said. Governor Ilse Ferro flew over the valley in the morning and promised help. The dam, built in 1961, had been inspected in May.`;
const FLOOD_B = `Halden dam breaks, hundreds rescued from roofs
Hundreds of people were rescued by boat after the Halden dam broke early on Tuesday, sending water through three villages of the Wend valley. Governor Ilse Ferro, who saw the damage from a helicopter, said that help was on its way. “Nobody should have to sleep outside tonight,” she told reporters in Ostra. Engineers had inspected the dam in May.`;
const FLOOD_LATER = `Inspectors warned of cracks in Halden dam
Inspectors warned in May that the Halden dam had cracks, a report seen by the Ostra Courier shows. The dam burst on Tuesday and flooded three villages of the Wend valley. Governor Ilse Ferro said that she had not read the report. Rescuers took 400 people from roofs by boat.`;
const FERRO_BUDGET = `Ferro presents budget with more for schools
Governor Ilse Ferro presented her budget to the assembly in Port Ellis on Tuesday, with 200 million more for schools and less for roads. The opposition leader, Hugo Amsel, called it a gift to the teachers’ union. A vote is set for the end of the month, and Ferro needs four votes from outside of her party.`;
const OTHER_FLOOD = `Flood closes roads in Kessia
Roads in the north of Kessia were closed on Tuesday after two days of rain. Water stood in cellars in Dovrin and Sele, the fire service said, and a school was used for people who could not go home. Mayor Piet Sand said that the worst was over. Trains ran late between Dovrin and Lumen.`;
const TRIAL_A = `Banker jailed for six years
A court in Lumen sentenced the former banker Dane Orrick to six years in prison on Friday for fraud. Judge Reva Toll said that he had robbed pensioners of their savings at Castor Bank. Orrick, 54, showed no emotion. His lawyer, Carla Voss, said that he would appeal.`;
const TRIAL_B = `Orrick gets six years over Castor Bank fraud
Dane Orrick, who ran Castor Bank until it failed, was sentenced to six years in prison for fraud by a Lumen court on Friday. Pensioners who lost their savings wept as Judge Reva Toll spoke. “No sentence will bring the money back,” she said. Orrick’s lawyer Carla Voss announced an appeal.`;
const OTHER_TRIAL = `Teacher jailed over exam papers
A court in Lumen sentenced a teacher to eight months in prison on Friday for selling exam papers. Judge Reva Toll said that trust in schools had been damaged. The teacher, Mona Feld, 41, will lose her post. Her lawyer said that she would not appeal.`;
const MATCH_A = `Harrow United win the cup
Harrow United beat Sele 3-1 in the cup final at Dovrin on Sunday, with two goals by Tess Abara in the last ten minutes. Sele had led through Mia Roth. Coach Lena Marsh called it the best day of her life, and the crowd of 31,000 sang until dark.`;
const MATCH_B = `Abara’s late goals bring Harrow the cup
Two late goals by Tess Abara gave Harrow United a 3-1 win over Sele in the cup final in Dovrin on Sunday. Mia Roth had put Sele ahead before half-time. “It is the best day of my life,” said coach Lena Marsh. A crowd of 31,000 saw it.`;
const OTHER_MATCH = `Harrow United sign goalkeeper from Sele
Harrow United have signed the goalkeeper Jo Linden from Sele for a fee of two million, the club said on Monday. Linden, 23, played for Dovrin as a girl. Coach Lena Marsh said that she had wanted her for years. The season begins in August.`;

const marks = (article: string) => {
	const [title = '', ...text] = article.split('\n');
	return storyMarks({ title, text: text.join('\n') });
};

function check(name: string, one: string, other: string, expected: boolean) {
	test(name, () => {
		expect(isOneStory(marks(one), marks(other))).toBe(expected);
		expect(isOneStory(marks(other), marks(one))).toBe(expected);
	});
}

check('two reports of a flood', FLOOD_A, FLOOD_B, true);
check('what came out about it later', FLOOD_A, FLOOD_LATER, true);
check('the same governor with another story', FLOOD_B, FERRO_BUDGET, false);
check('another flood', FLOOD_A, OTHER_FLOOD, false);
check('two reports of a sentence', TRIAL_A, TRIAL_B, true);
check('another sentence of the same judge on the same day', TRIAL_A, OTHER_TRIAL, false);
check('two reports of a match', MATCH_A, MATCH_B, true);
check('the same club with another story', MATCH_A, OTHER_MATCH, false);
check('nothing in common', MATCH_A, TRIAL_A, false);
check('articles without words', 'A\n', 'A\n', false);

const set = (kind: string, count: number) =>
	new Set(Array.from({ length: count }, (_, place) => `${kind}${place}`));

/** Of the second article so many names, words of the beginning and of the title are the first one's too. */
function share(
	{ names, lead, title = 0 }: { names: number; lead: number; title?: number },
	size: { names: number; lead: number } = { names: 10, lead: 20 },
): [StoryMarks, StoryMarks] {
	const mix = (kind: string, both: number, all: number) =>
		new Set([...set(kind, both), ...set(`other ${kind}`, all - both)]);
	return [
		{ names: set('n', size.names), lead: set('l', size.lead), title: set('t', 5), main: [] },
		{
			names: mix('n', names, size.names * 2),
			lead: mix('l', lead, size.lead),
			title: mix('t', title, 5),
			main: [],
		},
	];
}

test.each([
	['three of ten names and eight of twenty words', share({ names: 3, lead: 8 }), true],
	['two names', share({ names: 2, lead: 8 }), false],
	['both of two names', share({ names: 2, lead: 8 }, { names: 2, lead: 20 }), false],
	['three of eleven names', share({ names: 3, lead: 8 }, { names: 11, lead: 20 }), false],
	['seven words', share({ names: 3, lead: 7 }), false],
	['nine of thirty words', share({ names: 3, lead: 9 }, { names: 10, lead: 30 }), true],
	['eight of thirty words', share({ names: 3, lead: 8 }, { names: 10, lead: 30 }), false],
	[
		'eight of thirty words and one of the title',
		share({ names: 3, lead: 8, title: 1 }, { names: 10, lead: 30 }),
		false,
	],
	[
		'eleven of fifty words and two of the title',
		share({ names: 3, lead: 11, title: 2 }, { names: 10, lead: 50 }),
		true,
	],
	[
		'ten of fifty words and two of the title',
		share({ names: 3, lead: 10, title: 2 }, { names: 10, lead: 50 }),
		false,
	],
] as const)('with %s in common', (_, [one, other], expected) => {
	expect(isOneStory(one, other)).toBe(expected);
	expect(isOneStory(other, one)).toBe(expected);
});

test.each([
	['one of two', ['n0', 'x'], true],
	['none of one', ['x'], false],
	['one of three', ['n0', 'x', 'y'], false],
	['a word of the beginning', ['harbourtown'], true],
])('the other names of what it is about %s', (_, main, expected) => {
	const [one, other] = share({ names: 3, lead: 8 });
	const about = { ...one, main };
	const told = { ...other, lead: new Set([...other.lead, 'harbo']) };
	expect(isOneStory(about, told)).toBe(expected);
	expect(isOneStory(told, about)).toBe(expected);
});

test('what an article names most comes first, of what it names again', () => {
	const marked = (text: string) => storyMarks({ title: '', text });
	const often =
		'We saw Tarn, Sollen, Ostra and Ekra, and Mira. Back in Ekra, near Ekra and Sollen, by Ekra, Ostra, Ostra, Ostra and Tarn.';
	expect(marked(often).main).toEqual(['ostra', 'ekra', 'tarn']);
	expect(marked('We saw Tarn and Ekra, and Ekra again.').main).toEqual(['ekra']);
	expect(marked('He met Ann on Monday in Sollen.').names).toEqual(new Set(['sollen']));
});

test('of a title and nine hundred letters the words of four letters and more are kept, by five', () => {
	const marked = (text: string) => storyMarks({ title: 'The mill and dam of Harbourtown', text });
	expect(marked('').title).toEqual(new Set(['mill', 'harbo']));
	expect(marked(`${'a '.repeat(448)}barn`).lead).toEqual(new Set(['mill', 'harbo', 'barn']));
	expect(marked(`${'a '.repeat(448)} barn`).lead).toEqual(new Set(['mill', 'harbo']));
});
