/** A card: the command it answers, what to do for it in the playground, and what it is. */
export type ShownCard = {
	/** The name of its picture. */
	readonly name: string;
	/** What is typed, or how one comes to it. */
	readonly from: string;
	readonly what: string;
	readonly steps: readonly Step[];
};

/** Something typed and sent, with a file where one is given, a button, a command of the last message’s menu, a field of a window, a choice in a menu, or a wait for words in the channel. */
export type Step =
	| { readonly say: string; readonly file?: { readonly name: string; readonly text: string } }
	| { readonly press: string }
	| { readonly menu: string }
	| { readonly fill: string; readonly with: string }
	| { readonly choose: string; readonly in: string }
	| { readonly until: string };

const typed = (name: string, say: string, what: string, ...more: readonly Step[]): ShownCard => ({
	name,
	from: `\`${say}\``,
	what,
	steps: [{ say }, ...more],
});

const after = (
	name: string,
	button: string,
	what: string,
	...more: readonly Step[]
): ShownCard => ({
	name,
	from: `… *${button}*`,
	what,
	steps: [{ press: button }, ...more],
});

/** As if the file had been dropped onto what is typed. */
const sent = (
	name: string,
	say: string,
	what: string,
	file: { readonly name: string; readonly text: string },
	...more: readonly Step[]
): ShownCard => ({ name, from: `\`${say}\``, what, steps: [{ say, file }, ...more] });

const TIDES = {
	name: 'tides.txt',
	text: 'Tides of the harbour\n\nThe lock of Tarn was opened on 9 May 1987. “We waited forty years for it,” said Ida Roe, the harbour master of Tarn.\n',
};

/** What another server wrote with /data export, shortened to what an import needs. */
const LIBRARY = {
	name: 'dateline-library.json',
	text: JSON.stringify({
		format: 'dateline library',
		version: 2,
		articles: [
			{
				title: 'Tarn lights its new lamp',
				text: 'The lamp of the lighthouse was lit for the first time on 2 October 1931, the town of Tarn said. “Nobody who saw it has forgotten that night,” said Ida Roe, the harbour master of Tarn.',
				published: { day: '2021-10-04', timeZone: 'UTC' },
				source: 'Tarn Times',
				corrections: [{ kind: 'source', to: 'The Tarn Times' }],
			},
			{
				title: 'Fire destroys Marlow Mill in Lumen',
				text: 'A fire destroyed the old Marlow Mill in Lumen on Thursday night, the fire brigade of Lumen said. Nobody was hurt. The mill on the river Tarn had stood empty since the weavers of Marlow left it.\n\n“The roof fell in before the first engine came,” fire chief Ann Lee said. “We saved the houses of Quay Street, and that is all we could save.”\n\nMayor Bo Ek thanked the brigade of Lumen for its work on the Tarn.',
				published: { day: '2022-03-11', timeZone: 'UTC' },
				source: 'The Lumen Post',
				corrections: [],
			},
			{
				title: 'Marlow Mill is lost to the flames',
				text: 'The old Marlow Mill in Lumen was destroyed by fire on Thursday night. Nobody was hurt when the empty mill on the river Tarn burned down, said the fire brigade of Lumen.\n\n“The roof fell in before the first engine came,” fire chief Ann Lee said.\n\n“Three hundred weavers once earned their bread in Marlow Mill,” said Cleo Dane, who keeps the museum of Lumen on the Tarn.',
				published: { day: '2022-03-11', timeZone: 'UTC' },
				source: 'The Tarn Times',
				corrections: [],
			},
		],
		ownDates: [{ day: '2019-03-12', label: 'The rowing club was founded', repeat: 'yearly' }],
		names: [],
		follows: [],
	}),
};

