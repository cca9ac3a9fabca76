import type { Standing } from '../ports/standing.ts';
import { openHealth } from './open-health.ts';
import { openMeasures, type Watched } from './open-measures.ts';

type Bot = { shards: Watched['shards'] };

/** The measures, and the door at which they and the health of the process are told. */
export async function openWatched(
	{ host, port }: { readonly host: string; readonly port: number },
	standing: Standing,
) {
	let bot: Bot | undefined;
	const { watch, measures, ...metrics } = openMeasures();
	watch({
		standing,
		now: () => new Date(),
		shards: async () => (await bot?.shards()) ?? { all: 0, ready: 0 },
	});
	const checks = [
		{ name: 'database', isReady: () => standing.check().then(() => true) },
		{
			name: 'discord',
			isReady: async () => {
				if (!bot) return false;
				const { all, ready } = await bot.shards();
				// None where other processes have them all.
				return ready === all;
			},
		},
	];
	const health = await openHealth({ host, port, checks, metrics });
	return {
		...health,
		measures,
		/** From now on it is this bot that has to be connected. */
		of(started: Bot): void {
			bot = started;
		},
	};
}
