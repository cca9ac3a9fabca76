import { stdout } from 'node:process';
import { nightLag } from '../support/night-lag.ts';

nightLag(100_000, (name, { p99, longest, spent }) => {
	const ms = [p99, longest, spent].map((each) => `${each.toFixed(1)} ms`);
	stdout.write(`${name}: wait p99 ${ms[0]}, longest ${ms[1]}, of ${ms[2]} in all\n`);
});
