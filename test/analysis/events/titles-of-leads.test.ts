import { describe, expect, test } from 'vitest';
import { postedOf } from './posted.ts';

/** First sentences of Thursday, 14 March 2024, under their titles, and what may be posted of them. */
const rows = (cases: readonly (readonly [string, string, readonly string[]])[]) =>
	test.each(cases)('%s: %s', (title, text, labels) =>
		expect(postedOf(text, title)).toEqual(labels),
	);

describe('the day stands between a verb and what belongs to it', () => {
	test.each<[string, readonly string[]]>([
		[
			'Dr Esi Quartey was on Saturday elected president of the Velia Medical Association, becoming the first woman to lead it.',
			[
				'Dr Esi Quartey was elected president of the Velia Medical Association, becoming the first woman to lead it',
			],
		],
		[
			'Nine former officers were yesterday sentenced to life in prison for the kidnapping of 118 people in Tolve.',
			[
				'Nine former officers were sentenced to life in prison for the kidnapping of 118 people in Tolve',
			],
		],
		[
			'Gunmen numbering over 30 on Tuesday night invaded Zell Mada village in Velia, killing a guard.',
			['Gunmen numbering over 30 invaded Zell Mada village in Velia, killing a guard'],
		],
		[
			'A ferry carrying 40 people on Monday sank off Tolve, killing 12.',
			['A ferry carrying 40 people sank off Tolve, killing 12'],
		],
		['The mayor was on Tuesday visits often late.', []],
		['The tax on Monday night flights rose.', []],
		['The three men arrested on Monday appeared in court in Tolve.', []],
		['The men who were on Monday charged with theft met their families.', []],
		['A party numbering 30 is on Tuesday to leave Tolve.', []],
	])('%s', (text, labels) => expect(postedOf(text)).toEqual(labels));
});

describe('the day is that of the verb above', () => {
	rows([
		[
			'Jet with 58 aboard crashes near Zell',
			'A passenger jet with 58 people on board crashed into a hill while trying to land at Zell on Sunday night, and rescuers said there was no sign of survivors.',
			['A passenger jet with 58 people on board crashed into a hill while trying to land at Zell'],
		],
		[
			'Three workers die while cleaning septic tank at Tolve dye works',
			'Three contract labourers died of suspected asphyxiation while cleaning a septic tank at a private dyeing unit near Old Tolve in the district on Tuesday, police said.',
			['Three workers die while cleaning septic tank at Tolve dye works'],
		],
		[
			'Lind breaks 14-year-old national marathon record in Zell',
			'Teacher Max Lind ran the race of his life to break the oldest national record of Velia at the river marathon in Zell yesterday.',
			['Lind breaks 14-year-old national marathon record in Zell'],
		],
		[
			'Police arrest man over death of cyclist in Zell',
			'Police investigating the death of a cyclist in Zell on Monday arrested a man.',
			[],
		],
		[
			'Three workers honoured after clearing septic tank at Tolve dye works',
			'Three labourers who died while clearing a septic tank at a dye works in Tolve on Tuesday were honoured.',
			[],
		],
		[
			'Lind to break marathon record in Zell, trainer says',
			'Max Lind hopes to break the national marathon record in Zell, his trainer said on Tuesday.',
			[],
		],
	]);
});

describe('a headline without a verb that a parser knows', () => {
	const fire =
		'Two people were killed and a third was critically hurt when fire tore through a house on the city’s east side in Corbin Heights early Tuesday morning, fire officials said.';
	rows([
		[
			'Two dead, one critical after house fire in Corbin Heights',
			fire,
			['Two dead, one critical after house fire in Corbin Heights'],
		],
		[
			'Corbin Heights: Two dead, one critical after house fire',
			fire,
			['Corbin Heights: Two dead, one critical after house fire'],
		],
		[
			'Kimeli shatters world best in Zell heat',
			'ZELL, Thursday – Army corporal Josphat Kimeli ran the fastest marathon the world has seen here today, pulling away in the heat and coming home alone in two hours, six minutes and 41 seconds, a world best in Zell.',
			['Kimeli shatters world best in Zell heat'],
		],
		['Two dead ends in house fire inquiry in Corbin Heights?', fire, []],
		['Live: two dead after house fire in Corbin Heights', fire, []],
		['Corbin Heights house fire: what we know of the two dead', fire, []],
	]);
});

describe('nobody is named by a headline of a sentence', () => {
	const found = (who: string) =>
		`${who} was found guilty on Tuesday of the manslaughter of four night-shift workers who died when a warehouse with chained fire doors burned down outside Tolve, and for which Medicare had to pay.`;
	rows([
		[
			'Haulage boss guilty over warehouse fire that killed four workers',
			found('The owner of a haulage company'),
			['Haulage boss guilty over warehouse fire that killed four workers'],
		],
		[
			'Haulage Boss Guilty Over Warehouse Fire That Killed Four Workers in Tolve',
			found(
				'The boss of a haulage company, which guards four workers that killed time over a fire,',
			),
			['Haulage Boss Guilty Over Warehouse Fire That Killed Four Workers in Tolve'],
		],
		[
			'Boss Max Lind guilty over warehouse fire that killed four workers',
			found('The owner of a haulage company'),
			[],
		],
		[
			'Lind firm’s boss Roth guilty over warehouse fire that killed four workers',
			`${found('The owner of a haulage company')} Ida Roth, 41, wept.`,
			[],
		],
		[
			'Haulage boss not guilty over warehouse fire that killed four workers',
			found('No owner of a haulage company'),
			[],
		],
		[
			'Haulage boss charged over warehouse fire that killed four workers',
			'The owner of a haulage company was charged on Tuesday over the warehouse fire that killed four workers.',
			[],
		],
	]);
});

