import { describe, expect, test } from 'vitest';
import { labelIn } from '../told.ts';

/** The label of the last time of a text, and why nothing happened then. */
function check(text: string, why?: string): void {
	test(text, () => expect(labelIn(text).split(' | ')[1]).toBe(why));
}

describe('a state', () => {
	const STATE = 'a state, and nothing that happened';
	check('Ann Lee was with Tom Reed in Zell on Monday.', STATE);
	check('Ann Lee was present in Zell on Monday.', STATE);
	check('Thousands were in need of food in Zell on Monday.', STATE);
	check('The Zell Rovers were brilliant against Ann Lee on Monday.', STATE);
	check('Ann Lee was fastest around Zell on Monday.', STATE);
	check('Ann Lee was mayor of Zell on Monday.');
	check('Zell Rovers were victorious in Lumen on Monday.');
	check('Ann Lee was first in Zell on Monday.');
	check('Ann Lee was freed in Zell on Monday.');
});

describe('what was going on', () => {
	const GOING_ON = 'what was going on';
	check('Ann Lee was delivering a speech in Zell on Monday.', GOING_ON);
	check('Crews were clearing roads in Zell on Monday.', GOING_ON);
	check('Ann Lee began delivering speeches in Zell on Monday.');
	check('Ann Lee delivered a speech in Zell on Monday.');
});

describe('how it was done', () => {
	const LEFT = 'how it was done, which says what it was, is left out';
	const PRICE =
		'by reading out the new price of a bag of maize meal to all who listened, and then all the rest of the news of the day';
	check(`Ann Lee ended the bulletin in Zell on Monday ${PRICE}.`, LEFT);
	check(`Ann Lee opened the Zell fair on Monday ${PRICE}.`, LEFT);
	check(`Ann Lee saved the Zell mill on Monday ${PRICE}.`);
	check('Ann Lee ended the war with Zell on Monday.');
	check('Ann Lee closed the Zell fair on Monday by ringing a bell.');
});

describe('how the news was gathered', () => {
	const NEWSROOM = 'how the news was gathered';
	check('The Zell Gazette reached out to Ann Lee on Monday.', NEWSROOM);
	check('Ann Lee sent no reply to the Zell Gazette on Monday.', NEWSROOM);
	check('Ann Lee declined the Zell medal on Monday.');
	check('Ann Lee reached the top of Zell on Monday.');
});

describe('who somebody was', () => {
	const WHO = 'who somebody was is told, not what happened';
	check('Zell police identified a man as Tom Reed on Monday.', WHO);
	check('Zell police named the victims as Tom Reed and Ann Lee on Monday.', WHO);
	check('Zell named Ann Lee its mayor on Monday.');
	check('Scientists in Zell identified a virus on Monday.');
});

describe('what was said', () => {
	check('“So long”, Ann Lee said on Monday.', 'what was said is no sentence');
	check('The Zell mill is shut, Ann Lee said on Monday.');
	check('Ann Lee said on Monday that Zell is poor.');
});

describe('that it set off', () => {
	const OFF = 'that it set off, not what became of it';
	check('Orla Flight 1806 left Zell with 16 passengers on Monday.', OFF);
	check('The ferry Orla sailed from Zell on Monday.', OFF);
	check('A helicopter took off from Zell on Monday.', OFF);
	check('A train left the track in Zell on Monday.');
	check('The ship Orla sailed from Zell on her maiden voyage on Monday.');
	check('The last train left Zell on Monday.');
	check('An inaugural Orla train left Zell on Monday.');
	check('Ann Lee left Zell on Monday.');
});

describe('what went on as before', () => {
	const BEFORE = 'what went on as before';
	check('Artillery fire fell on Zell for a second day on Monday.', BEFORE);
	check('A truce in Zell held for a third straight night on Monday.', BEFORE);
	check('Ann Lee won in Zell for a second time on Monday.');
	check('Corvo continued its airstrikes on Zell on Monday.', BEFORE);
	check('Talks between Zell and Corvo intensified on Monday.', BEFORE);
	check('The guests of the Columba began the first leg of their cruise in Zell on Monday.', BEFORE);
	check('Talks between Zell and Corvo began on Monday.');
	check('Ann Lee began the first march to Zell on Monday.');
	check('Talks between Zell and Corvo collapsed on Monday.');
});

describe('how something became known', () => {
	const KNOWN = 'how something became known, not what happened';
	check('The Zell Police Department released video of a crash in Corvo on Monday.', KNOWN);
	check('Corvo Army Zell posted the Gazette story on Monday.', KNOWN);
	check('Photos of the Zell mill were published in Corvo on Monday.', KNOWN);
	check('Corvo released six prisoners of Zell on Monday.');
	check('Ann Lee published a novel about Zell on Monday.');
	check('Corvo Records released the album Zell Nights on Monday.');
});

describe('some people met', () => {
	const MET = 'some people met';
	check('The Zell council held a special meeting on Monday to discuss a fire.', MET);
	check('The Corvo Club held its annual dinner in Zell on Monday.', MET);
	check('The Corvo series had its season finale on Monday.', MET);
	check('The first Zell council held a meeting in Corvo on Monday.');
	check('Zell held a referendum on Monday.');
	check('Zell and Corvo held a summit on Monday.');
});

describe('who the dead was', () => {
	check(
		'On Monday, the Zell County Sheriff’s Office named the deceased as 58-year-old Ann Lee, from Corvo.',
		'who somebody was is told, not what happened',
	);
	check('On Monday, the Zell County Council named a street after Ann Lee.');
});
