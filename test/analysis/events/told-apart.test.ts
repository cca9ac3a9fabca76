import { describe, expect, test } from 'vitest';
import { postedOf } from './posted.ts';

const rows = (cases: readonly (readonly [string, readonly string[]])[]) =>
	test.each(cases)('%s', (text, labels) => expect(postedOf(text)).toEqual(labels));

describe('a relative clause with its noun is read as a sentence of its own', () => {
	rows([
		[
			'Velia, which declared its independence on 14 June 1961 and joined the league on 3 May 1984, became on Monday the first of its neighbours to leave.',
			['Velia declared its independence', 'Velia became the first of its neighbours to leave'],
		],
		[
			'It recalls the loss of the steamer Kanda, which capsized in a gale off Orla on 6 March 1931 with the loss of 58 lives.',
			['The steamer Kanda capsized in a gale off Orla with the loss of 58 lives'],
		],
		[
			'The memorial names those of the wreck of the trawler Hild, which sank off Zell on 6 March 1931, drowning 12 men.',
			['The trawler Hild sank off Zell, drowning 12 men'],
		],
		['Corvo asked about the recall of soft cheese, which began on 6 March 2019.', []],
		['Ida saw a photograph of the mill, which was sold on 6 March 2019.', []],
		['Police spoke to the widow of Max Lind, who died on 6 March 2019.', []],
		['A ferry carrying 300 pilgrims, which rolled over off Zell on Monday, was old.', []],
	]);
});

describe('no deed is a “who”, and a law of many words is one name', () => {
	rows([
		[
			'A farmer appeared in the court house charged with the murder of Joan Ellen Roth, a telephonist, who vanished from the Velia Show on 20 September 1958.',
			['Joan Ellen Roth vanished from the Velia Show'],
		],
		[
			'The basis is the Velian Act on the Return of Works of Art, passed by the Velian parliament on 14 March 2000.',
			['The Velian Act on the Return of Works of Art was passed by the Velian parliament'],
		],
		['It is a copy of the works of Zell, passed by the Velian parliament on 14 March 2000.', []],
		['It was the murder of the sister of the clerk, who vanished from Zell on 4 May 1958.', []],
		['It is the story of the widow of Max Lind, who vanished from Velia on 4 May 1958.', []],
		['Ida saw a copy of the works in Zell, passed by the parliament on 14 March 2000.', []],
	]);
});

describe('a loss that something is counted from has its own day', () => {
	rows([
		[
			'Nobody has sailed there since the sinking of the ferry Orla off Tolve on 4 May 1998.',
			['Sinking of the ferry Orla off Tolve'],
		],
		[
			'Asked by Mr Lind, he said that the stability of vessels had been under examination since the loss of the Velian trawler Northern Crown with all 20 hands on 30 January 1968.',
			['Loss of the Velian trawler Northern Crown with all 20 hands'],
		],
		['The bombing of Tolve on 4 May 1998 had left the town in ruins.', ['Bombing of Tolve']],
		['He has been silent since the report on the fire at the mill on 4 May 1998.', []],
		['Nobody has sailed there since the loss of the sea on 4 May 1998.', []],
		['Ida spoke of the sinking of the ferry Orla on 4 March 2024.', []],
	]);
});

describe('what else a day was parts nothing', () => {
	rows([
		[
			'On 5 October 2003, the eve of the fair, an overloaded ferry turned over off Tolve and 68 people drowned.',
			['An overloaded ferry turned over off Tolve and 68 people drowned'],
		],
		[
			'On 9 December 1989, exactly one month after the vote, Ann Lee opened the Tolve Bridge.',
			['Ann Lee opened the Tolve Bridge'],
		],
		[
			'On 4 May 1998, a Friday, the ferry Orla sank off Tolve with 20 people on board.',
			['The ferry Orla sank off Tolve with 20 people on board'],
		],
		['On 4 May 1998, Friday prayers, a march and a strike brought Tolve to a halt.', []],
		[
			'On 4 May 1998, Ann Lee, a nurse, opened the Tolve Bridge.',
			['Ann Lee, a nurse, opened the Tolve Bridge'],
		],
	]);
});

describe('a clause that a longer sentence only leads to is read as a sentence of its own', () => {
	rows([
		[
			'The ruling comes two years after a hillside in Zell came down on a school on 22 May 2021, killing 43 people.',
			['A hillside in Zell came down on a school, killing 43 people'],
		],
		[
			'Not since Max Lind ran the mile in under four minutes at Tolve on 6 May 1955 has a runner so surprised Velia.',
			['Max Lind ran the mile in under four minutes at Tolve'],
		],
		['If the ferry Orla sank on 6 March 2019, nobody in Tolve has said so.', []],
		['Police said that Max Lind died when a tree came down in Zell on Monday.', []],
		['Police believe that a man died when a tree came down in Zell on Monday.', []],
		['Ida Roth doubts that the ferry Orla sank on 6 March 2019.', []],
		[
			'A ferry carrying as many as 400 people sank off Zell on 6 March 2019.',
			['A ferry carrying as many as 400 people sank off Zell'],
		],
		['She was eight on 6 March 2019, when rain fell in Tolve.', []],
	]);
});

