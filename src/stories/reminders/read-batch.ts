import { monthDayOf, nextDay } from '../../domain/calendar.ts';
import { anniversaryAhead } from '../../domain/reminders/anniversary.ts';
import type { ReminderChoices } from '../../domain/reminders/reminder-settings.ts';
import type { KeyDateRef } from '../../ports/articles/library.ts';
import type { Batch, Delivery } from '../../ports/reminders/delivery-ledger.ts';
import type { ReminderBook } from '../../ports/reminders/reminder-book.ts';
import { type DueAnniversary, refOf, rememberedOn } from './due-anniversaries.ts';
import type { Telling } from './gather-reminder.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** What comes later than this says so. */
const LATE_MS = 30 * MINUTE_MS;

type Moment = { readonly batch: Batch; readonly now: Date };

/** What the post of a batch tells at `now`; undefined where all of it was muted, changed or removed meanwhile. */
export async function readBatch(
	book: ReminderBook,
	settings: ReminderChoices,
	{ batch: { deliveries }, now }: Moment,
): Promise<Telling | undefined> {
	const ageOf = ({ due }: Delivery) => now.getTime() - due.getTime();
	const { fresh = [], missed = [] } = Object.groupBy(deliveries, (delivery) =>
		ageOf(delivery) > settings.lateHours * HOUR_MS ? 'missed' : 'fresh',
	);
	const find = await finderOf(book, settings, deliveries);
	const telling = { told: fresh.flatMap(find), missed: missed.flatMap(find) };
	if (telling.told.length + telling.missed.length === 0) return undefined;

	const [first] = fresh;
	const isLate = first !== undefined && ageOf(first) > LATE_MS;
	return { ...telling, ...(isLate && { due: first.due }) };
}

async function finderOf(
	book: ReminderBook,
	settings: ReminderChoices,
	deliveries: readonly Delivery[],
): Promise<(delivery: Delivery) => DueAnniversary[]> {
	// The key date may be of 29 February under whatever rule.
	const monthDays = new Set([...deliveries.map(({ day }) => monthDayOf(day)), '02-29']);
	const keyDates = await rememberedOn(book, settings, [...monthDays]);
	const nameOf = ({ article, number }: KeyDateRef) => `${article} ${number}`;
	const byName = new Map(keyDates.map((keyDate) => [nameOf(refOf(keyDate)), keyDate]));
	return ({ keyDate: ref, day, lead }) => {
		const keyDate = byName.get(nameOf(ref));
		const told = nextDay(day, -lead);
		const ahead = { today: told, lead, rule: settings.leapDay };
		const anniversary = keyDate && anniversaryAhead(ahead, keyDate);
		return anniversary ? [{ told, anniversary, keyDate }] : [];
	};
}