/** In this order, one after the other; `site` is where news are read from. */
export function shownCards(site: string): readonly ShownCard[] {
	const address = `${site}/harbour`;
	return [
		{ name: 'welcome', from: 'joining a server', what: 'what it says once, unasked', steps: [] },
		typed('hello', '@Dateline hello', 'the answer to its name'),
		typed('help', '/help', 'five things to do, with examples'),
		after('help-admins', 'Set up reminders and news feeds', 'what admins do'),
		after('help-all', 'All commands', 'the whole list'),
		typed('summary', '/summary', 'three to five points of the latest article'),
		after('summary-where', 'Show source paragraphs', 'each sentence in its paragraph'),
		typed('summary-line', '/summary length:line', 'one line'),
		typed('quotes', '/quotes speaker:Wang Yi', 'quotes of a speaker'),
		after('quotes-source', 'Source', 'a quote in its paragraph'),
		after('quotes-card', 'Quote as a picture', 'a quote as a picture'),
		typed('quotes-article', '/quotes article:Wang', 'quotes of an article'),
		after('quotes-shares', 'Who is quoted most in this article', 'its speakers as a picture'),
		typed('quotes-none', '/quotes speaker:Marie Curie', 'nothing found, and what to try'),
		typed('dates', '/dates', 'key dates of the latest article'),
		after('dates-timeline', 'Timeline as a picture', 'as a line'),
		typed('dates-when', '/dates when:2023', 'key dates of a time'),
		typed('onthisday', '/onthisday date:22 February', 'a day in any year'),
		typed('onthisday-none', '/onthisday date:28 November', 'a day without events leads on'),
		typed('upcoming', '/upcoming days:365', 'what will be posted'),
		after('upcoming-year', 'Reminders as a picture', 'as a year'),
		typed('articles', '/articles', 'the library'),
		typed('search', '/search words:ties', 'words in all that was read'),
		typed('search-none', '/search words:walrus', 'nothing found, and what to try'),
		typed('speaker', '/speaker name:Wang Yi', 'a person over all articles'),
		after('speaker-merge', 'Add another name for Wang Yi', 'a window to put two names together'),
		typed('speaker-named', '/speaker name:Lavrov', 'somebody whom articles only name'),
		typed('timeline', '/timeline speaker:Wang Yi', 'what happened when, over all articles'),
		after('timeline-picture', 'Timeline as a picture', 'as a line'),
		typed('story', '/story', 'an article whose story no other tells'),
		typed('quote-random', '/quote random', 'one quote of many'),
		typed('follow', '/follow speaker:Wang Yi', 'told of a person or of words'),
		typed('following', '/following', 'all that one follows'),
		typed('unfollow', '/unfollow what:Wang Yi', 'followed no longer'),
		typed('privacy', '/privacy', 'what is kept of whom'),
		typed('about', '/about', 'version and health'),
		typed('article-add-url', `/article add url url:${address}`, 'an article read', {
			until: 'Added\\.',
		}),
		typed('article-add-text', '/article add text', 'a window to paste an article into'),
		typed('article-again', `/article add url url:${address}`, 'one that was there already'),
		typed('article-history', '/article history', 'what was done to it'),
		typed('article-edit', '/article edit article:Lumen', 'a window to correct it'),
		sent(
			'article-add-file',
			'/article add file published:2024-05-09',
			'an article from a file',
			TIDES,
			{ until: 'Added\\.' },
		),
		typed('article-refresh', '/article refresh article:Lumen', 'an article read anew', {
			until: 'The page has not changed',
		}),
		typed('summary-own', '/summary article:Lumen', 'an article that the server added'),
		typed('data-export', '/data export', 'all that a server keeps, as a file'),
		sent('data-import', '/data import', 'put into a server again, from such a file', LIBRARY, {
			until: 'Added and read',
		}),
		typed('story-two', '/story article:Fire destroys', 'one story, as each article tells it'),
		typed('data-address', '/data address', 'an address for calendars and feed readers', {
			press: 'Make addresses',
		}),
		typed('data-erase', '/data erase', 'what would be erased, and the way to do it'),
		typed('settings', '/settings', 'all settings'),
		after('settings-rights', 'Who may do what', 'roles'),
		typed('reminders-panel', '/reminders panel', 'reminders'),
		after('reminders-more', 'More settings', 'the rest of them'),
		typed('reminders-zones', '/reminders panel zone:EST', 'which zone is meant'),
		typed('reminders-preview', '/reminders preview', 'a post as it will be'),
		typed('reminders-suggestions', '/reminders suggestions', 'dates to confirm, for an editor'),
		typed(
			'reminders-add',
			'/reminders add day:12 March label:The book club’s birthday',
			'a date of the server’s own',
		),
		typed('reminders-list', '/reminders list', 'dates of the server’s own'),
		typed('reminders-mute', '/reminders mute speaker:Qin Gang', 'a name nobody is reminded of'),
		typed('reminders-unmute', '/reminders unmute what:speaker Qin Gang', 'reminded of again'),
		{
			name: 'reminders-test',
			from: '`/reminders test`',
			what: 'whether a post arrives, in the channel that was chosen',
			steps: [
				{ say: '/reminders panel' },
				{ choose: '#news', in: 'Nowhere yet' },
				{ until: 'at 09:00 UTC' },
				{ say: '/reminders test' },
				{ until: 'The test was posted' },
			],
		},
		typed('reminders-pause', '/reminders pause until:2027-03-01', 'nothing is posted for a while'),
		typed('reminders-resume', '/reminders resume', 'posted again'),
		typed('feed-none', '/feed list', 'no feeds yet'),
		typed('feed-add', `/feed add url:${site}/feed`, 'a site followed', { until: 'Feed added' }),
		typed('feed-list', '/feed list', 'feeds, and how each is doing'),
		typed('feed-test', '/feed test feed:Lumen', 'a post of a feed', { until: 'newest' }),
		typed('feed-edit', '/feed edit feed:Lumen', 'a window to change how it is posted'),
		typed('feed-move', '/feed move feed:Lumen channel:#announcements', 'posted in another channel'),
		typed('feed-pause', '/feed pause feed:Lumen', 'not asked for a while'),
		typed('feed-resume', '/feed resume feed:Lumen', 'asked again'),
		typed('feed-export', '/feed export', 'all feeds as a file for other readers'),
		sent(
			'feed-import',
			'/feed import',
			'feeds from another reader’s file',
			{
				name: 'feeds.opml',
				text: `<opml version="2.0"><body><outline type="rss" text="The Lumen Post" xmlUrl="${site}/feed"/></body></opml>`,
			},
			{ until: 'No feed was added' },
		),
		typed('feed-remove', '/feed remove feed:Lumen', 'followed no longer'),
		{
			name: 'summarise-links',
			from: '*Apps › Summarise links* of a message',
			what: 'the article that a message links to, for oneself alone',
			steps: [{ say: address }, { menu: 'Summarise links' }, { until: 'Lumen’s harbour' }],
		},
		typed('article-remove', '/article remove article:Tides', 'what would go, and the way to do it'),
		typed('private', '/quotes private:true', 'an answer for oneself alone'),
	];
}
