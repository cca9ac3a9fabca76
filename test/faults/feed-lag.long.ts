import { stdout } from 'node:process';
import { feedLag } from '../support/feed-lag.ts';
import type { Lag } from '../support/loop-lag.ts';

const tell = (name: string, { p99, longest, spent }: Lag): void => {
	const ms = [p99, longest, spent].map((each) => `${each.toFixed(1)} ms`);
	stdout.write(`${name}: wait p99 ${ms[0]}, longest ${ms[1]}, of ${ms[2]} in all\n`);
};

feedLag(900, 30, tell);
feedLag(3, 1000, tell);