describe('the title tells who died, the sentence only how', () => {
	rows([
		[
			'Ferry capsizes off Zell; at least 27 dead',
			'At least 27 people are dead after a ferry capsized off the coast of Zell on Tuesday, officials said.',
			['Ferry capsizes off Zell; at least 27 dead'],
		],
		[
			'Two killed after pickup crosses center line on Route 31',
			'Two people are dead and a third is in hospital after a pickup truck crossed the center line on Route 31 Monday night, the Velia patrol said.',
			['Two killed after pickup crosses center line on Route 31'],
		],
		[
			'Zell ferry families meet a year after 27 deaths',
			'A ferry capsized off the coast of Zell on Tuesday, and nobody was hurt.',
			['A ferry capsized off the coast of Zell'],
		],
		[
			'Ferry company of 27 killed fined in Zell',
			'A ferry capsized off the coast of Zell on Tuesday, and nobody was hurt.',
			['A ferry capsized off the coast of Zell'],
		],
	]);
});

describe('the court’s day is told behind the news', () => {
	const title = 'Woman jailed for stealing £400,000 from Tolve care home';
	const lead =
		'A bookkeeper who stole more than £400,000 from a care home in Tolve has been jailed for four years.\n\nIda Roth, 51, spent the money on holidays.\n\n';
	rows([
		[title, `${lead}She was sentenced at Tolve Crown Court on Tuesday.`, [title]],
		[title, `${lead}Roth was jailed at Tolve Crown Court on Tuesday.`, [title]],
		[title, `${lead}Her husband was sentenced at Tolve Crown Court on Tuesday.`, []],
		[title, `${lead}She will be sentenced for another theft on Tuesday.`, []],
		[title, `${lead}She was sentenced on 4 May 2012 for another theft.`, []],
		[
			title,
			`${lead}Denise Ashby-Roth, 53, of Larch Close, Velia, admitted fraud by abuse of position at an earlier hearing on 2 February and was sentenced at Tolve Crown Court on Tuesday.`,
			[title],
		],
		[
			title,
			`${lead}Sentencing her on Tuesday, Judge Max Lind said it was a breach of trust.`,
			[title],
		],
		[
			title,
			`${lead}Speaking after the sentencing on Tuesday, Det Con Bea Reed thanked them.`,
			[title],
		],
		[title, `${lead}Sentencing for another theft follows on Tuesday, Judge Max Lind said.`, []],
		[title, `${lead}Speaking before the sentencing on Tuesday, Det Con Bea Reed thanked them.`, []],
		[
			'Ida Roth jailed for stealing £400,000 from Tolve care home',
			`${lead}Sentencing her on Tuesday, Judge Max Lind said it was a breach of trust.`,
			[],
		],
		['Tolve care home plans repairs', `${lead}Sentencing her on Tuesday, Judge Lind wept.`, []],
		['Tolve care home plans repairs', `${lead}She was sentenced in Tolve on Tuesday.`, []],
	]);
});

describe('a point of a list without its stop', () => {
	const rest =
		'\n\nA senior official has told an inquest that an order to leave the town of Tolve was issued too late.';
	test.each<[string, readonly string[]]>([
		[
			`Key points:\n\nFour people drowned when the Orla broke its banks on March 1, 2022${rest}`,
			['Four people drowned when the Orla broke its banks'],
		],
		[
			`In short:\n\nA fire killed nine people at the Tolve mill on 4 May 2012${rest}`,
			['A fire killed nine people at the Tolve mill'],
		],
		[`The Tolve mill pictured on March 1, 2022${rest}`, []],
		[`When the Tolve mill burned on March 1, 2022${rest}`, []],
		[`The Tolve mill burned down on Tuesday${rest}`, []],
		[`Nine dead at the Tolve mill, 4 May 2012${rest}`, []],
	])('%s', (text, labels) => expect(postedOf(text)).toEqual(labels));
});

describe('what is done about a disaster is no day of its own, and its title may tell of the day before', () => {
	const ruins =
		'Crews with dogs picked through the remains of downtown Orla on Thursday after a tornado with winds of 170 mph tore a path through the town, killing six people and injuring dozens on Wednesday.';
	const wreck =
		'Divers went down to the wreck in Velia harbour on Thursday after a fire on the ferry Corvo, killing 12 people on Wednesday.';
	rows([
		['Tornado levels downtown Orla; 6 dead', ruins, ['Tornado levels downtown Orla; 6 dead']],
		['Ferry fire kills 12 off Velia', wreck, ['Ferry fire kills 12 off Velia']],
		[
			'Mayor quits',
			'The mayor of Velia resigned on Thursday after riots in the town killed 12 people on Monday.',
			['The mayor of Velia resigned'],
		],
		['Tornado levels downtown Orla; 9 dead', ruins, []],
		['Crews dig in downtown Orla; 6 dead', ruins, []],
		['Fire chief praises 12 divers off Velia', wreck, []],
	]);
});
