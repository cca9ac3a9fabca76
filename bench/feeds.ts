/**
 * 500 feeds with faults of every kind, polled for a simulated week over real connections to a server on this machine:
 * is each item posted once, and is the polling polite to the minute? `npm run bench:feeds`.
 */
import { runFeedWeek } from './feeds/feed-week.ts';

const FEEDS = 500;
const DAYS = 7;
const PATIENCE_MS = 170_000;

const started = performance.now();
const week = await runFeedWeek({ count: FEEDS, days: DAYS, patienceMs: PATIENCE_MS });
const seconds = (performance.now() - started) / 1000;

const mb = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
const unconditional = week.sentBytes + week.savedBytes;

const lines = [
	`${FEEDS} feeds, ${week.days.toFixed(1)} simulated days, ${seconds.toFixed(0)} s`,
	`items to tell ${week.expected}, missing ${week.missing.length}, doubled ${week.doubled.length}, old ones told ${week.old.length}`,
	`posts ${week.posts}, feeds stopped with their admins told ${week.stopped}`,
	`requests ${week.requests}, ${(week.requests / FEEDS / week.days).toFixed(1)} a feed and day`,
	`sooner than 15 minutes ${week.tooSoon}, against Retry-After ${week.pestered}, two at once to a host ${week.crowded}`,
	`answered "not modified" ${week.notModified} of ${week.requests} (${percent(week.notModified, week.requests)})`,
	`sent ${mb(week.sentBytes)}; without conditional requests ${mb(unconditional)}: ${percent(week.savedBytes, unconditional)} saved`,
];
process.stdout.write(`${lines.join('\n')}\n`);
for (const wrong of [...week.missing, ...week.doubled, ...week.old].slice(0, 20)) {
	process.stdout.write(`  ${wrong}\n`);
}
const isRight = [week.missing, week.doubled, week.old].every(({ length }) => length === 0);
const isPolite = week.tooSoon + week.pestered + week.crowded === 0;
if (!isRight || !isPolite) process.exitCode = 1;
