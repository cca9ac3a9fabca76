import { fold } from '../../src/domain/fold.ts';
import type { Remembering } from '../../src/ports/reminders/reminder-book.ts';
import { type Knowing, peopleCalled } from '../../src/stories/people/find-person.ts';
import { tellPerson } from '../../src/stories/people/tell-person.ts';
import { readTimeline } from '../../src/stories/reminders/timeline.ts';
import { type Bare, datesCounted, type Read, searched } from './bare.ts';
import { FAMILY_NAMES, FIRST_NAMES, MOST_NAMED, MOST_QUOTED } from './news-article.ts';

/** What the most quoted is kept under. */
export const MOST_QUOTED_KEY = MOST_QUOTED.toLowerCase();

/** What is told of somebody, and of events over articles. */
export function peopleReads(remembering: Remembering & Knowing): Read[] {
	return [
		{
			name: '/speaker, the most quoted',
			most: 20,
			ask: () => tellOf(remembering, MOST_QUOTED),
			bare: [
				{ of: 'appearances of one', with: [MOST_QUOTED_KEY] },
				{ of: 'quoted beside one', with: [MOST_QUOTED_KEY] },
				{ of: 'quotes of a speaker', with: [MOST_QUOTED_KEY] },
				{ of: 'latest article of one', with: [MOST_QUOTED_KEY] },
			],
		},
		{
			name: '/speaker, one of few quotes',
			most: 20,
			ask: () => tellOf(remembering, 'Ann Reed'),
			bare: [
				{ of: 'appearances of namesakes', with: ['reed', 'a%'] },
				{ of: 'quoted beside one', with: ['ann reed'] },
				{ of: 'quotes of a speaker', with: ['ann reed'] },
				{ of: 'latest article of one', with: ['ann reed'] },
			],
		},
		{
			name: '/speaker, another each time',
			most: 20,
			ask: (round) => tellOf(remembering, another(round)),
			bare: (round) => {
				const [first = '', family = ''] = fold(another(round)).split(' ');
				const key = `${first} ${family}`;
				return [
					{ of: 'appearances of namesakes', with: [family, `${first[0]}%`] },
					{ of: 'quoted beside one', with: [key] },
					{ of: 'quotes of a speaker', with: [key] },
					{ of: 'latest article of one', with: [key] },
				];
			},
		},
		{
			name: '/speaker, a family name',
			most: 50,
			ask: () => tellOf(remembering, 'Reed'),
			bare: [
				{ of: 'appearances of namesakes', with: ['reed', '%'] },
				{ of: 'quoted beside one', with: ['ann reed'] },
				{ of: 'quotes of a speaker', with: ['ann reed'] },
				{ of: 'latest article of one', with: ['ann reed'] },
			],
		},
		{
			name: '/speaker, the most named',
			most: 20,
			ask: () => tellOf(remembering, MOST_NAMED),
			bare: [{ of: 'namings of one', with: [MOST_NAMED.toLowerCase()] }],
		},
		...timelineReads(remembering),
	];
}

/** Of very many namesakes those who are asked for in this round, and in no other. */
function another(round: number): string {
	const family = FAMILY_NAMES[round % FAMILY_NAMES.length];
	return `${FIRST_NAMES[(round * 7 + 3) % FIRST_NAMES.length]} ${family}`;
}

/** Events of everything, of the most quoted, and about a common word. */
function timelineReads(remembering: Remembering & Knowing): Read[] {
	const nothing = { article: '', speaker: '', about: '' };
	const timeline = (name: string, wanted: object, bare: readonly Bare[]): Read => ({
		name: `/timeline, ${name}`,
		most: 50,
		ask: () => readTimeline(remembering, { ...nothing, ...wanted }, { offset: 0, limit: 12 }),
		bare,
	});
	return [
		timeline('everything', {}, [datesCounted('0001-01-01', '9999-12-31'), { of: 'years' }]),
		timeline('the most quoted', { speaker: MOST_QUOTED }, [
			{ of: 'appearances of one', with: [MOST_QUOTED_KEY] },
			searched(`"${MOST_QUOTED}"`, 100),
			{ of: 'dates of articles that quote', with: [MOST_QUOTED_KEY] },
		]),
		timeline('a common word', { about: 'harbour' }, [
			searched('harbour', 100),
			{ of: 'dates of articles with words', with: ['tharbour'] },
		]),
	];
}

async function tellOf(knowing: Knowing, name: string): Promise<unknown> {
	const [person] = await peopleCalled(knowing, name);
	return person && tellPerson(knowing.library, person);
}
