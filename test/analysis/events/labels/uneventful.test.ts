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
