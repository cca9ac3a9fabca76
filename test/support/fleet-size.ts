import { z } from 'zod';

/** How large a fleet is put through what, and for how long. */
export type FleetSize = {
	readonly servers: number;
	/** While processes are killed; counting comes after. */
	readonly minutes: number;
	readonly askedPerSecond: number;
	readonly killEverySeconds: number;
	/** Of so many servers one follows a paper. */
	readonly oneFollowsOf: number;
	/** How interactions reach the fronts. */
	readonly way: 'gateway' | 'http';
};

const SMALL: FleetSize = {
	servers: 500,
	minutes: 2,
	askedPerSecond: 20,
	killEverySeconds: 5,
	oneFollowsOf: 1,
	way: 'gateway',
};

const above0 = z.coerce.number().positive();
const schema = z.strictObject({
	servers: z.coerce.number().int().positive().optional(),
	minutes: above0.optional(),
	asked: above0.optional(),
	kill: above0.optional(),
	follow: z.coerce.number().int().positive().optional(),
	way: z.enum(['gateway', 'http']).optional(),
});

/** Reads TEST_FLEET, such as "servers=10000 minutes=10 asked=100 kill=5 follow=4 way=http"; what is not said is small. */
export function readFleetSize(written = ''): FleetSize {
	const parts = written.split(/\s+/).filter((part) => part !== '');
	const { servers, minutes, asked, kill, follow, way } = schema.parse(
		Object.fromEntries(parts.map((part) => part.split('=', 2))),
	);
	return {
		servers: servers ?? SMALL.servers,
		minutes: minutes ?? SMALL.minutes,
		askedPerSecond: asked ?? SMALL.askedPerSecond,
		killEverySeconds: kill ?? SMALL.killEverySeconds,
		oneFollowsOf: follow ?? SMALL.oneFollowsOf,
		way: way ?? SMALL.way,
	};
}
