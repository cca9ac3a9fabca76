import { expect, test } from 'vitest';
import { isBound } from '../../../src/analysis/events/bounds.ts';
import { toldIn } from './told.ts';

/** Only begins or ends what is told then? */
function bound(text: string): boolean | undefined {
	const candidate = toldIn(text).candidates.at(-1);
	return candidate && isBound(candidate);
}

test.each([
	['Rain fell on Monday.', false],
	['Rain fell Monday.', false],
	['Rain fell since Monday.', true],
	['Rain fell until Monday.', true],
	['Rain fell from 4 May 2020.', true],
	['Rain fell between 4 May and 7 May 2020.', false],
	['Rain fell after Monday.', true],
	['Rain fell after Monday’s vote.', false],
	['Rain fell before the Monday vote.', false],
	['Rain fell before dawn on Monday.', false],
	['Rain fell before 9am on Monday.', false],
	['Rain fell by 9am on Monday.', true],
	['Insurers count what was left by Monday’s blaze.', false],
	['Insurers count what was left by Monday’s deadline.', true],
	['It is the worst storm since 4 May 1988, when the Orla sank off Zell.', false],
	['It is the worst storm since 4 May 1988, and the Orla sank off Zell.', true],
	['Ann Lee left for Zell on Monday.', false],
	['The painter, who died the day before yesterday in Zell, hated museums.', false],
	['The painter worked until the day before yesterday.', true],
	['Parliament passed the ban at ten to four on Tuesday morning.', false],
	['In the night to Monday two dams gave way.', false],
	['In the night from Monday the dams gave way.', true],
])('%s %s', (text, expected) => expect(bound(text)).toBe(expected));
