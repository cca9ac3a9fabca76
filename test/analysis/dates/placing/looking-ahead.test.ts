import { expect, test } from 'vitest';
import { directionOf } from '../../../../src/analysis/dates/placing/direction.ts';

/** In every row a sentence with | in place of the expression, and the side of it. */
test.each([
	// What is arranged for a time, and what is told for one that is over.
	['Producers have announced another increase for |.', 'future'],
	['The judge set sentencing for |.', 'future'],
	['The union called a strike for |.', 'future'],
	['The firm announced results for |.', 'past'],
	['The firm announced a loss for |.', 'past'],
	['The runner set a record for |.', 'past'],
	// A deed with a time of its own, and what was settled by it.
	['The council voted 4-3 Monday night to close the clinic on |.', 'future'],
	['Members agreed on 20 March to pay a bonus, half of it in |.', 'future'],
	['The board decided yesterday to end the service in |.', 'future'],
	['The council voted to close the clinic on |.', 'past'],
	['The council voted Monday to censure a man who fled on |.', 'past'],
	['Residents met yesterday to mark the flood that came in |.', 'past'],
	// What was still to be done before something else.
	['No one would be sent back before experts had checked the slope on |.', 'future'],
	['He said he would not rule until he had heard them on |.', 'future'],
	['The road would open once crews had cleared it on |.', 'future'],
	['No one was sent back before experts had checked the slope on |.', 'past'],
	['He would have ruled before he had heard them on |.', 'past'],
	['The road was open once crews had cleared it on |.', 'past'],
	// What somebody is about to do, in short forms too.
	['I don’t know who I’m opening for on |.', 'future'],
	['“We’re leaving on |,” she said.', 'future'],
	['The band are playing in Osk on |.', 'future'],
	['Analysts praised the shop’s opening on |.', 'past'],
	['He is recovering from a fall on |.', 'past'],
	['They’re mourning a boy who died on |.', 'past'],
	// A day that owns what is told in the present.
	['|’s collection moves to Friday.', 'future'],
	["|'s match is off.", 'future'],
	['Meanwhile, |’s concert starts at noon.', 'future'],
	['|’s vote ended a quarrel.', 'past'],
	['|’s storm was the worst in years.', 'past'],
	['The town forgot |’s vote.', 'past'],
	// What is to be done in some manner, and nouns that look like verbs of timetables.
	['The telescope would be formally inaugurated on |.', 'future'],
	['It will not be fully tested by |.', 'future'],
	['The company’s court case starts on |.', 'future'],
	['The telescope had been formally inaugurated on |.', 'past'],
	['The offer is a premium to the firm’s close of 14 crowns on |.', 'past'],
	['The price fell below the bank’s open on |.', 'past'],
])('%s: %s', (text, direction) => {
	const [before = '', after = ''] = text.split('|');

	expect(directionOf(before, after)).toBe(direction);
});

test.each([
	// What is still so in a clause of its own, what was promised, and of which time results are.
	['It has lifted its red warning but a watch stays in place until 3am on |.', 'future'],
	['He promised a station at the pier by |.', 'future'],
	['The road was shut, and the pool is to stay shut until |.', 'future'],
	['It has lifted the warning that it gave on |.', 'past'],
	['He promised it at the pier on |.', 'past'],
	['The bank will publish results for the year to |.', 'past'],
	['The firm will publish its report for |.', 'past'],
	['It expects growth for the year to |.', 'future'],
])('%s: %s, too', (text, direction) => {
	const [before = '', after = ''] = text.split('|');

	expect(directionOf(before, after)).toBe(direction);
});