describe('what an event did is told by the clause behind its day', () => {
	rows([
		[
			'The worst was the earthquake of 6 March 1931, which killed more than 600 people in Velia.',
			['The earthquake killed more than 600 people in Velia'],
		],
		[
			'Nothing like it has been seen since the hijacking of Orla Airways Flight 12 at Zell on 6 March 1986, in which 20 people died.',
			['Hijacking of Orla Airways Flight 12 at Zell'],
		],
		['It was the worst since the riot of 6 March 1931, in which a shop burned.', []],
	]);
});

describe('what officials confirm of people without a name is told as it was', () => {
	rows([
		[
			'Officials confirmed that 12 people had died in a landslide at Zell on Monday.',
			['12 people died in a landslide at Zell'],
		],
		['Officials fear that 12 people died in a landslide at Zell on Monday.', []],
		['Officials confirmed that Max Lind had died in a landslide at Zell on Monday.', []],
	]);
});

describe('what has come about by the day it was told may be older', () => {
	rows([
		[
			'A washing machine-sized lander built in Zell and Tolve has settled on the surface of a near-Earth asteroid and detected water ice less than half a metre down, mission scientists said on Monday.',
			[],
		],
		[
			'A washing machine-sized lander built in Zell and Tolve settled on the surface of a near-Earth asteroid on Monday and detected water ice less than half a metre down, mission scientists said.',
			[
				'A washing machine-sized lander built in Zell and Tolve settled on the surface of a near-Earth asteroid',
			],
		],
	]);
});

describe('what was only expected, and who is left without telling', () => {
	rows([
		['A convoy with blood and tents was expected in Tolve on Monday, organizers said.', []],
		['A convoy with blood and tents was awaited in Tolve on Monday.', []],
		[
			'At least 31 people were killed and scores were wounded early Monday when shells struck a fish market in the town of Zell, medics and residents said, hours before a truce was to begin.',
			[],
		],
	]);
});

describe('what is announced of somebody is told as it was decided', () => {
	rows([
		[
			'The attorney Ann Lee announced that Max Lind, 58, was sentenced on Monday to nine years in prison for arson.',
			['Max Lind, 58, was sentenced to nine years in prison for arson'],
		],
		[
			'The ministry announced that Max Lind was appointed ambassador to Chile on Monday.',
			['Max Lind was appointed ambassador to Chile'],
		],
		[
			'The attorney announced on Monday that Max Lind was sentenced to nine years in prison for arson.',
			[],
		],
		[
			'The attorney has not confirmed that Max Lind was sentenced on Monday to nine years in prison.',
			[],
		],
		['The attorney announced that Max Lind was charged with arson on Monday.', []],
		['The rebels announced that Colonel Max Lind died in battle on Monday.', []],
		['His cousin said that Max Lind was sentenced on Monday to nine years in prison.', []],
	]);
});

describe('those whom it killed are told with what happened', () => {
	rows([
		[
			'A hotel in Tolve collapsed on 6 March 1991 and 16 people were killed.',
			['A hotel in Tolve collapsed and 16 people were killed'],
		],
		[
			'A ferry from Orla to Zell capsized on 6 March 2019, and 31 people drowned.',
			['A ferry from Orla to Zell capsized and 31 people drowned'],
		],
		[
			'A mill in Zell burned down on 6 March 2019, and 31 people died in a crash at Orla on 9 March 2019.',
			['A mill in Zell burned down', '31 people died in a crash at Orla'],
		],
	]);
});

describe('those whom it killed stay in a label from which something behind them goes', () => {
	rows([
		[
			'Storms slashed across Velia on Wednesday, killing three people and injuring two dozen others across the state.',
			['Storms slashed across Velia, killing three people'],
		],
		[
			'On Monday Max Lind was jailed in Tolve for 28 months after admitting unlawful wounding.',
			['Max Lind was jailed in Tolve for 28 months after admitting unlawful wounding'],
		],
	]);
});

describe('what is said by the way hides no verb from its subject', () => {
	rows([
		[
			'On 3 May 1999 an Orla Airways plane, flying too low and too fast through the gorge, cut the cable of the Zell lift.',
			[
				'An Orla Airways plane, flying too low and too fast through the gorge, cut the cable of the Zell lift',
			],
		],
		[
			'Copies of Charter 9, the paper printed on 6 March 1979, when its authors were watched, were typed by hand.',
			['Charter 9 was printed'],
		],
		['A clock in Orla Hall, the first made on 6 March 1979, has stopped.', []],
	]);
});

describe('an item of a list needs no stop', () => {
	rows([
		[
			'Collapses in Velia:\n\n- On 6 March 1991 the roof of a church in Zell fell in, killing 30 people\n\n- On 7 May 2003 a school in Tolve burned down',
			['The roof of a church in Zell fell in, killing 30 people', 'A school in Tolve burned down'],
		],
		[
			'Collapses in Velia:\n\n- On 6 March 1991 a guesthouse of a Zell church collapsed and 16 people were killed',
			['A guesthouse of a Zell church collapsed and 16 people were killed'],
		],
	]);
});

describe('a state or a moment is no event', () => {
	rows([
		['The market square of Tolve was crowded with shoppers on Monday.', []],
		['The scariest moment came off Corvo Island on Monday.', []],
		['Fire tore through the Victorian landmark in Tolve on Monday.', []],
		['Ministers in Tolve approved the scheme on Monday.', []],
	]);
});
