import { stdout } from 'node:process';
import { longFeedLag } from '../support/long-feed-lag.ts';

longFeedLag(50_000, 30, (name, { p99, longest, spent }) => {
	const ms = [p99, longest, spent].map((each) => `${each.toFixed(1)} ms`);
	stdout.write(`${name}: wait p99 ${ms[0]}, longest ${ms[1]}, of ${ms[2]} in all\n`);
});
