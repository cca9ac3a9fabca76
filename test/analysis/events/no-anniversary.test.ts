import { expect, test } from 'vitest';
import { postedOf } from './posted.ts';

/** A text, and what may be posted of it. */
test.each([
	['Construction of the Zell Dam began on 4 May 2008.', []],
	['Work on the Zell Tunnel started on 4 May 2008.', []],
	['The building of the Zell Bridge began on 4 May 2008.', []],
	['The Zell Dam was opened on 4 May 2008.', ['The Zell Dam was opened']],
	['An inquiry opened at Mill House, Zell, on 4 May 1936.', []],
	[
		'The Zell Inquiry Museum opened in Corvo on 4 May 1936.',
		['The Zell Inquiry Museum opened in Corvo'],
	],
	['The Zell Day parade went on in sleet on 4 May 1940.', []],
	['The Zell carnival took place in snow on 4 May 1940.', []],
	[
		'The first Zell parade was held in Corvo on 4 May 1940.',
		['The first Zell parade was held in Corvo'],
	],
	['Pupils at Zell School opened a time capsule on 4 May 1990.', []],
	['Letters of intent were signed by Orla Shipping in Velia on 4 May 2017.', []],
	['The merger of Orla Bank and Zell Bank was approved by Orla shareholders on 4 May 2017.', []],
	['Trading in Orla Bank common stock was suspended in Velia on 4 May 2017.', []],
	[
		'Orla Bank and Zell Bank merged on 4 May 2017, creating the largest lender in Velia.',
		['Orla Bank and Zell Bank merged, creating the largest lender in Velia'],
	],
	[
		'Shareholders of Orla Bank voted to close it after 212 years on 4 May 2017.',
		['Shareholders of Orla Bank voted to close it after 212 years'],
	],
	['The Velia Stock Exchange was founded on 4 May 1817.', ['The Velia Stock Exchange was founded']],
	['Navy divers recovered 17 more bodies from the ferry Niobe on Monday.', []],
	['Orla Dairies was bought on 4 May 2017.', []],
	[
		'The earth shook under Zell for a minute on 4 May 1915.',
		['The earth shook under Zell for a minute'],
	],
	['The tower shook under Zell for a minute on 4 May 1915.', []],
	[
		'The crash revived memories of 4 May 1970, when a dam burst above the Zell mine and killed 89 men.',
		['A dam burst above the Zell mine and killed 89 men'],
	],
	['ZELL, Monday night.—King Otto opened the bridge.', []],
	[
		'Orla Dairies was bought by Corvo Foods on 4 May 2017.',
		['Orla Dairies was bought by Corvo Foods'],
	],
	[
		'On 4 May 1988, the day King Otto was crowned, a clerk wrote back that it was late.',
		['King Otto was crowned'],
	],
	['On 4 May 1988, the night the Niobe sank off Zell, a clerk wrote a letter.', []],
	['The day of the fair began in Zell on 4 May 1988 with rain.', []],
	[
		'On 4 May 1973 the Niobe collided with the frigate Velia (F70); a stoker, Otto Lind, who was below, drowned.',
		['The Niobe collided with the frigate Velia (F70)'],
	],
	[
		'The old record belonged to Ida Roth, who set it as a Zell student on May 4, 1989, swam at the Corvo Games three years after that, and is now a dentist.',
		[],
	],
])('%s', (text, labels) => {
	expect(postedOf(text)).toEqual(labels);
});
