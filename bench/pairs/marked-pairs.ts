import { readFileSync } from 'node:fs';
import type { Models } from '../../src/analysis/models.ts';
import { analyse } from '../../src/analysis/stages.ts';
import { isKeyDate } from '../../src/domain/articles/key-date.ts';
import type { ToldEvent } from '../../src/domain/articles/telling/read-event.ts';
import type { Day } from '../../src/domain/calendar.ts';

/** Two stories, and whether they tell of one event. */
export type MarkedPair = { readonly isOne: boolean; readonly stories: readonly [Story, Story] };

type Story = { readonly day: Day; readonly text: string };

const LINE = /^(?<day>\d{4}-\d{2}-\d{2}) \| (?<text>.+)$/;

/** The pairs that a writer has marked: what stands under `# SAME`, and then what stands under `# OTHER`. */
export function readPairs(file: string): MarkedPair[] {
	let isOne = true;
	let first: Story | undefined;
	const pairs: MarkedPair[] = [];
	for (const line of readFileSync(file, 'utf8').split('\n')) {
		if (line.startsWith('#')) isOne = /SAME/.test(line);
		const { day, text } = LINE.exec(line)?.groups ?? {};
		if (day === undefined || text === undefined) continue;
		const story = { day: day as Day, text };
		if (first) pairs.push({ isOne, stories: [first, story] });
		first = first ? undefined : story;
	}
	return pairs;
}

/** What the analysis finds in a story for a timeline, of what happened on one day. */
export function eventsIn({ day, text }: Story, models: Models): ToldEvent[] {
	const { dates, events } = analyse({ text, published: day }, models);
	const eventAt = new Map(events.map((event) => [event.dates[0], event]));
	return dates.flatMap((date, place): ToldEvent[] => {
		const event = eventAt.get(place);
		if (!isKeyDate(date) || date.precision !== 'day' || event === undefined) return [];
		const { class: kind, people, label, sketch } = event;
		return [
			{ day: date.earliest, label, class: kind, people, ...(sketch !== undefined && { sketch }) },
		];
	});
}
